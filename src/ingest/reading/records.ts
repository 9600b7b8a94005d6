import { Failure } from '../../domain/failure.js';
import { type CellSyntax, type Lexed, lexRecord } from './lexer.js';
import { MOST_COLUMNS, MOST_ROW_TEXT, tooLarge } from './limits.js';
import { refit } from './refit.js';

/** What is needed to cut a file into records. */
export interface RecordSyntax extends CellSyntax {
  /** Cells of most rows: what a doubtful row is measured against. */
  readonly width: number;
}

/** Whether the last line of a text has a line end; many programs write none. */
export type Ending = 'whole' | 'open';

/** Rows whose text is weighed together: what is held in memory at once. */
const WEIGHED = 500;
/** How much more text is waited for where there is no whole record yet: a long one is not read again at every piece. */
const MORE = 1.25;
/** A quoted cell that goes on for longer than this is taken for a stray quote. */
const LONGEST_CELL = 16 * 1024 * 1024;

/**
 * Records of a text that comes in pieces, in batches; a blank line is a record with one empty cell, so that the n-th
 * record is the n-th row of a spreadsheet. Lines without quotes, nearly all, are only split. Stops with a `Failure` at
 * more columns than Excel has, or at more text in a few rows than fits in memory. At the end it tells whether the last
 * record lacks its line end.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  syntax: RecordSyntax,
  file: string,
): AsyncGenerator<string[][], Ending> {
  let rest = '';
  let [row, enough] = [1, 0];
  const weigh = scales(file);
  for await (const piece of text) {
    rest += piece;
    if (rest.length > MOST_ROW_TEXT) throw tooLarge(file, 'row-text');
    if (rest.length < enough) continue;
    const { records, end } = cutRecords(rest, syntax, false);
    enough = end > 0 ? 0 : rest.length * MORE;
    weigh(records, end);
    rest = rest.slice(end);
    row += records.length;
    if (records.length > 0) yield records;
  }
  const { records, cut } = cutRecords(rest, syntax, true);
  weigh(records, rest.length);
  if (cut) throw new Failure({ kind: 'cut-file', file, row: row + records.length });
  if (records.length > 0) yield records;
  return rest === '' || rest.endsWith('\n') ? 'whole' : 'open';
}

/** Refuses rows as they come: too wide, or some hundreds of them too long. */
function scales(file: string): (records: readonly (readonly string[])[], length: number) => void {
  let [rows, characters] = [0, 0];
  return (records, length) => {
    if (records.some((cells) => cells.length > MOST_COLUMNS)) throw tooLarge(file, 'columns');
    [rows, characters] = [rows + records.length, characters + length];
    if (characters > MOST_ROW_TEXT) throw tooLarge(file, 'row-text');
    if (rows > WEIGHED) [rows, characters] = [0, 0];
  };
}

interface Cut {
  readonly records: string[][];
  /** Where the first record begins that is not complete. */
  readonly end: number;
  /** The text ends inside a quoted cell. */
  readonly cut: boolean;
}

/** The records that are complete in a text; the last line counts as complete only if it is the `last` piece. */
function cutRecords(text: string, syntax: RecordSyntax, last: boolean): Cut {
  const records: string[][] = [];
  let quote = nextQuote(text, 0, syntax);
  for (let position = 0; ; ) {
    const line = text.indexOf('\n', position);
    if (line < 0 && (!last || position >= text.length)) return { records, end: position, cut: false };
    if (line < 0 && endsInQuote(text, position, syntax)) return { records, end: position, cut: true };
    const end = line < 0 ? text.length : line;
    if (quote > end) {
      records.push(fitting(plainCells(text, position, end, syntax), text, position, end, syntax));
      position = end + 1;
      continue;
    }
    const lexed = quotedRecord(text, position, syntax, last);
    if (lexed === 'more') return { records, end: position, cut: false };
    if (lexed === 'cut') return { records, end: position, cut: true };
    records.push(fitting(lexed.cells, text, position, lexed.next, syntax));
    position = lexed.next;
    if (quote < position) quote = nextQuote(text, position, syntax);
  }
}

/** A file that never needed quotes and ends, without a line end and with cells missing, in a cell that opens one: cut. */
function endsInQuote(text: string, start: number, { separator, width }: RecordSyntax): boolean {
  const cells = separator === '' ? [] : text.slice(start).split(separator);
  return cells.length > 0 && cells.length < width && /^"[^"]*$/.test(cells.at(-1) as string);
}

/** Position of the next quote, or beyond the text. */
function nextQuote(text: string, from: number, { quote }: CellSyntax): number {
  const at = quote === '' ? -1 : text.indexOf(quote, from);
  return at < 0 ? text.length + 1 : at;
}

function plainCells(text: string, start: number, end: number, { separator }: CellSyntax): string[] {
  const line = text.slice(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end);
  return separator === '' ? [line] : line.split(separator, MOST_COLUMNS + 1);
}

function quotedRecord(text: string, start: number, syntax: RecordSyntax, last: boolean) {
  const lexed = lexRecord(text, start, syntax);
  if (lexed.open === undefined) {
    return !last && lexed.next >= text.length && !text.endsWith('\n') ? 'more' : believed(lexed, text, start, syntax);
  }
  if (!last && text.length - start < LONGEST_CELL) return 'more';
  const literal = lexRecord(text, start, syntax, lexed.open);
  return !last || isWhole(text, literal, syntax) ? literal : 'cut';
}

/** A doubtful cell is read as written if that, and not the other reading, gives a row like the others. */
function believed(lexed: Lexed, text: string, start: number, syntax: RecordSyntax): Lexed {
  if (lexed.doubtful === undefined || lexed.cells.length === syntax.width) return lexed;
  const literal = lexRecord(text, start, syntax, lexed.doubtful);
  return literal.cells.length === syntax.width ? literal : lexed;
}

/** A stray quote stands in an otherwise whole row, above whole rows; the last row of a file that was cut is not whole. */
function isWhole(text: string, { cells, next }: Lexed, syntax: RecordSyntax): boolean {
  if (cells.length !== syntax.width || text[next - 1] !== '\n') return false;
  return next >= text.length || lexRecord(text, next, syntax, next).cells.length === syntax.width;
}

/** The cells of a row, read another way if that alone makes it fit among the others. */
function fitting(cells: string[], text: string, start: number, end: number, syntax: RecordSyntax): string[] {
  if (cells.length === syntax.width || end - start < syntax.width) return cells;
  return refit(text.slice(start, end).trimEnd(), cells, syntax) ?? cells;
}
