import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const SEATS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');
const NAMED = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'delegato-da-riconoscere');

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

test('whoever is on a roster only since a head names them is found, with what to do', async () => {
  const { does } = clerk(NAMED);
  await does('importa', '.', '--si');
  const { stdout, stderr } = await does('persone', 'galli');
  expect(stdout).toMatch(/^\w+ {2}Galli Pia {2}.*I1;.*indicata\/o come delegata\/o da Sala Ivo,\s+non iscritta\/o\n$/s);
  expect(stderr).toContain("0 persone, 0 risposte. Un'altra non si è iscritta: è sul foglio come delegata.");
  const code = stdout.split(' ')[0] as string;
  const why = (await does('perche', 'Galli', 'Pia')).stdout;
  expect(why).toContain('Non si è iscritta/o: è sul foglio perché indicata/o come delegata/o da Sala Ivo.');
  expect(why).toContain('Dove è detta:\n  risposte.csv:6');
  expect((await does('perche', code)).stdout).toBe(why);
  expect((await does('perche', 'galli', '--incontro', 'I1')).stdout).toBe(why);
  expect((await does('perche', 'Gali')).stdout).toContain('Galli Pia');
  const refused = await does('correggi', 'galli', '--ritira', 'I1', '--si');
  expect([refused.exit, refused.stderr]).toEqual([2, expect.stringContaining(`zerosei perche ${code}`)]);
  expect((await does('persone', '--formato', 'csv')).stdout).not.toContain('Galli');

  const [, add = ''] = /zerosei (correggi --aggiungi .*)$/m.exec(why) ?? [];
  await does(...[...add.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string)), '--si');
  const listed = (await does('persone', 'galli')).stdout;
  expect(listed).not.toContain('non iscritta');
  expect((await does('deleghe', '--formato', 'csv')).stdout).toMatch(/Galli Pia.*aggiunte a mano/);
});
