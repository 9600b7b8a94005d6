import { expect, test } from 'vitest';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableOf } from '../tables.js';
import { LAYOUTS } from './layouts.js';
import { cell, isPool } from './pools.js';

const ROWS = 40;

test.each(Object.entries(LAYOUTS))('needs no question for %s', async (_, layout) => {
  const questions = layout.trim().split('\n').map(parseQuestion);
  const rows = Array.from({ length: ROWS }, (_, row) => questions.map(({ pool }) => cell(pool, row)));

  const batch = await batchOf(
    tableOf(
      questions.map(({ title }) => title),
      rows,
    ),
  );

  expect(batch.kind).toBe('responses');
  const found = batch.columns.map(
    ({ title, field, dropped }) => `${title} → ${dropped ? `!${dropped}` : (field ?? '')}`,
  );
  expect(found).toEqual(questions.map(({ title, use }) => `${title} → ${use}`));
  expect(batch.rows.length + batch.rejected.length + batch.ignored.length).toBe(ROWS);
  expect(batch.rejected).toEqual([]);
});

function parseQuestion(line: string) {
  const [title = '', pool = '', use = ''] = line.split('|').map((part) => part.trim());
  if (!isPool(pool)) throw new Error(`unknown sort of answers: ${pool}`);
  return { title, pool, use };
}
