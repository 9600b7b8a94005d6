import {
  type Cell,
  type CellStyle,
  type CellValue,
  colToLetter,
  type DataValidation,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { WallTime } from '../domain/calendar.js';
import { LISTS_SHEET, WORKBOOK_FOOT } from '../text/workbook.js';

/** A spreadsheet to be written. Equal workbooks give equal bytes. */
export interface Workbook {
  readonly title: string;
  /** Date that the file bears as its own: the edition date, never the clock's. */
  readonly date: WallTime;
  readonly sheets: readonly XlsxSheet[];
}

export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

export interface XlsxColumn {
  readonly title: string;
  /** Width in characters; without it the column is as wide as what it holds, within reason. */
  readonly width?: number;
  /** What can be chosen in this column, from a list that opens in the cell. Another text is asked about, not refused. */
  readonly choices?: readonly string[];
}

/** Text stays text, also when it begins with `=`; a moment is a true date on the Italian wall clock. */
export type XlsxCell = string | number | { readonly at: WallTime } | undefined;

const LONGEST_CELL = 32_767;
const LONGEST_LIST = 255;
const NARROWEST = 8;
const WIDEST = 60;
/** Blank rows below the last one where the drop-down lists work too, for those who add rows by hand. */
const SPARE_ROWS = 200;

const TITLE: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: { bottom: { style: 'thin' } },
  alignment: { vertical: 'top', wrapText: true },
};
const TEXT: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const MOMENT: CellStyle = { alignment: { vertical: 'top' }, numFmt: 'dd/mm/yyyy hh:mm:ss' };

/**
 * Writes a workbook for the office: titles in bold, fixed on the screen and repeated on each printed page, a filter on
 * every column, A4 landscape as wide as the page, page numbers at the foot, drop-down lists where a column has choices.
 */
export async function renderXlsx({ title, date, sheets }: Workbook): Promise<Uint8Array> {
  const lists = longLists(sheets);
  const hidden: WriteSheet[] = lists.length > 0 ? [{ name: LISTS_SHEET, hidden: true, rows: transpose(lists) }] : [];
  return writeXlsx({
    properties: { title: writable(title), created: moment(date), modified: moment(date) },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: sheets.flatMap(reservedNames),
    sheets: [...sheets.map((sheet) => writeSheet(sheet, lists)), ...hidden],
  });
}

function writeSheet({ name, columns, rows }: XlsxSheet, lists: readonly (readonly string[])[]): WriteSheet {
  const table = [columns.map(({ title }) => title), ...rows];
  return {
    name: sheetName(name),
    columns: columns.map((column, index) => ({ width: column.width ?? fittingWidth(table, index) })),
    rows: table.map((row) => columns.map((_, index) => cellContent(row[index]))),
    cells: cellStyles(table, columns.length),
    dataValidations: columns.flatMap(({ choices }, index) =>
      choices
        ? [dropDown(choices, `${colToLetter(index)}2:${colToLetter(index)}${table.length + SPARE_ROWS}`, lists)]
        : [],
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${table.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: `&R${WORKBOOK_FOOT}` },
  };
}

// Named by us and not through `printTitlesRow`, which forgets to quote a sheet name with blanks: Excel would then offer
// to repair the file.
function reservedNames({ name, columns, rows }: XlsxSheet): NonNullable<WriteOptions['namedRanges']> {
  const scope = sheetName(name);
  const quoted = `'${scope.replaceAll("'", "''")}'`;
  const last = `$${colToLetter(columns.length - 1)}$${rows.length + 1}`;
  return [
    { name: '_xlnm.Print_Titles', range: `${quoted}!$1:$1`, scope },
    { name: '_xlnm._FilterDatabase', range: `${quoted}!$A$1:${last}`, scope },
  ];
}

// Excel refuses these characters in the name of a sheet, an apostrophe at its ends, and more than 31 characters.
const sheetName = (name: string): string =>
  writable(name)
    .replace(/[[\]:*?/\\]|^'+|'+$/g, ' ')
    .trim()
    .slice(0, 31)
    .trimEnd();

function cellStyles(table: XlsxSheet['rows'], width: number): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [rowIndex, row] of table.entries()) {
    for (let index = 0; index < width; index++) {
      const style = rowIndex === 0 ? TITLE : typeof row[index] === 'object' ? MOMENT : TEXT;
      cells.set(`${rowIndex},${index}`, { style });
    }
  }
  return cells;
}

function dropDown(choices: readonly string[], range: string, lists: readonly (readonly string[])[]): DataValidation {
  const source = isLong(choices)
    ? { formula1: listRange(colToLetter(lists.indexOf(choices)), choices.length) }
    : { values: [...choices] };
  // A warning, not a stop: the clerk may have something to say that the list did not foresee.
  return { type: 'list', range, allowBlank: true, showErrorMessage: true, errorStyle: 'warning', ...source };
}

const listRange = (column: string, length: number): string => `${LISTS_SHEET}!$${column}$1:$${column}$${length}`;

// Excel separates the choices written in the cell by commas, and takes 255 characters of them in all.
const isLong = (choices: readonly string[]): boolean =>
  choices.join(',').length > LONGEST_LIST || choices.some((choice) => /[",]|^\s|\s$/.test(choice));

const longLists = (sheets: readonly XlsxSheet[]): (readonly string[])[] =>
  sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices && isLong(choices) ? [choices] : [])));

const transpose = (lists: readonly (readonly string[])[]): CellValue[][] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((list) => list[row] ?? null),
  );

function cellContent(cell: XlsxCell): CellValue {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'object') return moment(cell.at);
  return typeof cell === 'string' ? writable(cell) : cell;
}

// Characters that XML cannot hold (terminal escapes, halves of a pair) would make the whole file unreadable.
const writable = (text: string): string =>
  text.slice(0, LONGEST_CELL).replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');

const moment = (at: WallTime): Date => new Date(`${at.length === 10 ? `${at}T00:00` : at}Z`);

function fittingWidth(table: XlsxSheet['rows'], index: number): number {
  const longest = table.reduce((most, row) => Math.max(most, shownLength(row[index])), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

const shownLength = (cell: XlsxCell): number =>
  typeof cell === 'object'
    ? 19
    : Math.max(
        ...String(cell ?? '')
          .split('\n')
          .map(({ length }) => length),
      );
