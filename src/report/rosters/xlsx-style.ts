import type { Cell, CellStyle } from 'hucre/xlsx';
import type { Roster } from '../../domain/rosters/roster.js';
import { FIELDS, type Field, isSeen, TIMES, TO_FILL } from './xlsx-columns.js';

/** A line above the headings. */
export interface Above {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

interface Shown {
  readonly above: readonly Above[];
  readonly frozen: number;
  readonly rows: readonly { readonly blank: boolean }[];
  readonly roster: Roster;
  readonly scale: number;
}

const GREY = { style: 'thin', color: { rgb: '9E9E9E' } } as const;
const FILLED_IN: Partial<CellStyle> = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } },
  border: { top: GREY, bottom: GREY, left: GREY, right: GREY },
};
const TITLE: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: { bottom: { style: 'medium' } },
};

const fontOf =
  (scale: number) =>
  (size: number, bold = false) => ({ name: 'Calibri', size: Math.round(size * scale * 2) / 2, bold });

function stylesAbove(above: readonly Above[], scale: number): Map<string, Partial<Cell>> {
  const alignment = { vertical: 'center', wrapText: true } as const;
  const font = fontOf(scale);
  return new Map(
    above.map(({ size, bold }, index) => [`${index},0`, { style: { font: font(size, bold), alignment } }]),
  );
}

/** How each cell of a slip looks, which nobody fills in. */
export function slipStyles(
  slip: Omit<Shown, 'rows' | 'roster'> & { readonly rows: number; readonly columns: number },
): Map<string, Partial<Cell>> {
  const { above, frozen, rows, columns, scale } = slip;
  const cells = stylesAbove(above, scale);
  const font = fontOf(scale);
  for (let column = 0; column < columns; column++) {
    const alignment = { vertical: 'center', wrapText: true, horizontal: column === 0 ? 'center' : 'left' } as const;
    cells.set(`${frozen - 1},${column}`, { style: { ...TITLE, font: font(11, true), alignment } });
    for (let row = 0; row < rows; row++)
      cells.set(`${frozen + row},${column}`, {
        style: { font: font(11, column === 1), alignment, border: { bottom: GREY } },
      });
  }
  return cells;
}

/** How each cell looks; where one fills in is yellow, in a blank row nearly everywhere. */
export function styles({ above, frozen, rows, roster, scale }: Shown): Map<string, Partial<Cell>> {
  const font = fontOf(scale);
  const cells = stylesAbove(above, scale);
  for (const [column, field] of FIELDS.entries()) {
    const alignment = { vertical: 'center', wrapText: true, horizontal: isMiddle(field) ? 'center' : 'left' } as const;
    cells.set(`${frozen - 1},${column}`, { style: { ...TITLE, font: font(11, true), alignment } });
    for (const [row, { blank }] of rows.entries()) {
      const style: CellStyle = {
        ...{ alignment, border: { bottom: GREY } },
        font: font(field === 'surname' || field === 'givenName' ? 12 : 10, field === 'surname'),
        ...((TO_FILL.includes(field) || (blank && field !== 'number' && isSeen(field, roster))) && FILLED_IN),
        ...(TIMES.includes(field) && { numFmt: 'hh:mm' }),
      };
      cells.set(`${frozen + row},${column}`, { style });
    }
  }
  return cells;
}

const isMiddle = (field: Field): boolean => field === 'number' || TO_FILL.includes(field);
