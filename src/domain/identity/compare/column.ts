import { MISSING } from './field.js';

/** A column with its different texts numbered. */
export interface Column {
  /** Number of the text of each record; `MISSING` for none. */
  readonly ids: Int32Array;
  readonly texts: readonly string[];
}

/** Numbers the different texts of a column, in the order of their first record. */
export function columnOf(cells: readonly (string | undefined)[]): Column {
  const known = new Map<string, number>();
  const ids = new Int32Array(cells.length).fill(MISSING);
  cells.forEach((text, record) => {
    if (text === undefined) return;
    const id = known.get(text) ?? known.size;
    known.set(text, id);
    ids[record] = id;
  });
  return { ids, texts: [...known.keys()] };
}

/** The text of a record; undefined for none. */
export const textOf = ({ ids, texts }: Column, record: number): string | undefined => texts[ids[record] as number];

/** The column of the first records only. */
export const firstOf = ({ ids, texts }: Column, count: number): Column => ({ ids: ids.subarray(0, count), texts });

/** How many records have each text. */
export function recordsOfEach({ ids, texts }: Column): Uint32Array {
  const counts = new Uint32Array(texts.length);
  for (const id of ids) if (id !== MISSING) counts[id] = (counts[id] as number) + 1;
  return counts;
}

/** Share of all pairs of records that have the very same text. */
export const agreementOf = (column: Column): number =>
  recordsOfEach(column).reduce((sum, count) => sum + (count / column.ids.length) ** 2, 0);
