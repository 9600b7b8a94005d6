import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ColumnDesk, decisionsAsked } from '../../src/cli/import/columns.js';
import { batchOf } from '../../src/ingest/read-batch.js';
import { openEmptyStore } from '../../src/store/store.js';
import { clerk } from '../clerk.js';
import { tableOf } from '../ingest/tables.js';

const TITLES = ['Informazioni cronologiche', 'Cognome', 'Nome', 'Ruolo', 'Istituto', 'Da chi è sostituito chi?'];
const ROWS = [
  ['01/03/2026 10.00.00', 'Conti', 'Paolo', 'Dirigente scolastico', 'IC Verdi', 'Neri Ida'],
  ['01/03/2026 10.05.00', 'Neri', 'Ida', 'Docente infanzia', 'IC Verdi', ''],
  ['01/03/2026 11.00.00', 'Ferrari', 'Lucia', 'Dirigente scolastico', 'IC Dante', 'Riva Anna'],
];

/** Somebody who presses these keys, and writes this word; what was asked. */
async function answering(key: string, word = '', table = tableOf(TITLES, ROWS)) {
  const store = openEmptyStore('0.0.0');
  const content = { batch: await batchOf(table) };
  const asked: string[] = [];
  const shown: string[] = [];
  const desk: ColumnDesk = {
    show: async ({ name }) => {
      shown.push(name);
    },
    choose: async (question, choices) => {
      asked.push(question, ...choices.map((one) => `${one.key}) ${one.name}`));
      const chosen = choices.find((one) => one.key === key || one.name.startsWith(`${key}: `));
      if (!chosen) throw new Error(`no key ${key}`);
      return chosen.value;
    },
    ask: async (_, __, check) => {
      expect(check('pippo')).toContain('delegante');
      expect(check(word)).toBe(true);
      return word;
    },
  };
  const decisions = await decisionsAsked([{ name: 'prova.csv', reading: '', content }], store, [], desk);
  store.close();
  return {
    asked,
    shown,
    said: decisions.map((one) => (one.kind === 'column' ? `${one.title}=${one.meaning}` : one.kind)),
  };
}

test('a column that is not clear is one question with its answers; what is chosen is decided', async () => {
  const { asked, shown, said } = await answering('delegato');
  expect(shown).toEqual(['prova.csv']);
  expect(asked[0]).toBe('Che cosa chiede la domanda «Da chi è sostituito chi?»? Risposte: «Neri Ida», «Riva Anna».');
  expect(asked.filter((line) => line.startsWith('Che cosa'))).toHaveLength(1);
  expect(asked).toEqual(
    expect.arrayContaining([expect.stringMatching(/^[123]\) delegato: chi partecipa al posto del dirigente$/)]),
  );
  expect(said).toEqual(['Da chi è sostituito chi?=delegate']);
});

test('which of two columns is the name is one question with the answers of both; then what the other asks', async () => {
  const rows = ['Ferrari Lucia;Riva Anna', 'Conti Paolo;Neri Ida', 'Galli Ada;Ada Galli'];
  const form = tableOf(
    ['Informazioni cronologiche', 'Da', 'Per', 'Istituto', 'Incontro'],
    rows.map((names, at) => [`0${at + 1}/03/2026 10.00.00`, ...names.split(';'), 'IC Dante', '12 marzo']),
  );
  const first = await answering('2', '', form);
  expect(first.asked.slice(0, 4)).toEqual([
    'Non è certo quale domanda chieda il nome di chi risponde. Quale?',
    '1) «Da»: «Ferrari Lucia», «Conti Paolo»',
    '2) «Per»: «Riva Anna», «Neri Ida»',
    'p) più tardi: per ora vale «Da»',
  ]);
  expect(first.asked[4]).toBe('Che cosa chiede la domanda «Da»? Risposte: «Ferrari Lucia», «Conti Paolo».');
  expect(first.said).toEqual(['Per=fullName', expect.stringMatching(/^Da=(?:delegate|principal)$/)]);
  expect((await answering('p', '', form)).said).toEqual([]);
});

test('it may be something else, or nothing; what is left for later is not decided', async () => {
  expect((await answering('a', 'delega')).said).toEqual(['Da chi è sostituito chi?=delegation']);
  expect((await answering('a')).said).toEqual([]);
  expect((await answering('-')).said).toEqual(['Da chi è sostituito chi?=unused']);
  expect((await answering('p')).said).toEqual([]);
});

test('what is said with the import is read anew where the answers had not been kept, and holds for what comes later', async () => {
  const { folder, does } = clerk();
  const rows = ['Conti;Paolo;Neri Ida', 'Ferrari;Lucia;Riva Anna', 'Galli;Ada;Sala Ivo'].map((text, at) => {
    const [surname, givenName, other] = text.split(';');
    return `0${at + 1}/03/2026 10.00.00;${surname};${givenName};Dirigente scolastico;IC ${surname};${other}`;
  });
  const write = (name: string, many: number) =>
    writeFileSync(join(folder, name), [TITLES.with(5, 'Mi accompagna').join(';'), ...rows.slice(0, many)].join('\n'));
  write('prima.csv', 2);
  write('seconda.csv', 3);
  const named = async () => (await does('deleghe')).stdout.match(/Neri Ida|Riva Anna|Sala Ivo/g)?.sort() ?? [];
  await does('importa', 'prima.csv', '--si');
  expect(await named()).toEqual([]);
  expect((await does('importa', 'prima.csv', '--colonna', 'Mi accompagna=delegato', '--si')).exit).toBe(0);
  expect(await named()).toEqual(['Neri Ida', 'Riva Anna']);
  await does('importa', 'seconda.csv', '--si');
  expect(await named()).toEqual(['Neri Ida', 'Riva Anna', 'Sala Ivo']);
});
