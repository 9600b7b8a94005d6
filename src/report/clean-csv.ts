import { stringify } from 'csv-stringify/sync';
import { readingText } from '../text/reading.js';

/** What is needed to write a table again. */
export interface CleanTable {
  readonly columns: readonly { readonly title: string }[];
  readonly dialect: { readonly headerRow?: number };
  rows(): AsyncIterable<readonly { readonly cells: readonly string[] }[]>;
}

/**
 * A table as a clean CSV, in pieces: UTF-8 without byte order mark, commas, CRLF, quotes only where needed, the titles in
 * the first row (`colonna_1` … where the file has none, so that no record is taken for titles).
 *
 * Cells are written exactly as read and are not neutralised against formulas: another program reads this file, and an
 * apostrophe put before `-3` or `+39…` would change the data. Rows have as many cells as there are columns; one that was
 * read with more keeps them, since what was written in them must not vanish.
 */
export async function* cleanCsv(table: CleanTable): AsyncGenerator<string> {
  const untitled = table.dialect.headerRow === undefined;
  const single = table.columns.length === 1;
  yield csv(
    [table.columns.map(({ title }, index) => (untitled ? readingText.generatedTitle(index + 1) : title))],
    single,
  );
  for await (const rows of table.rows())
    yield csv(
      rows.map(({ cells }) => cells),
      single,
    );
}

/** Quotes around line breaks and blanks at the ends too, and around an empty cell that would be a blank line. */
const csv = (rows: readonly (readonly string[])[], single: boolean): string =>
  stringify(rows as string[][], {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]|^\s|\s$/,
    quoted_empty: single,
    quoted_string: false,
  });
