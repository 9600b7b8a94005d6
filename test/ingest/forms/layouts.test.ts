import { expect, test } from 'vitest';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableOf } from '../tables.js';
import { layouts, type Question } from './layouts.js';
import { cell } from './pools.js';

/** The same form with few responses and with many: the more there are, the more their values say. */
const SIZES = [8, 40, 300];

const read = (questions: readonly Question[], size: number) =>
  batchOf(
    tableOf(
      questions.map(({ title }) => title),
      Array.from({ length: size }, (_, row) => questions.map(({ pool }) => cell(pool, row))),
    ),
  );

test.each(layouts)('needs no question for %s', async (_, questions) => {
  for (const size of SIZES) {
    const batch = await read(questions, size);

    const found = batch.columns.map(({ title, field, dropped }) => [title, dropped ? `!${dropped}` : (field ?? '')]);
    expect(found).toEqual(questions.map(({ title, use }) => [title, use]));
    expect(batch.kind).toBe('responses');
    expect(batch.rows.length + batch.ignored.length).toBe(size);
  }
});

test('the order of the columns does not change what they mean, where no program set it', async () => {
  for (const [, questions] of layouts.filter(([, [first]]) => first?.title !== 'Informazioni cronologiche')) {
    const reversed = questions.toReversed();
    if (questions.some(({ title }) => /inizio|start|page|pagina/i.test(title))) continue;
    const [there, back] = [await read(questions, 40), await read(reversed, 40)];
    expect(back.columns.map(({ field }) => field).toReversed()).toEqual(there.columns.map(({ field }) => field));
  }
});
