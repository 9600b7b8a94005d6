import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Clerk, clerk } from '../../clerk.js';
import { fixture, TODAY } from './office.js';

/** An office whose form says something else of Bettinelli Ilde, and holds a row more. */
async function officeWith(name: string, ...more: readonly string[]): Promise<Clerk> {
  const here = clerk(fixture('lettere'));
  const form = join(here.folder, 'risposte.csv');
  const text = readFileSync(form, 'utf8').replace(',Bettinelli,Ilde,', `,${name},`);
  writeFileSync(form, [text.trimEnd(), ...more, ''].join('\n'));
  await here.does('importa', '.', '--si');
  return here;
}

describe('nobody is written to as long as it is not clear who it is', () => {
  const confirmations = async (here: Clerk, ...who: readonly string[]) =>
    (await here.does('lettere', 'conferme', ...who, '--prova', ...TODAY)).stdout;

  test('two people in a row are written to once the command that is said has divided them', async () => {
    const here = await officeWith('Brambilla,Sara e Spada Pia');
    const stdout = await confirmations(here);
    expect(stdout).not.toContain(', i.bettinelli@posta.example;');
    const listed =
      /Non si scrive finché non è chiaro chi è:\n {2}Brambilla Sara e Spada Pia \(più persone in una riga\): zerosei correggi (\S+) --dividi "(.*)"\n/;
    const [, row = '', people = ''] = listed.exec(stdout) ?? [];
    expect(people).toBe('Brambilla, Sara; Spada, Pia');
    await here.does('correggi', row, '--dividi', people, '--si');
    const after = await confirmations(here);
    expect(after).not.toContain('finché non è chiaro');
    expect(after).toContain(', i.bettinelli@posta.example;');
  });

  test('nor two who may be one, until that is decided', async () => {
    const row =
      '02/03/2026 9.25.00,altra@posta.example,Bettinelli,Hilde,Docente infanzia,LCIC993005,IC Lago Sereno,I2,,';
    const here = await officeWith('Bettinelli,Ilde', row);
    const stdout = await confirmations(here);
    expect(stdout).toContain('\n  Bettinelli Ilde (forse è anche Bettinelli Hilde): zerosei dubbi\n');
    expect(stdout).toContain('\n  Bettinelli Hilde (forse è anche Bettinelli Ilde): zerosei dubbi\n');
    expect(stdout).not.toMatch(/(?:bettinelli|altra)@posta/);
    await here.does('correggi', 'Bettinelli Ilde', '--diversa-da', 'Bettinelli Hilde', '--si');
    expect(await confirmations(here)).toMatch(/Ilde Bettinelli, i\.bettinelli@posta/);
  });
});
