import { expect, test } from 'vitest';
import type { ReadColumn, Use } from '../../../src/ingest/columns/read-columns.js';
import { unsureColumns } from '../../../src/ingest/columns/unsure.js';

/** A column of a form of ten rows as it was read: the rows that answer it, and what it may be, the likeliest first. */
function readAs(title: string, answers: Record<number, string>, likely: readonly [Use, number][]): ReadColumn {
  const rows = Object.keys(answers).map(Number);
  const times = new Map<string, number>();
  for (const answer of Object.values(answers)) times.set(answer, (times.get(answer) ?? 0) + 1);
  return {
    column: { index: title.length, letter: 'A', title },
    answers: { times, rows: new Set(rows), given: rows.length, fill: rows.length / 10, of: 10 },
    likely: new Map(likely),
    meaning: 'unused:other',
    use: likely[0]?.[0] ?? 'unused',
  };
}

const asked = (...read: ReadColumn[]) =>
  unsureColumns(read, new Map(), []).map(({ column, candidates }) => [column.title, candidates]);

const FEW = { 1: 'Riva Anna', 3: 'Neri Ida' };
const MORE = Object.fromEntries(
  ['Riva Anna', 'Neri Ida', 'Galli Ugo', 'Conti Paolo', 'Sala Ivo', 'Bassi Nicola'].entries(),
);

test('a name is asked about that may well be of who is sent, where it is read as of who sends', () => {
  const nearly = readAs('Chi manda chi', FEW, [
    ['principal', 0.85],
    ['delegate', 0.13],
  ]);
  expect(asked(nearly)).toEqual([['Chi manda chi', ['principal', 'delegate']]]);
  const sure = readAs('Chi manda chi', FEW, [
    ['principal', 0.95],
    ['delegate', 0.04],
  ]);
  expect(asked(sure)).toEqual([]);
});

test('a yes is asked about where a name may be told with it; a name is not, where its sentence would tell', () => {
  const yes = readAs('Viene per altri', { 1: 'Sì' }, [
    ['isDelegate', 0.8],
    ['delegation', 0.2],
  ]);
  expect(asked(yes)).toHaveLength(1);
  const name = readAs('Viene per altri', FEW, [
    ['principal', 0.8],
    ['delegation', 0.2],
  ]);
  expect(asked(name)).toEqual([]);
});

test('who is sent, asked twice of others in other words, is asked about twice; in the same words it is one question', () => {
  const first = readAs('Se delegante: nominativo', { 1: 'Riva Anna' }, [['delegate', 1]]);
  const other = readAs('Se delegato: nominativo', { 3: 'Neri Ida' }, [['delegate', 0.98]]);
  expect(asked(first, other)).toHaveLength(2);
  const again = readAs('Se delegante: nominativo 2', { 3: 'Neri Ida' }, [['delegate', 0.98]]);
  expect(asked(first, again)).toEqual([]);
});

test('people whom a few name are asked about where they may be delegates at all; whom most name, where it is likely', () => {
  const likely: [Use, number][] = [
    ['unused', 0.97],
    ['delegate', 0.02],
  ];
  expect(asked(readAs('Passaggio', FEW, likely))).toHaveLength(1);
  expect(asked(readAs('Passaggio', MORE, likely))).toEqual([]);
  expect(
    asked(
      readAs('Passaggio', MORE, [
        ['unused', 0.6],
        ['principal', 0.4],
      ]),
    ),
  ).toHaveLength(1);
});

test('what may be a role is not asked about where a role is told elsewhere of the same rows', () => {
  const contract = readAs('Contratto', { 1: 'annuale', 3: 'fino a giugno' }, [
    ['unused', 0.6],
    ['role', 0.3],
  ]);
  const role = readAs('Ruolo', { 1: 'docente', 2: 'DS', 3: 'docente' }, [['role', 0.99]]);
  expect(asked(contract)).toHaveLength(1);
  expect(asked(contract, role)).toEqual([]);
  expect(asked(contract, readAs('Ruolo', { 2: 'DS' }, [['role', 0.99]]))).toHaveLength(1);
});

const PAIRS = [
  'Riva Anna',
  'Neri Ida',
  'Galli Ugo',
  'Conti Paolo',
  'Sala Ivo',
  'Bassi Nicola',
  'Ferri Lia',
  'Poli Ada',
];

/** A form that eight people answered, all with a role; whom they name, and what that column may be. */
function askedBeside(named: readonly string[], likely: readonly [Use, number][]) {
  const all = (answers: readonly string[]) => Object.fromEntries(answers.entries());
  const own = readAs('Nominativo', all(PAIRS), [['fullName', 0.99]]);
  const other = readAs('Chi dirige la scuola', all(named), likely);
  const column = (one: ReadColumn, index: number) => ({ ...one, column: { ...one.column, index } });
  const sample = PAIRS.map((name, at) => ({ row: at + 2, cells: [name, named[at] ?? ''] }));
  return unsureColumns([column(own, 0), column(other, 1)], new Map(), sample).map((one) => one.column.title);
}

test('a head who delegates is asked about where respondents name themselves; people whom they name so are not', () => {
  const heads = ['Riva Anna', 'Neri Ida', 'Rosi Pia', 'Volpi Ugo'];
  const others = ['Alfieri Eva', 'Lari Ida', 'Rosi Pia', 'Volpi Ugo'];
  const perhaps: [Use, number][] = [
    ['unused', 0.9],
    ['principal', 0.1],
  ];
  expect(askedBeside(heads, [['principal', 0.97]])).toEqual(['Chi dirige la scuola']);
  expect(askedBeside(others, [['principal', 0.97]])).toEqual([]);
  expect(askedBeside(heads, perhaps)).toEqual([]);
  expect(askedBeside(others, perhaps)).toEqual(['Chi dirige la scuola']);
});

test('the same words again and again are no names of who delegates', () => {
  const ways = PAIRS.map((_, at) => (at < 5 ? 'In presenza' : (PAIRS[at] as string)));
  expect(askedBeside(ways, [['principal', 0.97]])).toEqual(['Chi dirige la scuola']);
});

test('one who presides a CPT may be one whom it sends', () => {
  const yes = readAs('Chi presiede il CPT La manda', { 1: 'Sì' }, [
    ['isPresident', 0.82],
    ['isDelegate', 0.14],
  ]);
  expect(asked(yes)).toHaveLength(1);
});
