import type { IgnoredWhy } from '../domain/rejected.js';
import type { Remark } from '../domain/remark.js';

/** A file that can be read as often as needed, in pieces, whatever its size. */
export interface Source {
  /** Base name, as shown to the person. */
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** The bytes from the beginning; each call starts again. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** How a file turned out to be written. */
export interface Dialect {
  readonly format: 'csv' | 'xlsx';
  /** `UTF-8`, `UTF-8 con BOM`, `UTF-16LE`, `UTF-16BE`, `Windows-1252` …; of a workbook, `XLSX`. */
  readonly encoding: string;
  /** Separator of a CSV; may be longer than one character. Empty for a workbook and for a single column. */
  readonly separator: string;
  /** Quote character, or empty if none is used. */
  readonly quote: string;
  /** How a quote is written inside quotes: the quote itself (doubled) or a backslash. */
  readonly escape: string;
  /** Sheet read, of a workbook. */
  readonly sheet?: string;
  /** Row of the titles as Excel shows it; undefined if the file has no titles. */
  readonly headerRow?: number;
}

export interface Column {
  /** Position from 0. */
  readonly index: number;
  /** Letter as Excel shows it: A, B … Z, AA. */
  readonly letter: string;
  /** Title as written, blanks folded; may be empty or repeated. */
  readonly title: string;
  /** Where titles fill several rows, what the rows above say of the column: `Docenti` over `Infanzia`. */
  readonly group?: string;
  /** The zone in which the program says that its times are: `America/Denver`, `Z`. */
  readonly timeZone?: string;
}

/** Stands between a group of columns and the title of one of them. */
export const TITLE_JOINT = ' / ';

/** The title of a column with the group that it belongs to, as people are shown it: `Docenti / Infanzia`. */
export const wholeTitle = ({ title, group }: Pick<Column, 'title' | 'group'>): string =>
  group === undefined ? title : `${group}${TITLE_JOINT}${title}`;

/** What a column may be called, the fullest first, as it is spoken: the `Codice` of the group `Istituto` is a `Codice Istituto`. */
export const spokenTitles = ({ title, group }: Pick<Column, 'title' | 'group'>): readonly string[] =>
  group === undefined ? [title] : [`${title} ${group}`, title];

/** One record, with the row number that Excel shows for its first line. Cells are as many as the columns, or more. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row below the titles that is not a record, and why. */
export interface IgnoredRow {
  readonly row: number;
  readonly why: IgnoredWhy;
}

/** A row above the titles that says what the table is about. */
export interface Caption {
  readonly row: number;
  readonly text: string;
}

/** A file read as a table. */
export interface Table {
  readonly name: string;
  readonly dialect: Dialect;
  readonly columns: readonly Column[];
  /** The first records (up to some hundreds), for recognising what the columns are. */
  readonly sample: readonly TableRow[];
  /** All records in order, in batches; may be called once. `ignored`, `remarks` and `contentHash` are complete when it ends. */
  rows(): AsyncIterable<readonly TableRow[]>;
  readonly ignored: readonly IgnoredRow[];
  /** What the person should look at; complete when the rows end. */
  readonly remarks: readonly Remark[];
  /** Rows above the titles that are not blank. */
  readonly captions: readonly Caption[];
  /** What the meeting is called that a report of a video conference is about. */
  readonly topic?: string;
  /** SHA-256 of the bytes, hexadecimal; known once all rows are read. */
  contentHash(): string;
}

/** What the person may say of a file instead of leaving it to be found out. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly sheet?: string;
}

/** The letter of a column position as Excel shows it: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
