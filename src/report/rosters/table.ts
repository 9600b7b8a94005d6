import type { Roster, RosterRow, RosterSheet, Supplement } from '../../domain/rosters/roster.js';
import { ROSTER_WORDS } from '../../text/rosters.js';
import { slipRows } from '../../text/slip.js';
import { type Column, cellLines, cellPlace, columnsOf, slipColumns } from './columns.js';
import { headingsOf } from './headings.js';
import type { Item } from './paginate.js';
import type { Paper, Rule } from './paper.js';
import { CELL_PADDING, type Faces, HAIRLINE, mm, PAGE, rowHeight, run, SECOND } from './style.js';
import { type Line, type Run, totalHeight, wrap } from './wrap.js';

/** The rows of a sheet, laid out: what each cell says and how high each row is. */
export interface SheetTable {
  readonly columns: readonly Column[];
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

export interface TableRow extends Item {
  readonly kind: 'person' | 'notice' | 'blank';
  /** What stands in the first column. */
  readonly label: string;
  /** Lines of each cell, left to right. */
  readonly cells: readonly (readonly Line[])[];
}

const NOTICE_HEIGHT = mm(10);
const NAME_COLUMN = 1;

/** Lays out the people and the blank rows of a sheet. */
export function tableOf(roster: Roster, sheet: RosterSheet, faces: Faces): SheetTable {
  const columns = columnsOf(roster, sheet, faces);
  const people = sheet.rows.map((row) => personRow(columns, row, faces));
  const written = [...people, ...blankRows(columns, sheet.blankRows, faces)];
  const rows = written.length > 0 ? written : [noticeRow([run(faces.regular, 11, ROSTER_WORDS.nobody)], faces)];
  const wrappedNames = sheet.rows.flatMap(({ number }, index) =>
    (people[index]?.cells[NAME_COLUMN]?.length ?? 0) > 1 ? [number] : [],
  );
  return laidOut(columns, rows, { wrappedNames, faces });
}

/** Lays out the rows printed before, each with what is to be done with it. */
export function slipTable(supplement: Supplement, faces: Faces): SheetTable {
  const slip = slipRows(supplement);
  const todo = new Map(slip.map((one) => [one.row, one.todo]));
  const columns = slipColumns(faces, (row) => todo.get(row) ?? '');
  const rows = slip.map(({ row }) => personRow(columns, row, faces));
  return laidOut(columns, rows, { wrappedNames: [], faces });
}

function laidOut(
  columns: readonly Column[],
  rows: readonly TableRow[],
  { wrappedNames, faces }: Pick<SheetTable, 'wrappedNames'> & { readonly faces: Faces },
): SheetTable {
  const headings = headingsOf(columns, faces);
  return {
    columns,
    rows,
    wrappedNames,
    headingHeight: headings.height,
    drawHeadings: (paper, y, from) =>
      headings.draw(paper, y, { repeated: from > 0, blanks: rows[from]?.kind === 'blank' }),
    drawRows: (paper, y, from, to) => drawRows(paper, columns, rows.slice(from, to), y),
    close(paper) {
      paper.tags.close();
      paper.tags.close();
    },
  };
}

function personRow(columns: readonly Column[], row: RosterRow, faces: Faces): TableRow {
  const cells = columns.map((column) => cellLines(column, column.content(row, faces)));
  const text = Math.max(...cells.map((lines) => totalHeight(lines)));
  return {
    kind: 'person',
    label: String(row.number),
    cells,
    height: Math.max(rowHeight(faces), text + 2 * CELL_PADDING.y),
  };
}

/** A row that is one sentence across the table. */
const noticeRow = (words: readonly Run[], { regular }: Faces): TableRow => ({
  kind: 'notice',
  label: '',
  cells: [wrap(words, PAGE.right - PAGE.left)],
  height: NOTICE_HEIGHT * regular.scale,
});

function blankRows(columns: readonly Column[], labels: readonly string[], faces: Faces): TableRow[] {
  const { regular, semibold } = faces;
  if (labels.length === 0) return [];
  const words = [run(semibold, 11, `${ROSTER_WORDS.walkIns}   `), run(regular, 9.5, ROSTER_WORDS.walkInsNote, SECOND)];
  const title: TableRow = { ...noticeRow(words, faces), keepWithNext: true };
  const blanks = labels.map((label): TableRow => {
    const lines = wrap([run(regular, 10, label, SECOND)], mm(20));
    const cells = columns.map((_, index) => (index === 0 ? lines : []));
    return { kind: 'blank', label, cells, height: rowHeight(faces) };
  });
  return [title, ...blanks];
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

/** Sides of the cells in which one writes: where one signs and, on a blank row, all of them. */
function sides(columns: readonly Column[], { kind, height }: TableRow, y: number): Rule[] {
  if (kind === 'notice') return [];
  const written = columns.filter(({ signature }, index) => signature || (kind === 'blank' && index > 0));
  return [...written.map(({ x }) => x), PAGE.right].map((x): Rule => [x, y, x, y + height]);
}
