import { MOST_COLUMNS } from './limits.js';

/** How cells are separated and quoted: all that is needed to cut a text into records. */
export interface CellSyntax {
  /** One or more characters; empty for a single column. */
  readonly separator: string;
  /** Empty if nothing is quoted. */
  readonly quote: string;
  /** The quote itself (doubled inside quotes) or a backslash. */
  readonly escape: string;
}

/** A record and where the next one begins. */
export interface Lexed {
  readonly cells: string[];
  readonly next: number;
  /** Positions of the cells that were written in quotes. */
  readonly quoted: readonly number[];
  /** Cells with quotes that do not stand where a writer of CSV puts them. */
  readonly faults: number;
  /** Where a quoted cell begins that spans lines and swallows what may be an empty cell of another row: `;"";`. */
  readonly doubtful: number | undefined;
  /** Where a quoted cell begins that does not end in this text; nothing after it was read. */
  readonly open?: number;
}

type Closing =
  | {
      readonly state: 'closed';
      readonly at: number;
      readonly after: number;
      readonly faults: number;
      readonly doubtful: boolean;
    }
  | { readonly state: 'stray' | 'open' };

const STRAY: Closing = { state: 'stray' };
const OPEN: Closing = { state: 'open' };
const LF = 10;
const CR = 13;
const BLANK = 32;

/**
 * One record of a text, from `start`. A quote is believed only if it behaves like one: it opens at the start of a cell
 * and closes before a separator or the end of a line. One that does not is read as written, so that it cannot swallow
 * the rows below:
 *
 * - a lone quote inside a quoted cell belongs to the cell as long as the cell closes on the same line;
 * - an opening quote is stray if what it would enclose meets a quote that begins another cell (`"12;"Rossi";`), or
 *   reaches another line and there meets a quote that could not stand inside quotes.
 *
 * The cell at `literal`, if given, is read as written whatever it begins with. Of a line with more cells than a table can
 * have, only one cell too many is read.
 */
export function lexRecord(text: string, start: number, syntax: CellSyntax, literal = -1): Lexed {
  const { separator, quote } = syntax;
  const cells: string[] = [];
  const quoted: number[] = [];
  let [faults, position, line] = [0, start, lineEnd(text, start)];
  let doubtful: number | undefined;
  for (;;) {
    if (line < position) line = lineEnd(text, position);
    if (cells.length > MOST_COLUMNS) return { cells, next: afterBreak(text, line), quoted, faults, doubtful };
    const opening = quote === '' || position === literal ? -1 : openingQuote(text, position, syntax);
    const closing = opening < 0 ? undefined : closingQuote(text, opening + 1, line, syntax);
    if (closing?.state === 'open') return { cells, next: text.length, quoted, faults, doubtful, open: position };
    if (closing?.state === 'closed') {
      quoted.push(cells.length);
      if (closing.faults > 0) faults++;
      if (closing.doubtful) doubtful ??= position;
      cells.push(unescaped(text.slice(opening + 1, closing.at), syntax));
      position = closing.after;
    } else {
      if (closing) faults++;
      const end = plainEnd(text, position, line, separator);
      cells.push(text.slice(position, end));
      position = end;
    }
    if (!atSeparator(text, position, separator))
      return { cells, next: afterBreak(text, position), quoted, faults, doubtful };
    position += separator.length;
  }
}

const atSeparator = (text: string, position: number, separator: string): boolean =>
  separator !== '' && text.startsWith(separator, position);

const afterBreak = (text: string, position: number): number =>
  Math.min(text.length, position + (text.charCodeAt(position) === CR ? 2 : 1));

/** A line ends at LF or CRLF; a CR alone belongs to the cell (where it ends lines, it was made LF before). */
const endsLine = (text: string, position: number): boolean =>
  text.charCodeAt(position) === LF ||
  (text.charCodeAt(position) === CR && (position + 1 === text.length || text.charCodeAt(position + 1) === LF));

/** Position of the quote that opens the cell, blanks before it allowed; -1 if the cell is not quoted. */
function openingQuote(text: string, start: number, { separator, quote }: CellSyntax): number {
  let position = start;
  if (separator !== ' ') while (text.charCodeAt(position) === BLANK) position++;
  return text.startsWith(quote, position) ? position : -1;
}

/** Position of the next LF, or the end of the text. */
function lineEnd(text: string, start: number): number {
  const line = text.indexOf('\n', start);
  return line < 0 ? text.length : line;
}

/** End of a cell without quotes in the line that ends at `line`: the next separator or line break. */
function plainEnd(text: string, start: number, line: number, separator: string): number {
  const end = line < text.length && line > start && text.charCodeAt(line - 1) === CR ? line - 1 : line;
  if (separator === '') return end;
  const cell = text.indexOf(separator, start);
  return cell < 0 || cell > end ? end : cell;
}

/** Where a cell ends if its closing quote stands before `position` (blanks allowed), or -1 if it cannot end there. */
function cellEnd(text: string, position: number, separator: string): number {
  let end = position;
  while (!atSeparator(text, end, separator) && text.charCodeAt(end) === BLANK) end++;
  return end >= text.length || atSeparator(text, end, separator) || endsLine(text, end) ? end : -1;
}

/** Looks for the quote that closes the cell whose content begins at `start`, in the line that ends at `line`. */
function closingQuote(
  text: string,
  start: number,
  line: number,
  { separator, quote, escape: escaper }: CellSyntax,
): Closing {
  let [from, faults, doubtful] = [start, 0, false];
  for (;;) {
    const at = text.indexOf(quote, from);
    const crosses = line < text.length && (at < 0 || at > line);
    if (crosses && faults > 0) return STRAY;
    if (at < 0) return OPEN;
    if (escaper === quote && text.startsWith(quote, at + 1)) {
      doubtful ||= crosses && isEmptyCell(text, at, separator);
      from = at + 2;
    } else if (escaper !== quote && isEscaped(text, at, start, escaper)) {
      from = at + 1;
    } else {
      const after = cellEnd(text, at + 1, separator);
      if (after >= 0) return { state: 'closed', at, after, faults, doubtful };
      // Half a separator at the end of the text decides nothing.
      if (at + 1 + separator.length > text.length) return OPEN;
      if (crosses || atSeparator(text, at - separator.length, separator)) return STRAY;
      faults++;
      from = at + 1;
    }
  }
}

/** The two quotes at `at` are a whole cell: `;"";`. */
const isEmptyCell = (text: string, at: number, separator: string): boolean =>
  (text.charCodeAt(at - 1) === LF || atSeparator(text, at - separator.length, separator)) &&
  cellEnd(text, at + 2, separator) >= 0;

/** An odd number of escapes stands before the quote. */
function isEscaped(text: string, at: number, start: number, escaper: string): boolean {
  let count = 0;
  while (at - 1 - count >= start && text[at - 1 - count] === escaper) count++;
  return count % 2 === 1;
}

function unescaped(cell: string, { quote, escape: escaper }: CellSyntax): string {
  return cell.includes(escaper) ? cell.replaceAll(escaper + quote, quote) : cell;
}
