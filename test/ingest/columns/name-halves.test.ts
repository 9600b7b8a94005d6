import { expect, test } from 'vitest';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableOf } from '../tables.js';

const PEOPLE = [
  ['Ferrari', 'Lucia'],
  ['Conti', 'Paolo'],
  ['Galli', 'Ugo'],
  ['Villa', 'Rosa'],
] as const;
type Cells = (surname: string, givenName: string, row: number) => readonly string[];

/** What each column of a form fills in, by its title; `?` where it is asked about. */
async function read(titles: string, cells: Cells) {
  const rows = PEOPLE.map(([surname, givenName], row) => [...cells(surname, givenName, row)]);
  const { columns, rejected } = await batchOf(tableOf(titles.split(';'), rows), { kind: 'responses' });
  expect(rejected).toEqual([]);
  return columns.map(({ field, maybe }) => (maybe ? '?' : (field ?? '-')));
}

test('a column that asks for the half of a name that is missing is that half, whatever else its title says', async () => {
  expect(
    await read(
      "Informazioni cronologiche;Nome per la lista all'ingresso;Cognome per la lista all'ingresso;Incontro",
      (s, n, row) => [`0${row + 1}/03/2026 10.00.00`, n, s, '12 marzo'],
    ),
  ).toEqual(['submittedAt', 'givenName', 'surname', 'session']);
  expect(
    await read('record_id;attendee.lastname;attendee.firstname;session', (s, n, row) => [`${row}`, s, n, '12 marzo']),
  ).toEqual(['responseId', 'surname', 'givenName', 'session']);
});

test('where a form asks for no other name, two halves that everybody fills in are it', async () => {
  expect(
    await read('Submission ID;Respondent ID;Submitted at;Se vieni tu, cognome tuo;e nome tuo;Incontro', (s, n, row) => [
      ...[`a${row}`, `b${row}`, `2026-03-0${row + 1} 10:00:00`],
      ...[s, n, '12 marzo'],
    ]),
  ).toEqual(['responseId', '-', 'submittedAt', 'surname', 'givenName', 'session']);
});

test('the name that a program writes of an account is the given name where only a surname is asked and it is no whole name', async () => {
  const titles = 'ID;Ora di inizio;Ora di completamento;Posta elettronica;Nome;Cognome;Incontro';
  const row = (name: string, surname: string, at: number) => [
    ...[`${at}`, '01/03/2026 10:00:00', '01/03/2026 10:05:00', 'anonymous', name],
    ...[surname, '12 marzo'],
  ];
  expect((await read(titles, (s, n, at) => row(n, s, at))).slice(4)).toEqual(['givenName', 'surname', 'session']);
  expect((await read(titles, (s, n, at) => row(`${n} ${s}`, s, at))).slice(4)).toEqual(['-', 'surname', 'session']);
});

test('one question in two branches asks the same in both, or is asked about', async () => {
  const branches: Cells = (s, n, row) => (row < 2 ? [s, n, '', ''] : ['', '', s, n]);
  const title = "Cognome per la lista all'ingresso;Nome per la lista all'ingresso";
  const fields = await read(`Informazioni cronologiche;${title};${title};Incontro`, (s, n, row) => [
    `0${row + 1}/03/2026 10.00.00`,
    ...branches(s, n, row),
    '12 marzo',
  ]);
  expect(fields).not.toContain('-');
  expect(fields.filter((field) => field === 'surname')).toHaveLength(2);
});

test('a half that names somebody else is left as it is read: half of the rows have it, or it stands apart', async () => {
  const fields = await read('Informazioni cronologiche;Nome e cognome;Cognome del DSGA;Incontro', (s, n, row) => [
    `0${row + 1}/03/2026 10.00.00`,
    `${n} ${s}`,
    'Neri',
    '12 marzo',
  ]);
  expect(fields).toEqual(['submittedAt', 'fullName', '-', 'session']);
});
