import { expect, test } from 'vitest';
import type { ReadColumn, Use } from '../../../src/ingest/columns/read-columns.js';
import { unsureColumns } from '../../../src/ingest/columns/unsure.js';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableOf } from '../tables.js';

const PEOPLE = [
  ['01/03/2026 10.00.00', 'Riva', 'Anna', 'Docente', 'IC Dante'],
  ['01/03/2026 11.00.00', 'Conti', 'Paolo', 'Dirigente scolastico', 'IC Verdi'],
  ['01/03/2026 12.00.00', 'Neri', 'Ida', 'Docente', 'IC Verdi'],
  ['01/03/2026 13.00.00', 'Galli', 'Ugo', 'Dirigente scolastico', 'IC Dante'],
];
const TITLES = ['Informazioni cronologiche', 'Cognome', 'Nome', 'Ruolo', 'Istituto'];

/** A form of four respondents with more columns: title and what each of them answers. */
async function read(...more: readonly (readonly [title: string, ...answers: string[]])[]) {
  const rows = PEOPLE.map((cells, row) => [...cells, ...more.map((column) => column[row + 1] ?? '')]);
  const batch = await batchOf(tableOf([...TITLES, ...more.map(([title]) => title)], rows), { kind: 'responses' });
  const columns = batch.columns.slice(TITLES.length);
  return { columns, rows: [...batch.rows] as readonly { unsettled?: object }[] };
}

test('who is meant may be the delegate or the head: nobody is, and the answers wait with their rows', async () => {
  const { columns, rows } = await read(['Da chi è sostituito chi?', '', 'Neri Ida', '', 'Riva Anna']);
  expect(columns).toEqual([expect.objectContaining({ maybe: expect.arrayContaining(['delegate', 'principal']) })]);
  expect(columns[0]).not.toHaveProperty('field');
  expect(rows.map(({ unsettled }) => unsettled)).toEqual([undefined, { F: 'Neri Ida' }, undefined, { F: 'Riva Anna' }]);
});

test('a second name beside that of everybody is somebody else’s, however plain its title', async () => {
  const { columns } = await read(
    ['Nome della persona che manda', '', 'Ida'],
    ['Cognome della persona che manda', '', 'Neri'],
  );
  expect(columns.map(({ maybe }) => maybe !== undefined)).toEqual([true, true]);
});

test('a plain question is not asked about, nor one that nobody answers, nor what is told in confidence', async () => {
  const { columns, rows } = await read(
    ['Cognome e nome del delegato', '', 'Neri Ida'],
    ['Da chi è sostituito chi?'],
    ['Note', 'Mi sostituisce Neri Ida se non arrivo in tempo', '', 'Arrivo alle dieci, viene anche Galli Ugo'],
    ['Codice fiscale', 'RVINNA80A41F205X', 'CNTPLA70A01F205X'],
  );
  expect(columns.filter(({ maybe }) => maybe !== undefined)).toEqual([]);
  expect(rows.filter(({ unsettled }) => unsettled !== undefined)).toEqual([]);
});

test('no tax code waits with the answers', async () => {
  const { rows } = await read(['Da chi è sostituito chi?', '', 'Neri Ida NRIDIA80A41F205X', '', 'Riva Anna']);
  expect(rows[3]).toHaveProperty('unsettled');
  expect(JSON.stringify(rows)).not.toContain('NRIDIA80A41F205X');
  expect(JSON.stringify(rows)).toContain('Neri Ida');
});

const form = (titles: string, ...rows: string[]) =>
  batchOf(
    tableOf(
      titles.split(';'),
      rows.map((row) => row.split(';')),
    ),
    { kind: 'responses' },
  );

test('of two columns that may be the respondent’s name the likelier is, until somebody says; both are kept', async () => {
  const titles = 'Informazioni cronologiche;Da;Per;Istituto;Incontro';
  const rows = ['Ferrari Lucia;Riva Anna', 'Conti Paolo;Neri Ida', ';Galli Ugo', 'Sala Ivo;'];
  const told = rows.map((row, at) => `0${at + 1}/03/2026 10.00.00;${row};IC Dante;12 marzo`);
  const batch = await form(titles, ...told, ...told, ...told.slice(0, 2));
  const [, taken, other] = batch.columns;
  expect(taken).toMatchObject({ field: 'fullName', maybe: expect.arrayContaining(['fullName', 'delegate']) });
  expect(other?.maybe?.[0]).toBe('fullName');
  expect(other).not.toHaveProperty('field');
  const [first, , nobody, alone] = [...batch.rows] as { fullName?: string; unsettled?: object }[];
  expect(first).toMatchObject({ fullName: 'Ferrari Lucia', unsettled: { B: 'Ferrari Lucia', C: 'Riva Anna' } });
  expect(nobody).toMatchObject({ fullName: 'Galli Ugo' });
  // Nobody is lost for writing the name in the other column.
  expect(alone).toMatchObject({ fullName: 'Sala Ivo', unsettled: { B: 'Sala Ivo' } });
  expect(batch.rejected).toEqual([]);
});

test('titles that say nothing refuse no form whose rows name people; the likeliest, then the first, is the name', async () => {
  const batch = await form(
    'quando;tizio;caio',
    '01/03/2026 10.00;Ferrari Lucia;Riva Anna',
    '01/03/2026 11.00;Conti Paolo;Neri Ida',
  );
  expect(batch.columns.filter(({ field }) => field === 'fullName' || field === 'surname')).toHaveLength(1);
  expect(batch.columns.filter(({ maybe }) => maybe?.[0] === 'fullName')).toHaveLength(2);
});

test('what was said of a column changes nothing of what is read, it only keeps more', async () => {
  const table = tableOf(
    [...TITLES, 'Note'],
    PEOPLE.map((cells) => [...cells, 'delego Neri Ida']),
  );
  const told = (said: [number, 'delegation' | 'unused' | 'delegateEmail'][]) => ({
    kind: 'responses' as const,
    profile: { columns: new Map(), sessions: new Map(), told: () => new Map(said) },
  });
  const plain = [...(await batchOf(table, told([]))).rows] as { unsettled?: object }[];
  const more = [
    ...(
      await batchOf(
        table,
        told([
          [5, 'delegation'],
          [4, 'unused'],
        ]),
      )
    ).rows,
  ] as { unsettled?: object }[];
  expect(plain[0]).not.toHaveProperty('unsettled');
  expect(more[0]?.unsettled).toEqual({ F: 'delego Neri Ida' });
  expect(more.map(({ unsettled: _, ...row }) => row)).toEqual(plain);
});

test('an address that hardly anybody gives beside everybody’s own is not the respondent’s', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => [
    `01/03/2026 10.00.${at + 10}`,
    'Riva',
    'Anna',
    `riva${at}@posta.example`,
    at === 3 ? 'neri@posta.example' : '',
  ]);
  const titles = ['Informazioni cronologiche', 'Cognome', 'Nome', 'Email', 'E la mail'];
  const { columns } = await batchOf(tableOf(titles, rows), { kind: 'responses' });
  expect(columns[3]?.field).toBe('email');
  expect(columns[4]?.field).not.toBe('email');
});

/** A column as it was read, of four rows, answered in the second and the fourth. */
function readAs(
  index: number,
  title: string,
  answers: readonly string[],
  likely: readonly [Use, number][],
): ReadColumn {
  const column = { index, letter: 'AB'[index] as string, title };
  const times = new Map(answers.map((answer) => [answer, 1]));
  return {
    column,
    answers: { times, rows: new Set([1, 3]), given: 2, fill: 0.5, of: 4 },
    likely: new Map(likely),
    meaning: 'unused:other',
    use: 'unused',
  };
}

test('the surname beside a given name that is asked about, of the same rows, is asked about too', () => {
  const surname = readAs(0, 'sender last', ['Neri', 'Galli'], [['unused', 0.99]]);
  const given = readAs(
    1,
    'sender first',
    ['Ida', 'Ugo'],
    [
      ['unused', 0.9],
      ['principalGivenName', 0.1],
    ],
  );
  const asked = (...read: readonly ReadColumn[]) =>
    unsureColumns(read, new Map(), []).map(({ column }) => column.index);
  expect(asked(surname, given)).toEqual([0, 1]);
  expect(asked(surname)).toEqual([]);
});
