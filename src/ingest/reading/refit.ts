import { type CellSyntax, lexRecord } from './lexer.js';
import type { RecordSyntax } from './records.js';

const SEPARATORS = [',', ';', '\t', '|'];

/**
 * A row that does not fit, read the way in which one row of a file may differ from the others: pasted with another
 * separator or other quotes, or with quotes escaped by a backslash. Undefined unless exactly the width of the table comes
 * out and nothing is left over; two columns prove nothing.
 */
export function refit(line: string, syntax: RecordSyntax): string[] | undefined {
  if (syntax.width < 3 || line.includes('\n')) return undefined;
  for (const other of otherWays(line, syntax)) {
    const { cells, faults, open } = lexRecord(line, 0, other);
    if (cells.length === syntax.width && faults === 0 && open === undefined) return cells;
  }
  return undefined;
}

function* otherWays(line: string, { separator, quote, escape: escaper }: CellSyntax): Generator<CellSyntax> {
  if (escaper === quote && quote !== '' && line.includes(`\\${quote}`)) yield { separator, quote, escape: '\\' };
  if (line.startsWith("'") && quote !== "'") yield { separator, quote: "'", escape: "'" };
  for (const other of SEPARATORS) {
    if (other !== separator && line.includes(other)) yield { separator: other, quote, escape: escaper };
  }
}
