import { stringify } from 'csv-stringify/sync';
import { TERMINAL } from './screen.js';

/** Cells that a spreadsheet would take for a formula, also behind blanks or in wide and small signs. */
const FORMULA = /^[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r]/u;

/** Signs that nobody sees and that can do harm: controls, and marks that turn the direction of writing. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Letters, figures and signs in sight, beginning with a letter or a figure: most cells, and nothing in them to take out. */
const PLAIN = /^[A-Za-z0-9À-ÖØ-öø-ÿ][ -~À-ÖØ-öø-ÿ]*$/;

/** A text without what could command a terminal or hide from the eye; blanks, tabs and line breaks stay. */
export const withoutControls = (text: string): string => text.replace(TERMINAL, '').replace(INVISIBLE, '');

/**
 * A cell that does no harm where it is opened: what a spreadsheet would run begins with an apostrophe, so that it is
 * read as text (OWASP, CSV injection), and control signs are gone. A tab or a line break inside stays; a carriage return
 * becomes a line break.
 */
export function harmless(cell: string): string {
  if (PLAIN.test(cell)) return cell;
  const text = withoutControls(cell);
  return (FORMULA.test(text) ? `'${text}` : text).replace(/\r\n?/g, '\n');
}

/**
 * A table as CSV: for other programs comma-separated, UTF-8 without byte order mark; for Excel in Italian with
 * semicolons, byte order mark and CRLF. Both are neutralised: a file for a program is opened by a person sooner or later.
 */
export function asCsv(columns: readonly string[], rows: Iterable<readonly string[]>, form: { excel: boolean }): string {
  const written = (some: readonly (readonly string[])[]) =>
    stringify(
      some.map((row) => row.map(harmless)),
      {
        delimiter: form.excel ? ';' : ',',
        record_delimiter: form.excel ? '\r\n' : '\n',
        // A lone quote or a blank at either end is kept by quoting, whoever reads it.
        quoted_match: /^\s|\s$|[\r\n]/,
      },
    );
  let text = form.excel ? '\ufeff' : '';
  let some = [columns];
  for (const row of rows) {
    if (some.push(row) < TOGETHER) continue;
    text += written(some);
    some = [];
  }
  return text + written(some);
}

/** Rows written at a time: what is made of hundreds of thousands on the way need not be in memory at once. */
const TOGETHER = 2048;
