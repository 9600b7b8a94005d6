import { type CellType, cellType, isSpecific } from './cell-types.js';
import { type CellSyntax, lexRecord } from './lexer.js';

/** A row of the sample as one way of reading cuts it. */
export interface SampleRow {
  readonly cells: readonly string[];
  /** Positions of the cells in quotes. */
  readonly quoted: readonly number[];
}

/** What a single column is worth as a table: less than any two columns that agree. */
export const SINGLE_COLUMN = 0.3;
/** Columns that are looked at in a very wide table. */
export const MOST_COLUMNS = 200;
/** Rows that count against any agreement until there are many. */
const UNPROVEN = 0.5;
const COMPOUND: ReadonlySet<CellType> = new Set(['date', 'time', 'mail']);
const TITLE_TYPES: ReadonlySet<CellType> = new Set(['words', 'code']);
/** How well a value of each type speaks for the place where it was cut. */
const CLEAN: Readonly<Record<CellType, number>> = {
  empty: 1,
  number: 1,
  date: 1,
  time: 1,
  mail: 1,
  link: 1,
  code: 1,
  words: 0.95,
  text: 0.8,
  odd: 0.1,
};
/** Whatever stands inside quotes was cut in the right place. */
const QUOTED = 0.95;

/** Share of the cells that are numbers, dates or the like. */
export function specificShare(body: readonly SampleRow[]): number {
  const types = body.slice(0, 20).flatMap(({ cells }) => cells.slice(0, MOST_COLUMNS).map(cellType));
  return types.filter(isSpecific).length / Math.max(1, types.length);
}

/** The very first row is cut into different words: what the titles of a table are. */
export function hasTitles([first]: readonly SampleRow[], width: number): boolean {
  if (!first || first.cells.length !== width) return false;
  const titles = first.cells.map((cell) => cell.trim());
  const clean = first.cells.every((cell, index) => first.quoted.includes(index) || TITLE_TYPES.has(cellType(cell)));
  return clean && new Set(titles).size === titles.length;
}

/** Nearly all cells of a single column are values with inner punctuation. */
export const isCompound = (body: readonly SampleRow[]): boolean =>
  body.filter(({ cells }) => COMPOUND.has(cellType(cells[0]!))).length > Math.max(1, body.length * 0.7);

/** Rows of the sample that are not blank. */
export function sampleRows(sample: string, syntax: CellSyntax, most: number): { rows: SampleRow[]; faults: number } {
  const rows: SampleRow[] = [];
  let faults = 0;
  for (let position = 0; position < sample.length && rows.length < most; ) {
    let lexed = lexRecord(sample, position, syntax);
    if (lexed.open !== undefined) {
      faults++;
      lexed = lexRecord(sample, position, syntax, lexed.open);
    }
    faults += lexed.faults;
    position = lexed.next;
    if (lexed.cells.some((cell) => cell.trim() !== '')) rows.push({ cells: lexed.cells, quoted: lexed.quoted });
  }
  return { rows, faults };
}

/** The number of cells that most cells live under. */
export function usualWidth(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [best, weight] = [1, 0];
  for (const [width, count] of counts) {
    const worth = count * (width < 2 ? SINGLE_COLUMN : 1 - 1 / width);
    if (worth > weight || (worth === weight && width > best)) [best, weight] = [width, worth];
  }
  return best;
}

export function consistency(rows: readonly SampleRow[], width: number): number {
  const fits = rows.map(({ cells }) => cells.length === width);
  const first = fits.indexOf(true);
  const last = fits.lastIndexOf(true);
  let against = 0;
  rows.forEach(({ cells }, index) => {
    if (cells.length > width) against += 1;
    else if (cells.length < width) against += index < first || index > last ? 0.25 : 0.5;
  });
  const agree = fits.filter(Boolean).length;
  // One row agrees with itself: that proves little, except for a single column, which needs no proof.
  return agree / Math.max(1, agree + against + (width > 1 ? UNPROVEN : 0));
}

/** Mean cleanness of the filled cells of a column, lower if their types differ; undefined if all are empty. */
export function cleannessOf(body: readonly SampleRow[], column: number): number | undefined {
  const types = new Map<CellType, number>();
  let [sum, filled] = [0, 0];
  for (const { cells, quoted } of body) {
    const cell = cells[column]!;
    const type = cellType(cell);
    if (type === 'empty') continue;
    filled++;
    types.set(type, (types.get(type) ?? 0) + 1);
    sum += quoted.includes(column)
      ? Math.max(CLEAN[type], QUOTED)
      : cell.startsWith(' ')
        ? 0.9 * CLEAN[type]
        : CLEAN[type];
  }
  return filled === 0 ? undefined : (sum / filled) * (0.8 + 0.2 * (Math.max(...types.values()) / filled));
}
