import { CHECKLIST_WORDS, goesOn } from '../../text/checklist.js';
import type { Item } from '../rosters/paginate.js';
import type { Paper, Rule } from '../rosters/paper.js';
import { CONTENT_WIDTH, type Faces, HAIRLINE, mm, PAGE, run } from '../rosters/style.js';
import { type Line, totalHeight, wrap } from '../rosters/wrap.js';
import { type DeskColumn, deskCell, deskColumns, PADDING } from './columns.js';
import type { DeskLine, DeskSection } from './lines.js';

/** Something that lies on the pages one below the other, and how it is drawn at a height. */
export interface Piece extends Item {
  /** Of a row: the part that it is of, told again with the headings where it begins a page. */
  readonly part?: string;
  draw(paper: Paper, y: number): void;
}

export const HEADINGS_HEIGHT = mm(6.5);
const TITLE_SIZE = 13;
const ABOVE_TITLE = mm(4);
const LEAST = mm(8);

/** The pieces of all that the list says: what is to be known of the session, then of each part a title with its table. */
export function piecesOf(sections: readonly DeskSection[], remarks: readonly string[], faces: Faces): Piece[] {
  const columns = deskColumns();
  return [
    ...(remarks.length > 0 ? [titlePiece(CHECKLIST_WORDS.session, faces)] : []),
    ...remarks.map((remark) => sentence(remark, faces)),
    ...sections.flatMap((section) => sectionPieces(section, columns, faces)),
  ];
}

function sectionPieces({ title, lines }: DeskSection, columns: readonly DeskColumn[], faces: Faces): Piece[] {
  const named = `${title} (${lines.length})`;
  if (lines.length === 0) return [titlePiece(named, faces), sentence(CHECKLIST_WORDS.nobody, faces)];
  const rows = lines.map((line) => ({ ...rowPiece(line, columns, faces), part: title }));
  const opening = titlePiece(named, faces);
  const first: Piece = {
    height: opening.height + HEADINGS_HEIGHT,
    keepWithNext: true,
    draw(paper, y) {
      opening.draw(paper, y);
      drawHeadings(paper, columns, y + opening.height, faces);
    },
  };
  const last = rows.at(-1) as Piece;
  return [first, ...rows.slice(0, -1), { ...last, draw: (paper, y) => closing(last, paper, y) }];
}

function closing(row: Piece, paper: Paper, y: number): void {
  row.draw(paper, y);
  paper.tags.close();
  paper.tags.close();
}

function titlePiece(title: string, { semibold }: Faces): Piece {
  const lines = wrap([run(semibold, TITLE_SIZE, title)], CONTENT_WIDTH);
  return {
    height: ABOVE_TITLE + totalHeight(lines) + mm(1),
    keepWithNext: true,
    draw: (paper, y) => paper.lines('H2', lines, { x: PAGE.left, y: y + ABOVE_TITLE }),
  };
}

function sentence(text: string, { regular }: Faces): Piece {
  const lines = wrap([run(regular, 10, text)], CONTENT_WIDTH);
  return {
    height: totalHeight(lines) + mm(1.5),
    draw: (paper, y) => paper.lines('P', lines, { x: PAGE.left, y }),
  };
}

function rowPiece(line: DeskLine, columns: readonly DeskColumn[], faces: Faces): Piece {
  const cells = columns.map((column) => deskCell(column, column.content(line, faces)));
  const height = Math.max(LEAST, Math.max(...cells.map(totalHeight)) + 2 * PADDING.y);
  return {
    height,
    draw(paper, y) {
      paper.tags.open('TR');
      for (const [index, column] of columns.entries()) drawCell(paper, column, cells[index] as Line[], y, index === 1);
      paper.tags.close();
      paper.rules([[PAGE.left, y + height, PAGE.right, y + height]], 0.5, HAIRLINE);
    },
  };
}

function drawCell(paper: Paper, column: DeskColumn, lines: readonly Line[], y: number, isName: boolean): void {
  if (isName) paper.tags.open('TH', { Scope: 'Row' });
  else paper.tags.open('TD');
  if (lines.length > 0) paper.content(lines, { ...sideOf(column), y: y + PADDING.y });
  paper.tags.close();
}

const sideOf = ({ x, width, align }: DeskColumn) => ({
  x: align === 'right' ? x + width - PADDING.x : x + PADDING.x,
  align,
});

/** Opens the tagged table with its headings. */
function drawHeadings(paper: Paper, columns: readonly DeskColumn[], y: number, faces: Faces): void {
  for (const tag of ['Table', 'THead', 'TR'] as const) paper.tags.open(tag);
  for (const column of columns) {
    paper.tags.open('TH', { Scope: 'Column' });
    drawHeading(paper, column, y, faces, false);
    paper.tags.close();
  }
  paper.tags.close();
  paper.tags.close();
  paper.tags.open('TBody');
  paper.rules([under(y)], 1.1, 0);
}

/** The part and its headings again, for the eye only, where a page begins among the rows. */
export function repeatHeadings(paper: Paper, part: string, y: number, faces: Faces): void {
  const lines = wrap([run(faces.semibold, 10, goesOn(part))], CONTENT_WIDTH);
  paper.lines(undefined, lines, { x: PAGE.right, y: y - totalHeight(lines) - mm(1), align: 'right' });
  for (const column of deskColumns()) drawHeading(paper, column, y, faces, true);
  paper.rules([under(y)], 1.1, 0);
}

function drawHeading(paper: Paper, column: DeskColumn, y: number, { semibold }: Faces, repeated: boolean): void {
  const lines = wrap([run(semibold, 9.5, column.title)], column.width);
  paper.content(lines, { ...sideOf(column), y: y + (HEADINGS_HEIGHT - totalHeight(lines)) / 2 }, repeated);
}

const under = (y: number): Rule => [PAGE.left, y + HEADINGS_HEIGHT, PAGE.right, y + HEADINGS_HEIGHT];
