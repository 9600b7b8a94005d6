import type { ClockTime, IsoDate, WallTime } from '../../domain/calendar.js';
import type { Kind, RowOf } from '../../domain/facts.js';
import type { Origin } from '../../domain/origin.js';
import type { RejectedRow, RejectionReason } from '../../domain/rejected.js';
import type { Profile } from '../profile.js';
import { type Column, type Table, type TableRow, wholeTitle } from '../table.js';
import { valueIn } from '../values/cells.js';
import { readSpan } from '../values/clock.js';
import { type DateColumn, dateColumn } from '../values/date-column.js';
import { readHours } from '../values/when.js';
import type { ColumnUse, RowReader } from './kind-reader.js';

/** A row of an office list while it is being read: typed cells, and the first thing that is wrong with it. */
export interface ListRow<Field extends string> {
  readonly origin: Origin;
  text(field: Field): string | undefined;
  /** A text without which the row means nothing. */
  needed(field: Field): string;
  date(field: Field): IsoDate | undefined;
  /** The cell with its line breaks. */
  lines(field: Field): string;
  /** Day and time of a cell that holds nothing else; undefined, and no refusal, for any other. */
  plainMoment(field: Field): WallTime | undefined;
  /** Time part of a cell that holds a date and a time. */
  timeOfDate(field: Field): ClockTime | undefined;
  span(field: Field): { readonly start: ClockTime; readonly end?: ClockTime } | undefined;
  count(field: Field): number | undefined;
  refuse(field: Field, reason: RejectionReason): void;
}

/** What a list needs in order to be read. */
export interface ListLayout<K extends Kind, Field extends string> {
  readonly found: ReadonlyMap<Field, Column>;
  /** Word for a field in messages: the title that we suggest. */
  readonly word: (field: Field) => string;
  readonly dates: readonly Field[];
  /** The record field that a column fills, where it is called otherwise. */
  readonly fills?: Readonly<Partial<Record<Field, string>>>;
  build(row: ListRow<Field>): RowOf[K];
}

/** Reads an office list: all rows are seen before the order of day and month in its dates is settled. */
export function listReader<K extends Kind, Field extends string>(
  table: Table,
  profile: Profile,
  layout: ListLayout<K, Field>,
): RowReader<K> {
  const seen: TableRow[] = [];
  const dates = new Map(layout.dates.map((field) => [field, listDates(table, profile)] as const));
  const uses = new Map(
    [...layout.found].map(([field, { index }]) => [index, { field: layout.fills?.[field] ?? field }]),
  );
  return {
    uses: uses as ReadonlyMap<number, ColumnUse>,
    row(row) {
      seen.push(row);
      for (const [field, column] of dates) {
        const text = cellOf(row, layout.found.get(field));
        if (text !== undefined) column.add(text);
      }
    },
    end() {
      const rows: RowOf[K][] = [];
      const rejected: RejectedRow[] = [];
      for (const row of seen) {
        const view = listRow(table, layout, dates, row);
        const record = layout.build(view);
        if (view.rejection) rejected.push(view.rejection);
        else rows.push(record);
      }
      return { rows, rejected, ignored: [] };
    },
  };
}

const listDates = (table: Table, profile: Profile): DateColumn =>
  dateColumn({
    serials: table.dialect.format === 'xlsx',
    english: false,
    ...(profile.dateOrder !== undefined && { order: profile.dateOrder }),
  });

const cellOf = (row: TableRow, column: Column | undefined): string | undefined =>
  column === undefined ? undefined : valueIn(row.cells[column.index]);

/** The row of the file that a record comes from. */
export function originOf({ name, dialect: { sheet } }: Table, row: number): Origin {
  return sheet === undefined ? { file: name, row } : { file: name, row, sheet };
}

function listRow<K extends Kind, Field extends string>(
  table: Table,
  { found, word }: ListLayout<K, Field>,
  dates: ReadonlyMap<Field, DateColumn>,
  row: TableRow,
): ListRow<Field> & { readonly rejection: RejectedRow | undefined } {
  const origin = originOf(table, row.row);
  let rejection = misplaced(table, row);
  const text = (field: Field) => cellOf(row, found.get(field));
  const refuse = (field: Field, reason: RejectionReason) => {
    rejection ??= { origin: originAt(origin, found.get(field)), value: text(field) ?? '', reason };
  };
  const parsed = <T>(field: Field, parse: (value: string) => T | RejectionReason) => {
    const value = text(field);
    const result = value === undefined ? undefined : parse(value);
    if (!isReason(result)) return result;
    refuse(field, result);
    return undefined;
  };
  const moment = (field: Field) =>
    parsed(field, (value) => {
      const reading = dates.get(field)?.read(value) ?? { problem: 'unreadable' };
      return 'time' in reading ? reading.time : unreadableDate(reading.problem, word(field));
    });
  const unreadable = (field: Field, example: string): RejectionReason => ({
    why: 'unreadable',
    what: word(field),
    example,
  });
  return {
    origin,
    text,
    needed(field) {
      const value = text(field);
      if (value === undefined) refuse(field, { why: 'missing', what: word(field) });
      return value ?? '';
    },
    lines: (field) => row.cells[found.get(field)?.index ?? -1] ?? '',
    plainMoment(field) {
      const reading = dates.get(field)?.read(text(field) ?? '');
      return reading && 'time' in reading ? reading.time : undefined;
    },
    date: (field) => moment(field)?.slice(0, 10),
    timeOfDate: (field) => moment(field)?.slice(11, 16) || undefined,
    span: (field) => parsed(field, (value) => readSpan(value) ?? wordySpan(value) ?? unreadable(field, '9:30')),
    count: (field) => parsed(field, (value) => readCount(value) ?? unreadable(field, '120')),
    refuse,
    get rejection() {
      return rejection;
    },
  };
}

/** Hours among words: `dalle ore 9,30 alle ore 12,30 (con pausa)`. */
function wordySpan(text: string): { readonly start: ClockTime; readonly end?: ClockTime } | undefined {
  const { start, end, rest } = readHours(`ore ${text.replace(/[‐‑–—−]/g, '-')}`);
  return start === undefined || /\d/.test(rest) ? undefined : { start, ...(end !== undefined && { end }) };
}

const isReason = (result: unknown): result is RejectionReason =>
  typeof result === 'object' && result !== null && 'why' in result;

/** The cell of a row, for a message. */
export const originAt = (origin: Origin, column: Pick<Column, 'title' | 'group' | 'letter'> | undefined): Origin =>
  column === undefined ? origin : { ...origin, column: wholeTitle(column), letter: column.letter };

/** A row with cells beyond the last column: an unquoted separator or line break has shifted it. */
export function misplaced(table: Table, { row, cells }: TableRow): RejectedRow | undefined {
  const expected = table.columns.length;
  const last = cells.length <= expected ? -1 : cells.findLastIndex((cell) => cell.trim() !== '');
  if (last < expected) return undefined;
  const value = cells.slice(expected).filter(Boolean).join(' ');
  return { origin: originOf(table, row), value, reason: { why: 'too-many-cells', cells: last + 1, expected } };
}

/** A number of seats, `300` or `300 posti`; "illimitati" is 0, that is no limit. */
function readCount(text: string): number | undefined {
  if (/^(?:illimitat|senza limit|nessun limit)/i.test(text)) return 0;
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,]0+)?(?:\s*(?:posti|persone))?$/i.exec(text);
  return match ? Number((match[1] as string).replaceAll('.', '')) : undefined;
}

/** Why a date was refused, and what to write instead. */
export const unreadableDate = (problem: 'unreadable' | 'ambiguous', what: string): RejectionReason =>
  problem === 'ambiguous' ? { why: 'ambiguous-date', what } : { why: 'unreadable', what, example: '31/03/2026' };

/** Those of the fields that hold a text. */
export function texts<All extends string, Some extends All>(
  row: ListRow<All>,
  fields: readonly Some[],
): Partial<Record<Some, string>> {
  const found: Partial<Record<Some, string>> = {};
  for (const field of fields) {
    const value = row.text(field);
    if (value !== undefined) found[field] = value;
  }
  return found;
}
