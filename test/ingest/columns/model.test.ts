import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formsOf, hands } from '../../../bench/columns/corpus.js';
import { aboutOf, useOf } from '../../../src/ingest/columns/meanings.js';
import { model } from '../../../src/ingest/columns/model.js';
import { formColumnsText } from '../../../src/text/form-columns.js';

test('the model was learned from the labelled headings that are there', () => {
  const forms = hands.flatMap(formsOf);
  const print = createHash('sha256').update(JSON.stringify(forms)).digest('hex').slice(0, 16);
  expect(
    (model() as unknown as { readonly learnedFrom: string }).learnedFrom,
    'run node bench/run.js bench/columns/train.js',
  ).toBe(print);
});

test('every label of the corpus is a meaning that the program has a use for', () => {
  const labels = new Set(hands.flatMap(formsOf).flatMap(({ columns }) => columns.map(({ meaning }) => meaning)));
  expect([...labels].toSorted()).toEqual([...model().meanings]);
  for (const meaning of model().meanings) expect(() => useOf(meaning)).not.toThrow();
});

test('a person is told of every meaning that is left out why', () => {
  for (const meaning of model().meanings) {
    const about = aboutOf(meaning);
    if (about !== undefined) expect(formColumnsText.why(about), meaning).toMatch(/\p{Ll}{4}/u);
  }
});
