import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formsOf, hands } from '../../../bench/columns/corpus.js';
import { useOf } from '../../../src/ingest/columns/meanings.js';
import { model } from '../../../src/ingest/columns/model.js';

test('the model was learned from the labelled headings that are there', () => {
  const forms = hands.flatMap(formsOf);
  const print = createHash('sha256').update(JSON.stringify(forms)).digest('hex').slice(0, 16);
  expect((model() as unknown as { readonly learnedFrom: string }).learnedFrom, 'run node bench/columns/train.js').toBe(
    print,
  );
});

test('every label of the corpus is a meaning that the program has a use for', () => {
  const labels = new Set(hands.flatMap(formsOf).flatMap(({ columns }) => columns.map(({ meaning }) => meaning)));
  expect([...labels].toSorted()).toEqual([...model().meanings]);
  for (const meaning of model().meanings) expect(() => useOf(meaning)).not.toThrow();
});
