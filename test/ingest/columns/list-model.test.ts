import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hands, listsOf } from '../../../bench/lists/corpus.js';
import { likelyFields, listModel } from '../../../src/ingest/columns/list-model.js';
import { columnsOf } from './columns-of.js';

test('the model of lists was learned from the labelled lists that are there', () => {
  const print = createHash('sha256')
    .update(JSON.stringify(hands.flatMap(listsOf)))
    .digest('hex')
    .slice(0, 16);
  expect(
    (listModel() as unknown as { readonly learnedFrom: string }).learnedFrom,
    'run node bench/run.js bench/lists/train.js',
  ).toBe(print);
});

test('titles that no list has written are read by their like, those of other people and other days are not', () => {
  const titles = [
    'Cod. mecc. della scuola assegnata',
    'Dirigente nominato',
    'Decorre dal',
    'Cessa il',
    'Vicario nominato',
  ];
  const likely = likelyFields(columnsOf(titles), 'heads');
  expect(likely.map(({ field }) => field)).toEqual(['code', 'fullName', 'from', 'to', 'x']);
});

test('a form and an order from a shop are not like a list of heads', () => {
  const form = [
    'Informazioni cronologiche',
    'Cognome',
    'Nome',
    'Ruolo',
    'Incontro scelto',
    'Acconsento al trattamento',
  ];
  expect(likelyFields(columnsOf(form), 'heads')).toEqual([]);
});
