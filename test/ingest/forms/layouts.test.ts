import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableOf } from '../tables.js';
import { layouts, type Question } from './layouts.js';
import { cell } from './pools.js';

/** The same form with few responses and with many: the more there are, the more their values say. */
const SIZES = [8, 40, 300];

const every = Array.from({ length: 300 }, (_, row) => row);

const read = (questions: readonly Question[], rows: readonly number[]) =>
  batchOf(
    tableOf(
      questions.map(({ title }) => title),
      rows.map((row) => questions.map(({ pool }) => cell(pool, row))),
    ),
  );

test.each(layouts)('needs no question for %s', async (_, questions) => {
  for (const size of SIZES) {
    const batch = await read(questions, every.slice(0, size));

    const found = batch.columns.map(({ title, field, dropped }) => [title, dropped ? `!${dropped}` : (field ?? '')]);
    expect(found).toEqual(questions.map(({ title, use }) => [title, use]));
    expect(batch.kind).toBe('responses');
    expect(batch.rows.length + batch.ignored.length).toBe(size);
  }
});

test('any rows of a form say the same of its columns, or are asked about: no export of it is read otherwise', () => {
  const forms = fc.constantFrom(...layouts.map(([, questions]) => questions));
  const kept = fc.uniqueArray(fc.nat({ max: 299 }), { minLength: 6, maxLength: 60 });
  const usesOf = async (questions: readonly Question[], rows: readonly number[]) =>
    (await read(questions, rows)).columns.map(({ field, dropped, maybe }) => (maybe ? '?' : (dropped ?? field ?? '')));
  return fc.assert(
    fc.asyncProperty(forms, kept, async (questions, rows) => {
      const all = await usesOf(questions, every);
      const some = await usesOf(questions, rows);
      expect(some.map((use, at) => (use === '?' ? all[at] : use))).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('a name with a title that is a role by itself is a name, however few the rows', async () => {
  const [, questions] =
    layouts.find(([, all]) => all.some(({ pool, title }) => pool === 'titled' && title === 'Iscrizione di')) ?? [];
  const { columns } = await read(questions ?? [], [234, 106, 0, 90, 102, 1]);
  expect(columns.map(({ field }) => field)).toEqual(questions?.map(({ use }) => use));
});

/** What a kind of ticket is only its answers tell; a survey that is sent has a time. */
const BY_ANSWERS = /^(?:Ticket type|Tipo di biglietto)$/;
const isNeeded = ({ title, use }: Question) => BY_ANSWERS.test(title) || use === 'submittedAt' || use === 'session';

test('a column that nobody has answered yet is read as when somebody has, and those around it too', () => {
  const forms = fc.constantFrom(...layouts.map(([, questions]) => questions));
  const rows = every.slice(0, 20);
  return fc.assert(
    fc.asyncProperty(forms, fc.nat(), async (questions, at) => {
      const blank = at % questions.length;
      fc.pre(!isNeeded(questions[blank] as Question));
      const unanswered = questions.map((one, place): Question => (place === blank ? { ...one, pool: 'empty' } : one));
      const uses = async (asked: readonly Question[]) =>
        (await read(asked, rows)).columns.map(({ field, dropped }) => (dropped ? `!${dropped}` : (field ?? '')));
      // What is asked about once somebody answers fills in nothing before.
      const isAsked = (await read(questions, rows)).columns[blank]?.maybe !== undefined;
      const expected = questions.map(({ use }, place) => (isAsked && place === blank ? expect.any(String) : use));
      expect(await uses(unanswered)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
