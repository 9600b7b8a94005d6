import { type Cell, type CellStyle, type CellValue, colToLetter, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { WallTime } from '../domain/calendar.js';
import { LISTS_SHEET, WORKBOOK_FOOT } from '../text/workbook.js';
import { ACROSS_THE_PAGE, workbookBytes } from './workbook-bytes.js';
import { dropDowns, longLists } from './xlsx-choices.js';
import { moment, quotedName, sheetName, writable } from './xlsx-words.js';

/** A spreadsheet to be written. Equal workbooks give equal bytes. */
export interface Workbook {
  readonly title: string;
  /** Date that the file bears as its own: the edition date, never the clock's. */
  readonly date: WallTime;
  readonly sheets: readonly XlsxSheet[];
}

export interface XlsxSheet {
  readonly name: string;
  /** What stands at the top of each printed page. */
  readonly mark?: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

export interface XlsxColumn {
  readonly title: string;
  /** Width in characters; without it the column is as wide as what it holds, within reason. */
  readonly width?: number;
  /** What can be chosen in each row, from a list that opens in the cell. Another text is asked about, not refused. */
  readonly choices?: readonly (readonly string[])[];
  /** Kept in the file and out of sight: what the program needs and nobody reads. */
  readonly hidden?: boolean;
}

/** Text stays text, also when it begins with `=`; a moment is a true date on the Italian wall clock. */
export type XlsxCell = string | number | { readonly at: WallTime } | undefined;

const NARROWEST = 8;
const WIDEST = 60;
/** In points; the second is Excel's own limit. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 405;

const TITLE: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: { bottom: { style: 'thin' } },
  alignment: { vertical: 'top', wrapText: true },
};
const TEXT: CellStyle = { border: { bottom: { style: 'hair' } }, alignment: { vertical: 'top', wrapText: true } };
const TO_FILL: CellStyle = { ...TEXT, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } } };
const MOMENT: CellStyle = { ...TEXT, alignment: { vertical: 'top' }, numFmt: 'dd/mm/yyyy hh:mm:ss' };

/**
 * Writes a workbook for the office: titles in bold, fixed on the screen and repeated on each printed page, a filter on
 * every column, A4 landscape as wide as the page, page numbers at the foot, drop-down lists where a column has choices.
 */
export async function renderXlsx({ title, date, sheets }: Workbook): Promise<Uint8Array> {
  const lists = longLists(sheets.flatMap(({ columns }) => columns.flatMap(({ choices = [] }) => choices)));
  const hidden: WriteSheet[] = lists.length > 0 ? [{ name: LISTS_SHEET, hidden: true, rows: transpose(lists) }] : [];
  return workbookBytes({
    properties: { title: writable(title), created: moment(date), modified: moment(date) },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: sheets.flatMap(reservedNames),
    sheets: [...sheets.map((sheet) => writeSheet(sheet, lists)), ...hidden],
  });
}

function writeSheet({ name, mark, columns, rows }: XlsxSheet, lists: readonly (readonly string[])[]): WriteSheet {
  const table = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map(({ width }, index) => width ?? fittingWidth(table, index));
  const seen = widths.map((width, index) => (columns[index]?.hidden ? undefined : width));
  return {
    name: sheetName(name),
    columns: columns.map(({ hidden = false }, index) => ({
      width: widths[index] as number,
      ...(hidden && { hidden }),
    })),
    rowDefs: new Map(table.map((row, index) => [index, { height: rowHeight(row, seen) }])),
    rows: table.map((row) => columns.map((_, index) => cellContent(row[index]))),
    cells: cellStyles(table, columns),
    dataValidations: columns.flatMap(({ choices = [] }, index) => dropDowns(choices, colToLetter(index), lists)),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${table.length}` },
    pageSetup: ACROSS_THE_PAGE,
    headerFooter: {
      ...(mark !== undefined && { oddHeader: `&C&B${mark.replaceAll('&', '&&')}` }),
      oddFooter: `&R${WORKBOOK_FOOT}`,
    },
  };
}

// Named by us and not through `printTitlesRow`, which forgets to quote a sheet name with blanks: Excel would then offer
// to repair the file.
function reservedNames({ name, columns, rows }: XlsxSheet): NonNullable<WriteOptions['namedRanges']> {
  const scope = sheetName(name);
  const quoted = quotedName(scope);
  const last = `$${colToLetter(columns.length - 1)}$${rows.length + 1}`;
  return [
    { name: '_xlnm.Print_Titles', range: `${quoted}!$1:$1`, scope },
    { name: '_xlnm._FilterDatabase', range: `${quoted}!$A$1:${last}`, scope },
  ];
}

function cellStyles(table: XlsxSheet['rows'], columns: XlsxSheet['columns']): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [rowIndex, row] of table.entries()) {
    for (const [index, { choices }] of columns.entries()) {
      const plain = typeof row[index] === 'object' ? MOMENT : choices ? TO_FILL : TEXT;
      cells.set(`${rowIndex},${index}`, { style: rowIndex === 0 ? TITLE : plain });
    }
  }
  return cells;
}

const transpose = (lists: readonly (readonly string[])[]): CellValue[][] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((list) => list[row] ?? null),
  );

function cellContent(cell: XlsxCell): CellValue {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'object') return moment(cell.at);
  return typeof cell === 'string' ? writable(cell) : cell;
}

function fittingWidth(table: XlsxSheet['rows'], index: number): number {
  const longest = table.reduce((most, row) => Math.max(most, shownLength(row[index])), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** High enough for all that the cells in sight hold: not every program works it out by itself when it opens the file. */
function rowHeight(row: XlsxSheet['rows'][number], widths: readonly (number | undefined)[]): number {
  const lines = widths.map((width, index) => (width === undefined ? 1 : shownLines(row[index], width)));
  return Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(1, ...lines));
}

const shownLines = (cell: XlsxCell, width: number): number =>
  typeof cell === 'string'
    ? cell.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / width)), 0)
    : 1;

const shownLength = (cell: XlsxCell): number =>
  typeof cell === 'object'
    ? 19
    : Math.max(
        ...String(cell ?? '')
          .split('\n')
          .map(({ length }) => length),
      );
