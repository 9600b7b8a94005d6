import type { Column, IgnoredRow, TableRow } from '../table.js';
import { halfRow } from './half-row.js';
import type { Layout } from './layout.js';
import { isNote } from './notes.js';
import { otherTables } from './other-table.js';
import { isBlank, rowJudge } from './row-kinds.js';

/** Sets the rows that are no records apart from those that are. */
export interface RowSorter {
  /** The records among some rows, the first being `firstRow`; a few at the end may be held back. */
  take(rows: readonly (readonly string[])[], firstRow: number): TableRow[];
  /** The rows held back, once no more come. */
  finish(): TableRow[];
  readonly ignored: readonly IgnoredRow[];
  /** Records below a blank row that may be another table's. */
  readonly doubtful: readonly number[];
  /** The last record if it looks like half of one; asked once no more come. */
  halfRow(): number | undefined;
}

/** More sparse rows than these in succession are a table of sparse rows, not notes. */
const MOST_NOTES = 40;

/** Rows of a block looked at to tell whether its first one holds titles. */
const MOST_HELD = 20;

interface Waiting {
  readonly row: number;
  readonly cells: readonly string[];
  readonly afterBlank: boolean;
}

/**
 * Empty rows, repeated titles and totals are known as they come. A note below the table is known only when no record
 * follows: rows that fill nothing but their first cell wait for what comes next. After a blank row words may be the titles
 * of another table: they and the rows below are held until that is known. It ends where the titles of this one come again.
 */
export function rowSorter(
  { width, titles }: Layout,
  columns: readonly Column[],
  titleRows: readonly (readonly string[])[],
  head: readonly (readonly string[])[],
): RowSorter {
  const judge = rowJudge(titleRows, columns.length);
  const note = isNote(columns, head);
  const startsTable = otherTables(titleRows.at(-1), width);
  const ignored: IgnoredRow[] = [];
  const doubtful: number[] = [];
  const keeper = recordKeeper(width, startsTable.learn);
  let held: Waiting[] = [];
  let elsewhere = false;
  // Titles come again at the head of a page; right below themselves they are a record that says the same.
  const reasonFor = (cells: readonly string[], row: number): IgnoredRow['why'] | undefined => {
    const why = judge(cells);
    if (why === 'repeated-header') {
      elsewhere = false;
      return titles !== undefined && row === titles + 2 ? undefined : why;
    }
    return elsewhere && why !== 'empty' ? 'other-table' : why;
  };
  const settle = (records: TableRow[]): void => {
    const rows = held;
    held = [];
    const verdict = startsTable.judge(rows.map(({ cells }) => cells));
    if (verdict === 'another') {
      elsewhere = true;
      for (const { row } of [...keeper.takeCaptions(records), ...rows]) ignored.push({ row, why: 'other-table' });
    } else {
      if (verdict === 'unknown') doubtful.push((rows[0] as Waiting).row);
      for (const { row, cells } of rows) keeper.keep(cells, row, records);
    }
  };
  return {
    ignored,
    doubtful,
    halfRow: keeper.halfRow,
    take(rows, firstRow) {
      const records: TableRow[] = [];
      for (let index = 0; index < rows.length; index++) {
        const cells = rows[index]!;
        const row = firstRow + index;
        let why = reasonFor(cells, row);
        if (held.length > 0 && (why !== undefined || held.length === MOST_HELD)) {
          settle(records);
          why = reasonFor(cells, row);
        }
        const afterBlank = keeper.isAfterBlank();
        if (why) {
          ignored.push({ row, why });
          if (why === 'empty' || why === 'total') keeper.blank();
        } else if (held.length > 0 || (afterBlank && startsTable.mayBe(cells))) held.push({ row, cells, afterBlank });
        else keeper.keep(cells, row, records);
      }
      return records;
    },
    finish() {
      const records: TableRow[] = [];
      if (held.length > 0) settle(records);
      for (const { row } of keeper.takeNotes(note, records)) ignored.push({ row, why: 'caption' });
      ignored.sort((a, b) => a.row - b.row);
      return records;
    },
  };
}

/** Puts the records in order as they come; sparse rows, which may be notes, wait for what follows. */
function recordKeeper(width: number, learn: (cells: readonly string[]) => void) {
  const written = halfRow(width);
  let waiting: Waiting[] = [];
  let afterBlank = false;
  const record = (row: number, cells: readonly string[], records: TableRow[]): void => {
    written.see(row, cells.length);
    records.push({ row, cells: cells.length === width ? cells : fitted(cells, width) });
  };
  const release = (records: TableRow[]): void => {
    for (const { row, cells } of waiting) record(row, cells, records);
    waiting = [];
  };
  return {
    halfRow: written.last,
    isAfterBlank: (): boolean => afterBlank,
    blank(): void {
      afterBlank = true;
    },
    keep(cells: readonly string[], row: number, records: TableRow[]): void {
      if (isSparse(cells, width)) {
        waiting.push({ row, cells, afterBlank });
        if (waiting.length > MOST_NOTES) release(records);
      } else {
        if (waiting.length > 0) release(records);
        afterBlank = false;
        learn(cells);
        record(row, cells, records);
      }
    },
    /** The rows that wait below a blank one; those above it are records. */
    takeCaptions(records: TableRow[]): readonly Waiting[] {
      const captions = waiting.filter((row) => row.afterBlank);
      waiting = waiting.filter((row) => !row.afterBlank);
      release(records);
      return captions;
    },
    /** The rows that wait and are notes, now that nothing follows; the others are records. */
    takeNotes(note: ReturnType<typeof isNote>, records: TableRow[]): readonly Waiting[] {
      const notes = waiting.filter((one) => note(one.cells, one.afterBlank));
      waiting = waiting.filter((one) => !notes.includes(one));
      release(records);
      // `12/03/2026 9.0` below dates is no note of anybody's: it may be all that is left of a row.
      const cut = notes.filter((one) => !one.afterBlank && /^\s*\d/.test(one.cells[0] ?? ''));
      for (const { row, cells } of cut) written.see(row, cells.length);
      return notes;
    },
  };
}

/** Nothing but the first cell is filled, in a table of several columns. */
const isSparse = (cells: readonly string[], width: number): boolean =>
  width > 1 &&
  (cells.length === 1 ||
    (cells[1] === '' && !isBlank(cells[0]!) && cells.every((cell, index) => index === 0 || isBlank(cell))));

/** Missing cells at the end are empty; cells beyond the columns are kept unless they are. */
function fitted(cells: readonly string[], width: number): string[] {
  let length = cells.length;
  while (length > width && cells[length - 1] === '') length--;
  const fit = cells.slice(0, length);
  while (fit.length < width) fit.push('');
  return fit;
}
