import type { RejectedRow } from '../domain/rejected.js';
import { withoutTaxCodes } from '../domain/tax-code.js';
import type { Column, TableRow } from './table.js';

/**
 * What of a table goes in: nothing of the columns that are not kept, not with a refused row either, and no tax code,
 * whatever the column.
 */
export interface Border {
  /** A row as it may be read. */
  row(row: TableRow): TableRow;
  /** Rows of which a tax code stayed outside, though its column is kept. */
  readonly taxCodes: readonly number[];
  /** A refused row as it may be kept. */
  refusal(row: RejectedRow): RejectedRow;
}

/** The border of a table with some columns of which some are used. */
export function borderOf(
  columns: readonly Column[],
  uses: ReadonlyMap<number, { readonly field?: string; readonly maybe?: readonly string[]; readonly kept?: true }>,
): Border {
  const isKept = (index: number): boolean => {
    const { field, maybe, kept } = uses.get(index) ?? {};
    return field !== undefined || maybe !== undefined || kept === true;
  };
  const kept = columns.map(({ index }) => index).filter(isKept);
  const keepsAll = columns.every(({ index, title }) => title === '' || kept.includes(index));
  const taxCodes: number[] = [];
  return {
    taxCodes,
    row(row) {
      let cells: string[] | undefined;
      for (const index of kept) {
        const cell = row.cells[index] ?? '';
        const allowed = withoutTaxCodes(cell);
        if (allowed === cell) continue;
        cells ??= [...row.cells];
        cells[index] = allowed;
      }
      if (cells === undefined) return row;
      taxCodes.push(row.row);
      return { ...row, cells };
    },
    // One with too many cells is shifted, one whose cell never ends has swallowed others: what of them would be shown may
    // come from a column that is not kept.
    refusal(row) {
      const isLoose = row.reason.why === 'too-many-cells' || row.reason.why === 'too-long';
      return { ...row, value: isLoose && !keepsAll ? '' : withoutTaxCodes(row.value) };
    },
  };
}
