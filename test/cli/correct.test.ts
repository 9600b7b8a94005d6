import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Clerk, clerk } from '../clerk.js';

const FIRST_DAY = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno');

/** An office where two colleagues registered with one submission. */
async function twoInARow(): Promise<Clerk> {
  const office = clerk(FIRST_DAY);
  appendFileSync(
    join(office.folder, 'risposte.csv'),
    "01/03/2026 8.15.00,,Sanna e D'Amico,Luisa e Carla,Docente scuola dell'infanzia,LCIC99100D,IC Boscoverde,I1,\n",
  );
  await office.does('importa', '.', '--si');
  return office;
}

describe('a row of two people', () => {
  test('is divided by the command that the finding gives, each with the time of the submission', async () => {
    const office = await twoInARow();
    const finding = (await office.does('verifica', '--regola', 'ISC-10')).stdout;
    const [, row, people] = /zerosei correggi (\S+) --dividi "([^"]+)"/.exec(finding) ?? [];
    expect([row, people]).toEqual(['risposte.csv:9', "Sanna, Luisa; D'Amico, Carla"]);

    const { exit } = await office.does('correggi', String(row), '--dividi', String(people), '--si');
    expect(exit).toBe(0);
    expect((await office.does('verifica', '--regola', 'ISC-10')).stdout).toBe('Nessun rilievo.\n');
    expect((await office.does('perche', 'Sanna Luisa')).stdout).toContain('chiesto il 01/03/2026 08:15');
    expect((await office.does('perche', "D'Amico Carla")).stdout).toContain('chiesto il 01/03/2026 08:15');
  });

  test('is not divided while a name is missing', async () => {
    const office = await twoInARow();
    const { exit, stderr } = await office.does(
      'correggi',
      'risposte.csv:9',
      '--dividi',
      'Sanna, Luisa; Zanetti',
      '--si',
    );
    expect([exit, stderr]).toEqual([2, expect.stringContaining('ognuna con cognome e nome')]);
  });
});
