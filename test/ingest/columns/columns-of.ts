import { type Column, columnLetter } from '../../../src/ingest/table.js';

/** Columns with these titles, as a file has them. */
export const columnsOf = (titles: readonly string[]): Column[] =>
  titles.map((title, index) => ({ index, letter: columnLetter(index), title }));
