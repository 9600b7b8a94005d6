import { stringify } from 'csv-stringify/sync';
import { readingText } from '../text/reading.js';
import { harmless } from './as-csv.js';

/** What is needed to write a table again. */
export interface CleanTable {
  readonly columns: readonly { readonly title: string }[];
  readonly dialect: { readonly headerRow?: number };
  rows(): AsyncIterable<readonly { readonly cells: readonly string[] }[]>;
}

/** How a clean table is written. */
export interface CleanForm {
  /** For a person who opens it in Excel: semicolons, byte order mark, formulas made harmless. */
  readonly excel: boolean;
  /** The titles in the first row: `colonna_1` … where the file has none, so that no record is taken for titles. */
  readonly titles: boolean;
}

/**
 * A table as a clean CSV, in pieces: CRLF, quotes only where needed. For a program (UTF-8 without byte order mark,
 * commas) cells are written exactly as read, since an apostrophe put before `-3` or `+39…` would change the data; for
 * Excel they are neutralised, since it would run them. Rows have as many cells as there are columns; one that was read
 * with more keeps them, since what was written in them must not vanish.
 */
export async function* cleanCsv(table: CleanTable, form: CleanForm): AsyncGenerator<string> {
  const untitled = table.dialect.headerRow === undefined;
  const lines = (rows: readonly (readonly string[])[]) => csv(rows, form, table.columns.length === 1);
  if (form.excel) yield '\ufeff';
  if (form.titles)
    yield lines([table.columns.map(({ title }, index) => (untitled ? readingText.generatedTitle(index + 1) : title))]);
  for await (const rows of table.rows()) yield lines(rows.map(({ cells }) => cells));
}

/** Quotes around line breaks and blanks at the ends too, and around an empty cell that would be a blank line. */
const csv = (rows: readonly (readonly string[])[], { excel }: CleanForm, single: boolean): string =>
  stringify((excel ? rows.map((cells) => cells.map(harmless)) : rows) as string[][], {
    delimiter: excel ? ';' : ',',
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]|^\s|\s$/,
    quoted_empty: single,
    quoted_string: false,
  });
