import type { Remark } from '../../domain/remark.js';
import { columnLetter } from '../table.js';
import { isTrue } from './workbook-xml.js';

/** What a sheet does not show, or shows otherwise than it is read: noted as it is read. */
export interface SheetWatch {
  /** A part of the sheet beside its cells: columns, merged cells. */
  part(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A row that is not shown, and holds something. */
  hidden(row: number): void;
  /** A formula whose result was not saved. */
  empty(column: number, row: number): void;
  /** A number of days in a workbook that has no formats: nobody knows that it is a date. */
  days(column: number, row: number): void;
  /** What the person should look at in the table with its first record in row `first`, of `width` columns. */
  remarks(first: number, width: number): Remark[];
}

/** Cells named: a person looks at a few. */
const NAMED = 12;

interface Cells {
  readonly named: string[];
  count: number;
}

/** Notes what stands in one sheet, each time from its beginning. */
export function sheetWatch(): SheetWatch {
  const hiddenRows: number[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  const merged: { readonly range: string; readonly last: number }[] = [];
  const [empty, days]: [Cells, Cells] = [
    { named: [], count: 0 },
    { named: [], count: 0 },
  ];
  const note = (cells: Cells, column: number, row: number): void => {
    if (cells.count++ < NAMED) cells.named.push(`${columnLetter(column - 1)}${row}`);
  };
  return {
    part(name, { min, max, hidden, ref = '' }) {
      if (name === 'col' && isTrue(hidden)) hiddenColumns.push([Number(min), Number(max)]);
      if (name === 'mergeCell') merged.push({ range: ref, last: Number(/\d+$/.exec(ref)?.[0] ?? 0) });
    },
    hidden: (row) => void hiddenRows.push(row),
    empty: (column, row) => note(empty, column, row),
    days: (column, row) => note(days, column, row),
    remarks(first, width) {
      const rows = hiddenRows.filter((row) => row >= first);
      const letters = Array.from({ length: width }, (_, at) => at + 1)
        .filter((column) => hiddenColumns.some(([from, to]) => from <= column && column <= to))
        .map((column) => columnLetter(column - 1));
      const ranges = merged.filter(({ last }) => last >= first).map(({ range }) => range);
      const cells = ({ named, count }: Cells) => ({ cells: named, more: count - named.length });
      return [
        ...(rows.length > 0 ? [{ kind: 'hidden-rows' as const, rows }] : []),
        ...(letters.length > 0 ? [{ kind: 'hidden-columns' as const, letters }] : []),
        ...(ranges.length > 0
          ? [{ kind: 'merged' as const, cells: ranges.slice(0, NAMED), more: Math.max(0, ranges.length - NAMED) }]
          : []),
        ...(empty.count > 0 ? [{ kind: 'no-value' as const, ...cells(empty) }] : []),
        ...(days.count > 0 ? [{ kind: 'days' as const, ...cells(days) }] : []),
      ];
    },
  };
}
