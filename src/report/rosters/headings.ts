import { COLUMN_TITLES } from '../../text/rosters.js';
import { type Column, cellPlace } from './columns.js';
import type { Paper } from './paper.js';
import { CELL_PADDING, type Faces, mm, PAGE, run } from './style.js';
import { totalHeight, wrap } from './wrap.js';

/** The headings of the columns, laid out. */
export interface Headings {
  readonly height: number;
  /** Over the first row they open the tagged table; on later pages they are there for the eye only. */
  draw(paper: Paper, y: number, over: { readonly repeated: boolean; readonly blanks: boolean }): void;
}

const LEAST = mm(7);

/** Lays them out; over blank rows, far from their own heading, that of the names says whose they are. */
export function headingsOf(columns: readonly Column[], { semibold }: Faces): Headings {
  const cells = columns.map((column) => {
    const linesOf = (title: string) => wrap([run(semibold, 9.5, title)], column.width - CELL_PADDING.x);
    const lines = linesOf(column.title);
    return { column, lines, overBlanks: column.title === COLUMN_TITLES.name ? linesOf(COLUMN_TITLES.walkIn) : lines };
  });
  const text = Math.max(...cells.flatMap(({ lines, overBlanks }) => [totalHeight(lines), totalHeight(overBlanks)]));
  const height = Math.max(LEAST * semibold.scale, text + 2 * CELL_PADDING.y);
  return {
    height,
    draw(paper, y, { repeated, blanks }) {
      if (!repeated) for (const tag of ['Table', 'THead', 'TR'] as const) paper.tags.open(tag);
      for (const { column, lines, overBlanks } of cells) {
        const shown = blanks ? overBlanks : lines;
        if (!repeated) paper.tags.open('TH', { Scope: 'Column' });
        paper.content(shown, cellPlace(column, y, height, shown), repeated);
        if (!repeated) paper.tags.close();
      }
      if (!repeated) {
        paper.tags.close();
        paper.tags.close();
        paper.tags.open('TBody');
      }
      paper.rules([[PAGE.left, y + height, PAGE.right, y + height]], 1.1, 0);
    },
  };
}
