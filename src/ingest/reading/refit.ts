import { type CellSyntax, type Lexed, lexRecord } from './lexer.js';
import type { RecordSyntax } from './records.js';

const SEPARATORS = [',', ';', '\t', '|'];
const QUOTES = ['"', "'"];

/**
 * A row that does not fit, read the way in which one row of a file may differ from the others: pasted with another
 * separator or other quotes, or with quotes escaped by a backslash. Undefined unless exactly the width of the table comes
 * out and no quote is left over; two columns prove nothing. The reading that finds most cells in quotes wins.
 */
export function refit(line: string, syntax: RecordSyntax): string[] | undefined {
  if (syntax.width < 3 || line.includes('\n')) return undefined;
  let best: Lexed | undefined;
  for (const other of otherWays(line, syntax)) {
    const lexed = lexRecord(line, 0, other);
    if (lexed.cells.length !== syntax.width || lexed.faults > 0 || lexed.open !== undefined) continue;
    if (!best || lexed.quoted.length > best.quoted.length) best = lexed;
  }
  return best?.cells;
}

function* otherWays(line: string, { separator, quote }: CellSyntax): Generator<CellSyntax> {
  for (const otherQuote of [...new Set([quote, ...QUOTES])]) {
    if (otherQuote === '' || !line.includes(otherQuote)) continue;
    if (line.includes(`\\${otherQuote}`)) yield { separator, quote: otherQuote, escape: '\\' };
    yield { separator, quote: otherQuote, escape: otherQuote };
  }
  for (const other of SEPARATORS) {
    if (other === separator || !line.includes(other)) continue;
    yield { separator: other, quote: '', escape: '' };
    for (const otherQuote of QUOTES) yield { separator: other, quote: otherQuote, escape: otherQuote };
  }
}
