import type { CellSyntax } from './lexer.js';
import {
  cleannessOf,
  consistency,
  hasTitles,
  isCompound,
  MOST_COLUMNS,
  type SampleRow,
  SINGLE_COLUMN,
  sampleRows,
  specificShare,
  usualWidth,
} from './score-parts.js';

/** A way to read the sample and how much of a table it makes. */
export interface Reading {
  readonly syntax: CellSyntax;
  readonly score: number;
  /** Cells of most rows. */
  readonly width: number;
}

/** How often people write with each separator; anything else is rarer still. */
const HABIT: Readonly<Record<string, number>> = { ',': 1, ';': 1, '\t': 1, '|': 1, '': 1, ':': 0.75, ' ': 0.42 };
const RARE = 0.8;

/** A doubled separator, or one with blanks around it, is as usual as the character itself. */
const habit = (separator: string): number =>
  HABIT[separator] ?? HABIT[separator.trim()] ?? HABIT[separator.slice(1)] ?? RARE;

/** Unless a single column holds values that a wrong separator would cut, alike: hours, dates, mail addresses. */
const COMPOUND_COLUMN = 0.6;
/** How much more a reading is worth that gives titles, and how much less one whose cells are all cut wrongly. */
const TITLED = 1.15;
const LEFTOVER_COLUMN = 0.8;
/** Cleanness under which a column counts as cut wrongly. */
const CUT_WRONGLY = 0.2;
/** What a column that is always empty costs, in full if all were. */
const EMPTY_COLUMN = 0.3;

/**
 * How much of a table a way of reading makes of a sample; the more the better:
 *
 *     score = habit × consistency × gain × cleanness × titles
 *
 * - habit: how usual the separator is, unless the cells are in quotes or are numbers and dates, which prove any;
 * - consistency: the share of rows with the same number of cells. Narrower rows above and below the table (captions,
 *   notes) count little against it, shorter rows inside it a half, longer ones in full;
 * - gain: 1 − 1/columns, over columns that are not always empty: cutting more is better if all else is equal;
 * - cleanness: the mean over the cells of how clearly they are a value of some type, lower where a column mixes types or
 *   is always empty (`||` read as `|`), where all cells of a column bear marks of a wrong cut, and where quotes are out
 *   of place;
 * - titles: a little more if the very first row is cut into different words.
 *
 * It is the pattern score times type score of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by
 * detecting row and type patterns" (2019), with columns judged as columns, free text accepted, and captions excused.
 *
 * Where that is surely less than `least` the cells are not looked at, and the score is the most that it could be.
 */
export function scoreReading(sample: string, syntax: CellSyntax, mostRows: number, least = 0): Reading {
  const { rows, faults } = sampleRows(sample, syntax, mostRows);
  const width = usualWidth(rows);
  const body = rows.filter(({ cells }) => cells.length === width);
  if (body.length === 0) return { syntax, score: 0, width };
  const soundness = 1 / (1 + (2 * faults) / (rows.length * width));
  const titles = width > 1 && hasTitles(rows, width) ? TITLED : 1;
  const agreement = consistency(rows, width);
  const most = agreement * mostWorth(width) * titles * soundness;
  if (most < least) return { syntax, score: most, width };
  const score = trust(syntax.separator, rows, body) * agreement * columnsWorth(body, width) * titles;
  return { syntax, score: score * soundness, width };
}

/** The most that so many columns are ever worth. */
const mostWorth = (width: number): number => (width === 1 ? COMPOUND_COLUMN : width > MOST_COLUMNS ? 1 : 1 - 1 / width);

/** Habit, or the proof that quotes around every cell give, or values that are no words. */
function trust(separator: string, rows: readonly SampleRow[], body: readonly SampleRow[]): number {
  const written = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const quoted = rows.reduce((sum, row) => sum + row.quoted.length, 0);
  const proof = Math.max(quoted / written, specificShare(body) ** 2);
  return 1 - (1 - habit(separator)) * (1 - proof);
}

/** Gain and cleanness of the columns. */
function columnsWorth(body: readonly SampleRow[], width: number): number {
  const step = Math.ceil(width / MOST_COLUMNS);
  const columns = Array.from({ length: Math.ceil(width / step) }, (_, index) => cleannessOf(body, index * step));
  const used = columns.filter((clean) => clean !== undefined);
  if (used.length === 0) return 0;
  const single = isCompound(body) ? COMPOUND_COLUMN : SINGLE_COLUMN;
  const gain = width > 1 ? 1 - 1 / (used.length * step) : single;
  const cleanness = used.reduce((sum, clean) => sum + clean, 0) / used.length;
  const wrong = used.filter((clean) => clean < CUT_WRONGLY).length / used.length;
  const empty = 1 - used.length / columns.length;
  return gain * cleanness * (1 - LEFTOVER_COLUMN * wrong) * (1 - EMPTY_COLUMN * empty);
}
