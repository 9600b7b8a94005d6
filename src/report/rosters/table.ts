import type { Roster, RosterSheet } from '../../domain/rosters/roster.js';
import { COLUMN_TITLES, ROSTER_WORDS } from '../../text/rosters.js';
import { type Column, cellLines, columnsOf } from './columns.js';
import type { Item } from './paginate.js';
import type { Paper, Rule } from './paper.js';
import { CELL_PADDING, type Faces, HAIRLINE, mm, PAGE, ROW_HEIGHT, run, SECOND } from './style.js';
import { type Line, type Run, totalHeight, wrap } from './wrap.js';

/** The rows of a sheet, laid out: what each cell says and how high each row is. */
export interface SheetTable {
  readonly rows: readonly TableRow[];
  readonly headingHeight: number;
  /** Numbers of the rows whose name takes more than one line (FOG-04). */
  readonly wrappedNames: readonly number[];
  /** Column headings: over the first row they open the tagged table; on later pages they are there for the eye only. */
  drawHeadings(paper: Paper, y: number, from: number): void;
  /** Rows from one to another, from `y` down. */
  drawRows(paper: Paper, y: number, from: number, to: number): void;
  /** Ends the tagged table. */
  close(paper: Paper): void;
}

interface TableRow extends Item {
  readonly kind: 'person' | 'notice' | 'blank';
  /** Lines of each cell, left to right. */
  readonly cells: readonly (readonly Line[])[];
}

const HEADING_HEIGHT = mm(7);
const NOTICE_HEIGHT = mm(10);
const NAME_COLUMN = 1;

/** Lays out the people and the blank rows of a sheet. */
export function tableOf(roster: Roster, sheet: RosterSheet, faces: Faces): SheetTable {
  const columns = columnsOf(roster);
  const people = sheet.rows.map((row) =>
    personRow(columns.map((column) => cellLines(column, column.content(row, faces)))),
  );
  const written = [...people, ...blankRows(columns, sheet.blankRows, faces)];
  const rows = written.length > 0 ? written : [noticeRow([run(faces.regular, 11, ROSTER_WORDS.nobody)])];
  return {
    rows,
    headingHeight: HEADING_HEIGHT,
    wrappedNames: sheet.rows.flatMap(({ number }, index) =>
      (people[index]?.cells[NAME_COLUMN]?.length ?? 0) > 1 ? [number] : [],
    ),
    drawHeadings: (paper, y, from) =>
      drawHeadings(paper, titled(columns, rows[from]), y, { repeated: from > 0, faces }),
    drawRows: (paper, y, from, to) => drawRows(paper, columns, rows.slice(from, to), y),
    close(paper) {
      paper.tags.close();
      paper.tags.close();
    },
  };
}

function personRow(cells: readonly (readonly Line[])[]): TableRow {
  const text = Math.max(...cells.map((lines) => totalHeight(lines)));
  return { kind: 'person', cells, height: Math.max(ROW_HEIGHT, text + 2 * CELL_PADDING.y) };
}

/** A row that is one sentence across the table. */
const noticeRow = (words: readonly Run[]): TableRow => ({
  kind: 'notice',
  cells: [wrap(words, PAGE.right - PAGE.left)],
  height: NOTICE_HEIGHT,
});

function blankRows(columns: readonly Column[], labels: readonly string[], { regular, semibold }: Faces): TableRow[] {
  if (labels.length === 0) return [];
  const words = [run(semibold, 11, `${ROSTER_WORDS.walkIns}   `), run(regular, 9.5, ROSTER_WORDS.walkInsNote, SECOND)];
  const title: TableRow = { ...noticeRow(words), keepWithNext: true };
  const blanks = labels.map((label): TableRow => {
    const lines = wrap([run(regular, 10, label, SECOND)], mm(20));
    return { kind: 'blank', cells: columns.map((_, index) => (index === 0 ? lines : [])), height: ROW_HEIGHT };
  });
  return [title, ...blanks];
}

/** Where a page begins among the blank rows, far from their heading, the heading of the names says whose they are. */
const titled = (columns: readonly Column[], first: TableRow | undefined): readonly Column[] =>
  first?.kind === 'blank'
    ? columns.map((column, index) => (index === NAME_COLUMN ? { ...column, title: COLUMN_TITLES.walkIn } : column))
    : columns;

function drawHeadings(
  paper: Paper,
  columns: readonly Column[],
  y: number,
  { repeated, faces }: { readonly repeated: boolean; readonly faces: Faces },
): void {
  if (!repeated) for (const tag of ['Table', 'THead', 'TR'] as const) paper.tags.open(tag);
  for (const column of columns) {
    const lines = wrap([run(faces.semibold, 9.5, column.title)], column.width - CELL_PADDING.x);
    if (!repeated) paper.tags.open('TH', { Scope: 'Column' });
    paper.content(lines, cellPlace(column, y, HEADING_HEIGHT, lines), repeated);
    if (!repeated) paper.tags.close();
  }
  if (!repeated) {
    paper.tags.close();
    paper.tags.close();
    paper.tags.open('TBody');
  }
  paper.rules([[PAGE.left, y + HEADING_HEIGHT, PAGE.right, y + HEADING_HEIGHT]], 1.1, 0);
}

function drawRows(paper: Paper, columns: readonly Column[], rows: readonly TableRow[], top: number): void {
  const rules: Rule[] = [];
  let y = top;
  for (const row of rows) {
    paper.tags.open('TR');
    if (row.kind === 'notice') drawNotice(paper, row, y, columns.length);
    else drawCells(paper, columns, row, y);
    paper.tags.close();
    rules.push(...sides(columns, row, y));
    y += row.height;
    rules.push([PAGE.left, y, PAGE.right, y]);
  }
  if (rules.length > 0) paper.rules(rules, 0.5, HAIRLINE);
}

function drawCells(paper: Paper, columns: readonly Column[], row: TableRow, y: number): void {
  for (const [index, column] of columns.entries()) {
    const lines = row.cells[index] as readonly Line[];
    // The name says whose row it is: a screen reader tells it again beside each cell.
    if (index === NAME_COLUMN && lines.length > 0) paper.tags.open('TH', { Scope: 'Row' });
    else paper.tags.open('TD');
    if (lines.length > 0) paper.content(lines, cellPlace(column, y, row.height, lines));
    paper.tags.close();
  }
}

function drawNotice(paper: Paper, { cells, height }: TableRow, y: number, columns: number): void {
  const lines = cells[0] as readonly Line[];
  paper.tags.open('TH', { Scope: 'Row', ColSpan: columns });
  paper.content(lines, { x: PAGE.left + CELL_PADDING.x, y: y + height - totalHeight(lines) - mm(1) });
  paper.tags.close();
}

/** Where the lines of a cell begin: in its middle, as high as wide. */
const cellPlace = ({ x, width, align }: Column, y: number, height: number, lines: readonly Line[]) => ({
  x: align === 'right' ? x + width - CELL_PADDING.x : x + CELL_PADDING.x,
  y: y + (height - totalHeight(lines)) / 2,
  align,
});

/** Sides of the cells in which one writes: where one signs and, on a blank row, all of them. */
function sides(columns: readonly Column[], { kind, height }: TableRow, y: number): Rule[] {
  if (kind === 'notice') return [];
  const written = columns.filter(({ signature }, index) => signature || (kind === 'blank' && index > 0));
  return [...written.map(({ x }) => x), PAGE.right].map((x): Rule => [x, y, x, y + height]);
}
