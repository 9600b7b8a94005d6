import { join } from 'node:path';
import { blocksOf, hands as formHands, formsOf, handsIn } from '../columns/corpus.js';

const FOLDER = join(import.meta.dirname, 'corpus');

/** The offices that wrote labelled lists, one file each, and the titles that lists have by rule. */
export const hands = handsIn(FOLDER);

/** The lists of one hand: each block names its kind (`# heads`); what no field of the list is asked by is an `x`. */
export const listsOf = (hand) =>
  blocksOf(join(FOLDER, hand)).map(({ program: kind, columns }) => ({
    kind,
    columns: columns.map((column) => ({ ...column, meaning: `${kind} ${column.meaning}` })),
  }));

/** Forms, which are no lists: one of ten. */
export const noLists = () =>
  formHands
    .flatMap(formsOf)
    .filter((_, at) => at % 10 === 0)
    .map(({ columns }) => ({ columns: columns.map((column) => ({ ...column, meaning: 'none x' })) }));
