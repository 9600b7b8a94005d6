import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutTaxCodes } from '../../src/domain/tax-code.js';
import { openDriver } from '../../src/store/driver.js';
import { APPLICATION_ID, buildStep, MIGRATIONS } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/store.js';
import { clerk } from '../clerk.js';

const CODES = ['RSSMRA80A41F205X', 'vrdnna75t50e507k', 'NRE LCA 68D12 H501Z', 'BNCLSN9LM57F2L5Q'];
const HEALTH = 'allergia alle arachidi';

/** All that stands in a folder, byte for byte, in capitals and without blanks. */
const bytesIn = (folder: string, ...names: string[]): string =>
  names.map((name) => readFileSync(join(folder, name), 'latin1').toUpperCase()).join('\n');

const archiveIn = (folder: string): string =>
  bytesIn(folder, ...readdirSync(folder).filter((name) => name.startsWith('zerosei.db')));

describe('what is left out at the border is not kept with refused rows either', () => {
  const TITLES = [
    ...['Informazioni cronologiche', 'Cognome', 'Nome', 'Codice fiscale', 'In qualità di', 'Istituto', 'Incontro'],
    'Allergie o intolleranze',
  ];
  const row = (cells: readonly string[]) => cells.join(',');

  test('nor a tax code in whatever column, whatever the kind of file', async () => {
    const { does, folder } = clerk();
    const good = ['01/03/2026 10.00.00', 'Neri', 'Ida', CODES[0], 'Docente infanzia', 'IC Uno', 'I1', HEALTH];
    const rows = [
      good,
      // Shifted by a comma that nobody quoted; a time that is none; nobody's; a cell that never ends.
      ['01/03/2026 10.00.01', 'Riva', 'Ada', CODES[1], 'Docente', ' infanzia', 'IC Uno', 'I1', `${HEALTH} ${CODES[1]}`],
      [`31/02/2026 ${CODES[0]}`, 'Galli', 'Eva', CODES[2], 'Docente infanzia', 'IC Uno', 'I1', HEALTH],
      ['01/03/2026 10.00.02', '', '', CODES[1], 'Docente infanzia', 'IC Uno', 'I1', HEALTH],
      [
        '01/03/2026 10.00.03',
        'Villa',
        'Pia',
        '',
        'Docente infanzia',
        'IC Uno',
        'I1',
        `${HEALTH}${' x'.repeat(17_000)}`,
      ],
      // In columns that are kept.
      ['01/03/2026 10.00.04', `Costa ${CODES[3]}`, CODES[2], '', `Docente ${CODES[0]}`, CODES[1], `I1 ${CODES[2]}`, ''],
      ['01/03/2026 10.00.05', CODES[0], CODES[0], '', 'Docente infanzia', 'IC Uno', 'I1', ''],
    ] as readonly (readonly string[])[];
    writeFileSync(join(folder, 'risposte.csv'), [row(TITLES), ...rows.map(row), ''].join('\n'));
    writeFileSync(
      join(folder, 'dirigenti.csv'),
      `codice istituto;cognome;nome;codice fiscale;dal\nLCIC81600V;Ferri;Ugo;${CODES[0]};${CODES[1]}\nLCIC816003;Ferri ${CODES[3]};Ugo;;01/09/2025\n`,
    );
    const { stdout } = await does('importa', '.', '--si');
    expect(stdout).toMatch(/lette 7 = nuove 2 .* respinte 5/);
    expect(stdout).toMatch(/codici fiscali tra le altre parole, non conservati: .*7.*8/);
    await does('correggi', 'risposte.csv:2', '--cognome', 'Neri', '--motivo', `ha detto ${CODES[0]}`, '--si');
    for (const kept of [
      archiveIn(folder),
      stdout.toUpperCase(),
      (await does('esporta', 'tutto')).stdout.toUpperCase(),
    ]) {
      for (const code of CODES) expect(kept).not.toContain(code.toUpperCase());
    }
    expect(archiveIn(folder)).not.toContain('ARACHIDI');
    expect((await does('persone', 'Costa')).stdout).toContain('Costa');
  });

  test('archives of older versions lose it when they are opened, down to the bytes', async () => {
    const { folder } = clerk();
    const path = join(folder, 'zerosei.db');
    const driver = openDriver(path, { readOnly: false });
    for (const one of MIGRATIONS.slice(0, 3)) buildStep(driver, one);
    driver.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = 3;
      insert into entries values (1, 'import', '2026-03-01T10:00:00', 'anna', '0.2.0', null);
      insert into files values (7, 'x', 'y', 'responses', null, 'UTF-8', ',', null, 1, null, null, 0, 2, 0);
      insert into imports values (1, 7, 'r.csv', 1, 0, 0, 1, 0);
      insert into file_columns values (7, 0, 'A', 'Allergie', null, 'sensitive');
      insert into rejected values (7, 3, 0, null, null, '${HEALTH} ${CODES[0]}', 'too-many-cells', '{"cells":9,"expected":8}');
      insert into responses (file, row, surname, session) values (7, 2, 'Neri ${CODES[1]}', 'I1 ${CODES[2]}');
      insert into remembered values ('0.2.0', 'x', '${CODES[0]}');
      create table passing (text text); insert into passing values ('${HEALTH} ${CODES[3]}'); drop table passing;`);
    driver.close();
    expect(archiveIn(folder)).toContain('ARACHIDI');
    const store = await openStore(path, '0.0.0');
    expect(store.facts('LOMBARDIA').rows.responses[0]).toMatchObject({ surname: 'Neri', session: 'I1' });
    expect(store.facts('LOMBARDIA').rejected[0]).toMatchObject({ value: '' });
    store.close();
    const left = archiveIn(folder);
    for (const word of [...CODES, 'arachidi']) expect(left).not.toContain(word.toUpperCase());
  });
});

test.each([
  ['RSSMRA80A41F205X', ''],
  ['CF: rssmra80a41f205x.', 'CF: .'],
  ['Rossi Maria RSS MRA 80A41 F205X', 'Rossi Maria'],
  ['RSSMRA8LALMF2L5X', ''],
  ['RSSMRALLALMFLLLX', 'RSSMRALLALMFLLLX'],
  ['RSSMRA80A41F205XY', 'RSSMRA80A41F205XY'],
  ['LCIC81600V, LCIC816003', 'LCIC81600V, LCIC816003'],
  ['Istituto comprensivo statale', 'Istituto comprensivo statale'],
  ['12/03/2026 ore 9:30 in via Roma 12', '12/03/2026 ore 9:30 in via Roma 12'],
])('«%s» is kept as «%s»', (text, kept) => {
  expect(withoutTaxCodes(text)).toBe(kept);
});
