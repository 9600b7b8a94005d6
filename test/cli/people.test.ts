import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const SEATS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');

test('on the screen a person is a line: as what, from where, to which sessions', async () => {
  const { does } = clerk(SEATS);
  await does('importa', '.', '--si');
  const { stdout, stderr } = await does('persone');
  expect(stdout).toContain("zcnvj  Sala Ivo         Docente infanzia, IC Valle d'Oro; I1 (in attesa)\n");
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .every((line) => line.length <= 80),
  ).toBe(true);
  expect(stderr).toContain('zerosei perche CODICE');
});

test('a part of the name, or the row, finds somebody', async () => {
  const { does } = clerk(SEATS);
  await does('importa', '.', '--si');
  const found = async (who: string) => (await does('persone', who)).stdout;
  expect(await found('sal')).toMatch(/^zcnvj {2}Sala Ivo .*\n$/);
  expect(await found('risposte:4')).toMatch(/^\w{5} {2}.*\n$/);
  expect((await does('persone', 'nessuno')).stderr).toContain('0 persone, 0 risposte.');
});

test('whoever was written in two ways is found by both, also by the one that is not shown', async () => {
  const { folder, does } = clerk();
  const rows = [
    'Informazioni cronologiche,Cognome,Nome,Indirizzo email,Telefono,In qualità di,Istituto,Comune',
    '10/03/2026 9.00.00,Trezzini,Ombretta,ombretta.trezzini@gmail.com,3471239876,Docente infanzia,IC Lago Sereno,Lecco',
    '10/03/2026 9.05.00,Trezini,Ombretta,ombretta.trezzini@gmail.com,3471239876,Docente infanzia,IC Lago Sereno,Lecco',
  ];
  writeFileSync(join(folder, 'risposte.csv'), rows.join('\n'));
  await does('importa', 'risposte.csv', '--si');
  const everybody = (await does('persone')).stdout;
  expect(everybody.trimEnd().split('\n')).toHaveLength(1);
  for (const spelling of ['trezzini', 'trezini']) {
    expect((await does('persone', spelling)).stdout).toBe(everybody);
    expect((await does('perche', `Ombretta ${spelling}`)).stdout).toContain('Trezzini Ombretta');
  }
});
