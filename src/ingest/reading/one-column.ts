import { cellType } from './cell-types.js';
import type { CellSyntax } from './lexer.js';
import type { Reading } from './score.js';
import { type SampleRow, sampleRows } from './score-parts.js';

const VALUES: ReadonlySet<string> = new Set(['number', 'date', 'time']);

/**
 * What seems to part cells stands inside the texts of one column: the title has none of it, and below either each line is
 * one value (`12,50`, `2025-03-01 10:00:00`) or a blank always follows, as in writing (`italiano; storia`,
 * `Attenzione: chiuso`), and nothing else speaks for columns: values of another kind than words, or three and more alike.
 */
export function isOneColumn(sample: string, { syntax, width }: Reading, mostRows: number): boolean {
  if (syntax.separator === '') return false;
  // Nearly every table has titles that are cut: one row tells.
  if (sampleRows(sample, syntax, 1).rows[0]?.cells.length !== 1) return false;
  const rows = sampleRows(sample, syntax, mostRows).rows.slice(1);
  if (rows.length < 2 || rows.some(({ quoted }) => quoted.length > 0)) return false;
  if (isColumnOfValues(rows, syntax)) return true;
  if (!isFollowedByBlanks(rows, syntax)) return false;
  const texts = rows.every(({ cells }) => cells.every((cell) => !VALUES.has(cellType(cell))));
  return texts && (width < 3 || new Set(rows.map(({ cells }) => cells.length)).size > 1);
}

const isColumnOfValues = (rows: readonly SampleRow[], { separator }: CellSyntax): boolean =>
  rows.every(({ cells }) => VALUES.has(cellType(cells.join(separator))));

const isFollowedByBlanks = (rows: readonly SampleRow[], { separator }: CellSyntax): boolean =>
  separator.trim() !== '' &&
  rows.every(({ cells }) => cells.slice(1).every((cell) => separator.endsWith(' ') || cell.startsWith(' ')));
