import type { Box } from '../../domain/editions/page-marks.js';
import type { PrintedRow } from '../../domain/editions/printed-page.js';
import type { Column } from './columns.js';
import { mm, PAGE } from './style.js';
import type { TableRow } from './table.js';

const MILLIMETRE = mm(1);
const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  ...{ x: x / MILLIMETRE, y: y / MILLIMETRE },
  ...{ width: width / MILLIMETRE, height: height / MILLIMETRE },
});

/** Where the rows of a page stand that are drawn from `top` (in points) down. */
export function printedRows(rows: readonly TableRow[], columns: readonly Column[], top: number): PrintedRow[] {
  const signed = columns.filter(({ signature }) => signature);
  let y = top;
  return rows.flatMap(({ kind, label, height }) => {
    const here = y;
    y += height;
    if (kind === 'notice') return [];
    return {
      ...{ label, kind },
      box: boxAt(PAGE.left, here, PAGE.right - PAGE.left, height),
      signatures: signed.map(({ x, width }) => boxAt(x, here, width, height)),
    };
  });
}
