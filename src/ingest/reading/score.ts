import { type CellType, cellType, isSpecific } from './cell-types.js';
import { type CellSyntax, lexRecord } from './lexer.js';

/** A way to read the sample and how much of a table it makes. */
export interface Reading {
  readonly syntax: CellSyntax;
  readonly score: number;
  /** Cells of most rows. */
  readonly width: number;
  /** Rows that are so wide. */
  readonly rows: number;
}

interface SampleRow {
  readonly cells: readonly string[];
  readonly quoted: readonly number[];
}

/** How often people write with each separator; anything else is rarer still. */
const HABIT: Readonly<Record<string, number>> = { ',': 1, ';': 1, '\t': 1, '|': 1, '': 1, ':': 0.75, ' ': 0.42 };
const RARE = 0.8;

/** A doubled separator, or one with blanks around it, is as usual as the character itself. */
const habit = (separator: string): number =>
  HABIT[separator] ?? HABIT[separator.trim()] ?? HABIT[separator.slice(1)] ?? RARE;

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
/** What a single column is worth as a table: less than any two columns that agree. */
const SINGLE_COLUMN = 0.3;
/** Unless it holds values that a wrong separator would cut, alike: hours, dates, mail addresses. */
const COMPOUND_COLUMN = 0.6;
const COMPOUND: ReadonlySet<CellType> = new Set(['date', 'time', 'mail']);
const TITLE_TYPES: ReadonlySet<CellType> = new Set(['words', 'code']);
/** How much more a reading is worth that gives titles, and how much less one whose cells are all cut wrongly. */
const TITLED = 1.15;
const LEFTOVER_COLUMN = 0.8;
/** Rows that count against any agreement until there are many. */
const UNPROVEN = 0.5;
/** Columns that are looked at in a very wide table. */
const MOST_COLUMNS = 200;
/** What a column that is always empty costs, in full if all were. */
const EMPTY_COLUMN = 0.3;

/**
 * How much of a table a way of reading makes of a sample, from 0 to 1:
 *
 *     score = habit × consistency × gain × cleanness
 *
 * - habit: how usual the separator is, unless all cells are in quotes, which proves any;
 * - consistency: the share of rows with the same number of cells. Narrower rows above and below the table (captions,
 *   notes) count little against it, shorter rows inside it a half, longer ones in full;
 * - gain: 1 − 1/columns, over columns that are not always empty: cutting more is better if all else is equal;
 * - cleanness: the mean over the cells of how clearly they are a value of some type, lower where a column mixes types,
 *   where a column is always empty (`||` read as `|`), and where quotes are out of place.
 *
 * It is the pattern score times type score of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by
 * detecting row and type patterns" (2019), with columns judged as columns, free text accepted, and captions excused.
 */
export function scoreReading(sample: string, syntax: CellSyntax, mostRows: number): Reading {
  const { rows, faults } = sampleRows(sample, syntax, mostRows);
  const width = usualWidth(rows);
  const body = rows.filter(({ cells }) => cells.length === width);
  const step = Math.ceil(width / MOST_COLUMNS);
  const columns = Array.from({ length: Math.ceil(width / step) }, (_, index) => cleannessOf(body, index * step));
  const filled = columns.filter((clean) => clean !== undefined);
  const used = Math.max(1, filled.length * step);
  const gain = width > 1 ? 1 - 1 / used : isCompound(body) ? COMPOUND_COLUMN : SINGLE_COLUMN;
  const cleanness = filled.reduce((sum, clean) => sum + clean, 0) / Math.max(1, filled.length);
  const fullness = 1 - EMPTY_COLUMN * (1 - filled.length / columns.length);
  const soundness = 1 / (1 + (2 * faults) / Math.max(1, rows.length * width));
  const written = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const quotedShare = rows.reduce((sum, { quoted }) => sum + quoted.length, 0) / Math.max(1, written);
  // Quotes around every cell prove any separator; so do values that are no words.
  const evidence = Math.max(quotedShare, specificShare(body) ** 2);
  const proven = 1 - (1 - habit(syntax.separator)) * (1 - evidence);
  const titled = width > 1 && hasTitles(rows, width) ? TITLED : 1;
  const leftover = 1 - (LEFTOVER_COLUMN * filled.filter((clean) => clean < 0.2).length) / Math.max(1, filled.length);
  const score = Math.min(
    1,
    proven * consistency(rows, width) * gain * cleanness * fullness * soundness * titled * leftover,
  );
  return { syntax, score: rows.length === 0 ? 0 : score, width, rows: body.length };
}

/** Share of the cells that are numbers, dates or the like. */
function specificShare(body: readonly SampleRow[]): number {
  const types = body.slice(0, 20).flatMap(({ cells }) => cells.slice(0, MOST_COLUMNS).map(cellType));
  return types.filter(isSpecific).length / Math.max(1, types.length);
}

/** The very first row is cut into different words: what the titles of a table are. */
function hasTitles([first]: readonly SampleRow[], width: number): boolean {
  if (!first || first.cells.length !== width) return false;
  const titles = first.cells.map((cell) => cell.trim());
  const clean = first.cells.every((cell, index) => first.quoted.includes(index) || TITLE_TYPES.has(cellType(cell)));
  return clean && new Set(titles).size === titles.length;
}

/** Nearly all cells of a single column are values with inner punctuation. */
const isCompound = (body: readonly SampleRow[]): boolean =>
  body.filter(({ cells }) => COMPOUND.has(cellType(cells[0]!))).length > Math.max(1, body.length * 0.7);

/** Rows of the sample that are not blank. */
function sampleRows(sample: string, syntax: CellSyntax, most: number): { rows: SampleRow[]; faults: number } {
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
function usualWidth(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [best, weight] = [1, 0];
  for (const [width, count] of counts) {
    const worth = count * (width < 2 ? SINGLE_COLUMN : 1 - 1 / width);
    if (worth > weight || (worth === weight && width > best)) [best, weight] = [width, worth];
  }
  return best;
}

function consistency(rows: readonly SampleRow[], width: number): number {
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
function cleannessOf(body: readonly SampleRow[], column: number): number | undefined {
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
