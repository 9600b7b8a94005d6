import { type CellSyntax, type Lexed, lexRecord } from './lexer.js';

const SEPARATORS = [',', ';', '\t', '|'];
const QUOTES = ['"', "'"];

/**
 * A row that does not fit, read the way in which one row of a file may differ from the others: pasted with another
 * separator or in other quotes, or with quotes escaped by a backslash. Undefined unless exactly the width of the table
 * comes out and no quote is left over; two columns prove nothing, and neither does another separator in a row that the
 * usual one cuts into many cells.
 */
export function refit(
  line: string,
  cells: readonly string[],
  syntax: CellSyntax & { readonly width: number },
): string[] | undefined {
  if (syntax.width < 3 || line.includes('\n')) return undefined;
  let best: Lexed | undefined;
  for (const other of otherWays(line, cells.length <= syntax.width / 2, syntax)) {
    const lexed = lexRecord(line, 0, other);
    if (lexed.cells.length !== syntax.width || lexed.faults > 0 || lexed.open !== undefined) continue;
    if (lexed.cells.some((cell, index) => !lexed.quoted.includes(index) && isHalfQuoted(cell))) continue;
    if (!best || lexed.quoted.length > best.quoted.length) best = lexed;
  }
  return best?.cells;
}

const isHalfQuoted = (cell: string): boolean => /^\s*"|"\s*$/.test(cell);

function* otherWays(line: string, few: boolean, { separator, quote }: CellSyntax): Generator<CellSyntax> {
  if (quote !== '' && line.includes(`\\${quote}`)) yield { separator, quote, escape: '\\' };
  for (const other of QUOTES) {
    const all = line.startsWith(other) && line.endsWith(other);
    if (other !== quote && all) yield { separator, quote: other, escape: other };
  }
  if (!few) return;
  for (const other of SEPARATORS) {
    if (other === separator || !line.includes(other)) continue;
    yield { separator: other, quote: '', escape: '' };
    for (const otherQuote of QUOTES) yield { separator: other, quote: otherQuote, escape: otherQuote };
  }
}
