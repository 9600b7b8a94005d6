import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDriver } from '../../src/store/driver.js';
import { atDesk, type Clerk } from '../clerk.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dati-personali');
const FILES = ['scuole.csv', 'cpt.csv', 'incontri.csv', 'dirigenti.csv', 'atti.csv', 'risposte.csv'];
const WHO = 'Zanzottera Ermenegilda';

/** All by which the person might be found, in whatever capitals. */
const TRACES = ['zanzottera', 'ermenegilda', 'e.zanzottera@posta.example', '3475550199', '347 5550199', '347-555'];

/** A course in which the person is everywhere: rows, lists, acts, decisions, sheets, signatures, certificates, letters, drafts, undone imports. */
const desk = atDesk(async ({ folder, does }) => {
  copyFileSync(join(folder, 'risposte.csv'), join(folder, 'annullate.csv'));
  writeFileSync(
    join(folder, 'annullate.csv'),
    readFileSync(join(folder, 'risposte.csv'), 'utf8')
      .replace('9.40.00', '9.41.00')
      .replace('Riva,Nives', 'Zanzottera,E. Nives'),
  );
  await does('importa', ...FILES, '--si');
  await does('importa', 'annullate.csv', '--si');
  await does('annulla', '2', '--si');
  await does('correggi', WHO, '--nome', 'Ermenegilda Ada', '--motivo', 'la Zanzottera si firma così', '--si');
  await does(
    'correggi',
    '--aggiungi',
    '--cognome',
    'Zanzottera',
    '--nome',
    'Ermenegilda',
    '--ruolo',
    'DS',
    '--istituto',
    'LCIC992009',
    '--incontro',
    'I2',
    '--si',
  );
  await does(
    'correggi',
    'Riva Nives',
    '--ritira',
    'I1',
    '--motivo',
    'al suo posto Zanzottera Ermenegilda, tel. 347-555 01 99',
    '--si',
  );
  await does(
    'deleghe',
    'registra',
    '--istituto',
    'LCIC993005',
    '--delegante',
    'Monti Clara',
    '--delegato',
    WHO,
    '--incontro',
    'I2',
    '--data-atto',
    '2026-03-01',
    '--si',
  );
  await does('fogli', '--oggi', '2026-03-09');
  await does('lettere', 'conferme', '--si', '--oggi', '2026-03-09');
  await does('lettere', 'segna-inviate', '--si');
  await does('presenze', 'I1', '--non-preiscritti', 'A1: NERI Dalila; IC Lago Sereno; docente', '--si');
  await does('attestati', '--oggi', '2026-03-20', '--si');
  await does('verifica');
  writeFileSync(
    join(folder, 'zerosei.db.presenze-I2-1'),
    `assenti: 2\nnonPreiscritti: A1: ZANZOTTERA Ermenegilda; IC Valle d'Oro; DS\n`,
  );
  writeFileSync(
    join(folder, 'zerosei.db.presenze-I2-1-scansione'),
    'riga 1, scansione 3f09aa12c0de/1: assente\nriga A1, scansione 3f09aa12c0de/1: Zanzottera Ermenegilda\n',
  );
}, SCENARIO);

/** Everything of ours, byte for byte: the archive and what stands beside it. */
const bytes = ({ folder }: Clerk): Buffer[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('zerosei.db'))
    .map((name) => readFileSync(join(folder, name)));

/** How often a text stands in some bytes, in any capitals, of one byte a letter or of two. */
function occurrences(all: readonly Buffer[], text: string): number {
  const small = (content: string) => content.toLowerCase();
  return all
    .flatMap((one) => [
      small(one.toString('latin1')),
      small(one.toString('utf16le')),
      small(one.subarray(1).toString('utf16le')),
    ])
    .reduce((sum, content) => sum + content.split(text).length - 1, 0);
}

test('whoever is erased is in no byte of the archive nor of what stands beside it', async () => {
  const office = await desk();
  for (const text of ['zanzottera', 'ermenegilda', 'e.zanzottera@posta.example', '347 5550199', '347-555'])
    expect([text, occurrences(bytes(office), text)]).not.toEqual([text, 0]);
  const { exit, stderr } = await office.does('privacy', 'cancella', WHO, '--si');
  expect([exit, stderr]).toEqual([0, expect.stringContaining('Non si annulla')]);
  for (const text of TRACES) expect([text, occurrences(bytes(office), text)]).toEqual([text, 0]);
  for (const command of [
    ['storia'],
    ['persone'],
    ['verifica'],
    ['deleghe'],
    ['stato'],
    ['attestati', '--registro'],
    ['lettere'],
    ['esporta', 'tutto', '--formato', 'json'],
  ]) {
    const told = await office.does(...command);
    expect([command, told.exit > 1, told.stderr]).toEqual([command, false, told.stderr]);
    expect(`${told.stdout}${told.stderr}`.toLowerCase()).not.toContain('zanzottera');
  }
  for (const text of TRACES) expect([text, occurrences(bytes(office), text)]).toEqual([text, 0]);
});

test('nothing done before brings back whoever was erased, and the erasure is never taken back', async () => {
  const office = await desk();
  const { stderr } = await office.does('privacy', 'cancella', WHO, '--si');
  const entry = /voce (\d+)/.exec(stderr)?.[1] as string;
  const refused = await office.does('annulla', entry, '--si');
  expect([refused.exit, refused.stderr]).toEqual([2, expect.stringContaining('non si annulla')]);
  for (const undone of ['3', '1']) {
    await office.does('annulla', undone, '--si');
    await office.does('annulla', String(Number(entry) + (undone === '3' ? 1 : 3)), '--si');
  }
  for (const text of TRACES) expect([text, occurrences(bytes(office), text)]).toEqual([text, 0]);
});

test('the same files say that a row is not taken again; others that repeat it leave it out, and all rows are counted', async () => {
  const office = await desk();
  await office.does('privacy', 'cancella', WHO, '--si');
  const again = await office.does('importa', ...FILES, '--si');
  expect(again.stdout).toContain('1 riga di una persona cancellata, non ripresa.');
  const other = await office.does('importa', 'nuove.csv', '--si');
  expect(other.stdout).toContain('lette 3 = nuove 1 + cambiate 0 + invariate 1 + respinte 0 + ignorate 1');
  expect(other.stdout).toContain('righe di persone cancellate, non riprese: riga 3');
  // Read by another version of the program, all of them are read anew.
  writeFileSync(join(office.folder, 'risposte.csv'), `${readFileSync(join(office.folder, 'risposte.csv'), 'utf8')}\n`);
  writeFileSync(join(office.folder, 'atti.csv'), `${readFileSync(join(office.folder, 'atti.csv'), 'utf8')}\n`);
  writeFileSync(
    join(office.folder, 'dirigenti.csv'),
    `${readFileSync(join(office.folder, 'dirigenti.csv'), 'utf8')}\n`,
  );
  await office.does('importa', 'risposte.csv', 'atti.csv', 'dirigenti.csv', 'annullate.csv', '--si');
  for (const text of TRACES.filter((one) => one !== 'zanzottera'))
    expect([text, occurrences(bytes(office), text)]).toEqual([text, 0]);
});

test('no cell of theirs is an example of a column when their file comes again', async () => {
  const office = await desk();
  const written = readFileSync(join(office.folder, 'risposte.csv'), 'utf8').split('\n');
  const theirs = written.filter((line) => line.includes('Zanzottera'));
  const others = written.slice(1).filter((line) => line !== '' && !theirs.includes(line));
  const one = others.at(-1)?.replace(/^[^,]*,[^,]*,[^,]*,[^,]*/, '05/03/2026 8.30.00,d.conti@posta.example,Conti,Dora');
  writeFileSync(join(office.folder, 'ancora.csv'), [written[0], ...theirs, ...others, one, ''].join('\n'));
  const before = await office.does('importa', 'ancora.csv', '--prova');
  expect(before.stdout.toLowerCase()).toContain('zanzottera');
  await office.does('privacy', 'cancella', WHO, '--si');
  for (const format of ['testo', 'json']) {
    const { exit, stdout } = await office.does('importa', 'ancora.csv', '--prova', '--formato', format);
    expect([exit, TRACES.filter((text) => stdout.toLowerCase().includes(text))]).toEqual([0, []]);
    // The columns are still explained, by the answers of others.
    expect(stdout).toMatch(/Riva|Neri|Conti/);
  }
});

test('an erasure that was cut short before the archive was written anew is finished by the next command, which says so', async () => {
  const office = await desk();
  await office.does('privacy', 'cancella', WHO, '--si');
  const archive = join(office.folder, 'zerosei.db');
  // As SQLite leaves pages that were given back.
  const other = openDriver(archive, { readOnly: false });
  other.exec('pragma secure_delete = off; create table left_over (content text) strict');
  other.run('insert into left_over values (?)', ['Zanzottera Ermenegilda '.repeat(500)]);
  other.exec('drop table left_over');
  other.close();
  expect(occurrences(bytes(office), 'zanzottera')).toBeGreaterThan(0);
  const { exit, stderr } = await office.does('stato');
  expect([exit, stderr]).toEqual([0, expect.stringMatching(/^La cancellazione della voce \d+ non risultava finita/)]);
  for (const text of TRACES) expect([text, occurrences(bytes(office), text)]).toEqual([text, 0]);
  expect((await office.does('stato')).stderr).not.toContain('non risultava finita');
});

test('what is of others stays: their rows, their seats, the numbers on paper', async () => {
  const office = await desk();
  const before = await office.does('persone', '--formato', 'csv');
  await office.does('privacy', 'cancella', WHO, '--si');
  const after = await office.does('persone', '--formato', 'csv');
  const others = before.stdout.split('\n').filter((line) => !/zanzottera/i.test(line));
  expect(after.stdout.split('\n')).toEqual(others);
  const ledger = (await office.does('deleghe', '--formato', 'csv')).stdout;
  expect(ledger).toContain('Colombo Greta');
  expect((await office.does('presenze')).stdout).toMatch(/I1/);
});

test('nothing is erased without a yes, and the preview changes nothing', async () => {
  const office = await desk();
  const before = bytes(office);
  const tried = await office.does('privacy', 'cancella', WHO, '--prova');
  expect([tried.exit, tried.stdout]).toEqual([0, expect.stringContaining('Non si può annullare')]);
  expect((await office.does('privacy', 'cancella', WHO)).exit).toBe(2);
  expect(bytes(office).map((one) => one.toString('base64'))).toEqual(before.map((one) => one.toString('base64')));
});

test('certificates that are kept say what is on paper, and whose they are is known by that alone', async () => {
  const office = await desk();
  await office.does('privacy', 'cancella', WHO, '--conserva-attestati', '--si');
  expect((await office.does('attestati', '--registro')).stdout).toMatch(/Zanzottera/);
  expect((await office.does('persone')).stdout).not.toMatch(/Zanzottera/i);
  expect(occurrences(bytes(office), 'e.zanzottera@posta.example')).toBe(0);
  expect((await office.does('verifica', '--regola', 'ATT-02')).stdout).not.toMatch(/Zanzottera/i);
});
