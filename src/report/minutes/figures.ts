import type { Paper } from '../rosters/paper.js';
import { type Faces, HAIRLINE, mm, run } from '../rosters/style.js';
import { type Line, totalHeight, wrap } from '../rosters/wrap.js';
import type { BlockTable } from './blocks.js';
import { ABREAST, GAP, MARGINS, type Piece, WIDTH } from './layout.js';

const SIZE = 9;
const ABOVE = mm(2.5);
const PADDING = mm(0.6);
/** Room for a figure and its heading. */
const FIGURE = mm(14);

interface Laid {
  readonly caption: readonly Line[];
  readonly rows: readonly LaidRow[];
  readonly height: number;
}

interface LaidRow {
  readonly cells: readonly (readonly Line[])[];
  readonly height: number;
}

/** Tables of figures side by side, as one piece. */
export function tablesPiece(tables: readonly BlockTable[], faces: Faces): Piece {
  const each = (WIDTH - (ABREAST - 1) * GAP) / ABREAST;
  const laid = tables.map((table) => layOut(table, each, faces));
  return {
    height: ABOVE + Math.max(...laid.map(({ height }) => height)),
    draw(paper, y) {
      for (const [index, table] of laid.entries())
        drawTable(paper, table, MARGINS.left + index * (each + GAP), y + ABOVE, each);
    },
  };
}

function layOut({ caption, titles, rows, isWhole }: BlockTable, width: number, { regular, semibold }: Faces): Laid {
  const last = isWhole ? rows.length : -1;
  const laid = [titles, ...rows].map((cells, index): LaidRow => {
    const face = index === 0 || index === last ? semibold : regular;
    const room = (column: number) => (column === 0 ? width - (cells.length - 1) * FIGURE : FIGURE) - PADDING;
    const lines = cells.map((cell, column) => wrap([run(face, SIZE, cell)], room(column)));
    return { cells: lines, height: Math.max(...lines.map(totalHeight)) + 2 * PADDING };
  });
  const above = wrap([run(semibold, 10, caption)], width);
  return { caption: above, rows: laid, height: totalHeight(above) + laid.reduce((sum, { height }) => sum + height, 0) };
}

function drawTable(paper: Paper, { caption, rows }: Laid, x: number, y: number, width: number): void {
  const { tags } = paper;
  paper.lines('P', caption, { x, y });
  let top = y + totalHeight(caption);
  tags.open('Table');
  for (const [index, { cells, height }] of rows.entries()) {
    if (index < 2) tags.open(index === 0 ? 'THead' : 'TBody');
    tags.open('TR');
    for (const [column, lines] of cells.entries()) {
      if (index === 0) tags.open('TH', { Scope: 'Column' });
      else if (column === 0) tags.open('TH', { Scope: 'Row' });
      else tags.open('TD');
      const right = x + width - (cells.length - 1 - column) * FIGURE;
      const place = { y: top + PADDING, ...(column === 0 ? { x } : { x: right, align: 'right' as const }) };
      if (lines.length > 0) paper.content(lines, place);
      tags.close();
    }
    tags.close();
    if (index === 0) tags.close();
    top += height;
    paper.rules([[x, top, x + width, top]], index === 0 ? 0.9 : 0.4, index === 0 ? 0 : HAIRLINE);
  }
  if (rows.length > 1) tags.close();
  tags.close();
}
