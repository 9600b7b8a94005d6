import { fold } from '../../domain/text.js';
import { isHeading } from './heading-words.js';
import { commonShape, isTitle, shape } from './looks-like-data.js';
import { isBlank } from './row-kinds.js';

type Cells = readonly string[];

/** Tells whether rows that follow a blank one are a table of its own. */
export interface OtherTables {
  /** A record of this table. */
  learn(cells: Cells): void;
  /** The row could hold titles: words side by side. */
  mayBe(cells: Cells): boolean;
  /** Whether the first row holds titles of the others, which are no records of this table. */
  judge(rows: readonly Cells[]): Verdict;
}

/** Another table, more of this one, or nobody knows: words below words look alike. */
type Verdict = 'another' | 'same' | 'unknown';

/** Signs that must come together: a record with odd cells shows one. */
const CERTAIN = 2;
/** Columns are known by the first so many records. */
const COMPARED = 100;

/**
 * Another table has words where this one holds figures, dates or codes, with rows below that do not fit either; figures
 * below words where this one has none; titles that come again or are those of any list; other columns in number. Rows that repeat a value of
 * their columns are records, as are those that fit: what is not certain stays in the table, and is told.
 */
export function otherTables(titleRow: Cells | undefined, width: number): OtherTables {
  const records: Cells[] = [];
  const ours = (titleRow ?? []).map((title) => fold(title));
  let usual: readonly KnownColumn[] | undefined;
  const signOf = (title: string, at: number, under: readonly string[]): number => {
    const known = usual?.[at];
    const again = fold(title) === ours[at] ? CERTAIN : ours.includes(fold(title)) ? 1 : 0;
    if (under.includes(title) || known?.values.has(title)) return Number.NEGATIVE_INFINITY;
    const named = Math.max(again, Number(isHeading(title)));
    if (under.length === 0) return named;
    return named + (at >= width ? CERTAIN : Number(isUnlike(known, under)));
  };
  return {
    learn(cells) {
      if (records.length === COMPARED) return;
      records.push(cells);
      usual = undefined;
    },
    mayBe: (cells) => records.length > 0 && mayBeTitles(cells),
    judge([titles, ...below]) {
      if (titles === undefined) return 'same';
      usual ??= Array.from({ length: width }, (_, at) => knownColumn(valuesAt(records, at)));
      const signs = titles.map((cell, at) => (isBlank(cell) ? 0 : signOf(cell.trim(), at, valuesAt(below, at))));
      const narrower = isNarrower([titles, ...below], usual, records.length) ? 1 : 0;
      const sum = signs.reduce((sum, sign) => sum + sign, narrower);
      if (sum === Number.NEGATIVE_INFINITY) return 'same';
      return sum >= CERTAIN && below.length > 0 ? 'another' : 'unknown';
    },
  };
}

interface KnownColumn {
  readonly values: ReadonlySet<string>;
  readonly shape: string | undefined;
  /** Records that fill it. */
  readonly filled: number;
}

const knownColumn = (values: readonly string[]): KnownColumn => ({
  values: new Set(values),
  shape: values.length === 0 ? undefined : commonShape(values),
  filled: values.length,
});

const valuesAt = (rows: readonly Cells[], at: number): string[] =>
  rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');

/** No cell has the shape that this table has there; or they have one, and no value of this table has it. */
function isUnlike(known: KnownColumn | undefined, cells: readonly string[]): boolean {
  const usual = known?.shape;
  if (usual !== undefined) return !cells.some((cell) => shape(cell) === usual);
  const theirs = cells.length > 1 ? commonShape(cells) : undefined;
  return theirs !== undefined && ![...(known?.values ?? [])].some((value) => shape(value) === theirs);
}

/** All rows end in one column, and the records of this table go beyond it. */
function isNarrower(rows: readonly Cells[], usual: readonly KnownColumn[], records: number): boolean {
  const [width, ...others] = new Set(rows.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1));
  const next = usual[width ?? 0];
  return rows.length > 2 && others.length === 0 && next !== undefined && next.filled >= records * 0.9;
}

/** Words side by side, in several cells. */
function mayBeTitles(cells: Cells): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const first = cells.findIndex((cell) => !isBlank(cell));
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return filled.length > 1 && last - first + 1 === filled.length && filled.every(isTitle);
}
