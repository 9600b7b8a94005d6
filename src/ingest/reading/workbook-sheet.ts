import { MOST_CELLS, MOST_CHARACTERS, MOST_COLUMNS, MOST_ROW_TEXT, MOST_ROWS, tooLarge } from './limits.js';
import type { SheetWatch } from './sheet-watch.js';
import { booleanText, errorText, isoText, numberText } from './workbook-cell.js';
import { type FormatOf, NO_FORMATS } from './workbook-formats.js';
import { richText, type SharedTexts, unescaped } from './workbook-texts.js';
import { isTrue, readXml, type XmlHandler } from './workbook-xml.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly file: string;
  readonly texts: SharedTexts;
  readonly formatOf: FormatOf;
  readonly from1904: boolean;
}

/** A row as the sheet holds it: cells that it does not have are holes, so that a cell far to the right takes no room. */
export interface SheetRow {
  readonly cells: readonly (string | undefined)[];
  /** Cells that say something. */
  readonly filled: number;
}

const EMPTY: SheetRow = { cells: [], filled: 0 };

/**
 * The rows of a sheet from the first, in batches, up to the last that says something; missing ones are empty. What the
 * sheet does not show is noted by `watch`.
 */
export async function* sheetRows(
  pieces: AsyncIterable<Buffer>,
  context: SheetContext,
  watch?: SheetWatch,
): AsyncGenerator<SheetRow[]> {
  let ready: SheetRow[] = [];
  let last = 0;
  const bound = bounds(context.file);
  const take = (row: number, cells: SheetRow, characters: number): void => {
    if (cells.filled === 0) return;
    bound(row, cells.cells.length, characters);
    for (; last < row - 1; last++) ready.push(EMPTY);
    ready.push(cells);
    last = row;
  };
  for await (const _ of readXml(pieces, rowReader(context, take, watch))) {
    if (ready.length === 0) continue;
    yield ready;
    ready = [];
  }
}

/** Stops before rows take more memory or time than any office's would. */
function bounds(file: string): (row: number, width: number, characters: number) => void {
  let [window, text, widest, spanned] = [0, 0, 0, 0];
  return (row, width, characters) => {
    if (Math.floor(row / 500) !== window) [window, text] = [Math.floor(row / 500), 0];
    text += characters;
    widest = Math.max(widest, width);
    spanned += widest;
    if (text > MOST_ROW_TEXT) throw tooLarge(file, 'row-text');
    if (spanned > MOST_CELLS) throw tooLarge(file, 'cells');
  };
}

/** Days from 1900 to a date of this age, with or without an hour. */
const DAYS = /^[34]\d{4}(?:\.\d+)?$/;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

function rowReader(
  context: SheetContext,
  take: (row: number, cells: SheetRow, characters: number) => void,
  watch: SheetWatch | undefined,
): XmlHandler {
  const { file } = context;
  const runs = richText(file);
  let [row, column, inData, inValue, value] = [0, 0, false, false, ''];
  let [cells, filled, characters]: [string[], number, number] = [[], 0, 0];
  let cell: Cell | undefined;
  let rich: string | undefined;
  let [isHidden, formula]: [boolean, 'none' | 'unsaved' | 'saved'] = [false, 'none'];
  const beginRow = (reference: string | undefined): void => {
    const next = reference === undefined ? row + 1 : rowNumber(file, reference);
    if (next <= row) throw new Error('rows out of order');
    if (next > MOST_ROWS) throw tooLarge(file, 'rows');
    [row, column, cells, filled, characters] = [next, 0, [], 0, 0];
  };
  const beginCell = ({ r, t, s }: Readonly<Record<string, string>>): void => {
    column = r === undefined ? column + 1 : columnOf(file, r, row);
    if (column > MOST_COLUMNS) throw tooLarge(file, 'columns');
    cell = { column, type: t ?? 'n', style: Number(s ?? 0) };
    [value, rich, formula] = ['', undefined, 'none'];
  };
  const endRow = (): void => {
    if (isHidden && filled > 0) watch?.hidden(row);
    take(row, { cells, filled }, characters);
  };
  const endCell = ({ column: at, type, style }: Cell): void => {
    const text = rich ?? cellText(context, type, style, value);
    if (formula === 'unsaved' && text === '') watch?.empty(at, row);
    if (text === '') return;
    if (context.formatOf === NO_FORMATS && type === 'n' && DAYS.test(text)) watch?.days(at, row);
    if (cells[at - 1] === undefined) filled++;
    characters += text.length;
    cells[at - 1] = text;
  };
  return {
    open(name, attributes) {
      if (name === 'sheetData') inData = true;
      else if (!inData) watch?.part(name, attributes);
      else if (name === 'row') {
        beginRow(attributes.r);
        isHidden = isTrue(attributes.hidden);
      } else if (name === 'c') beginCell(attributes);
      else if (name === 'f') formula = 'unsaved';
      else if (name === 'v') {
        inValue = cell !== undefined;
        // The result of a formula may be an empty text.
        if (formula === 'unsaved' && cell?.type === 'str') formula = 'saved';
      } else if (name === 'is') runs.begin();
      else runs.open(name);
    },
    close(name) {
      if (name === 'sheetData') inData = false;
      else if (!inData) return;
      else if (name === 'row') endRow();
      else if (name === 'c' && cell) {
        endCell(cell);
        cell = undefined;
      } else if (name === 'v') inValue = false;
      else if (name === 'is') rich = runs.end();
      else runs.close(name);
    },
    text(piece) {
      if (inValue) value += piece;
      else if (cell) runs.text(piece);
      if (value.length > MOST_CHARACTERS * 7) throw tooLarge(file, 'characters');
    },
  };
}

/** The value of a cell as a person sees it; a formula counts by its result. */
function cellText(
  { file, texts, formatOf, from1904 }: SheetContext,
  type: string,
  style: number,
  value: string,
): string {
  if (value === '') return '';
  if (type === 'n') return numberText(value, formatOf(style), from1904);
  if (type === 's') return texts.get(Number(value));
  if (type === 'b') return booleanText(value);
  if (type === 'e') return errorText(value);
  if (type === 'd') return isoText(value);
  const text = unescaped(value);
  if (text.length > MOST_CHARACTERS) throw tooLarge(file, 'characters');
  return text;
}

function rowNumber(file: string, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number === 0) throw new Error('no row number');
  if (number > MOST_ROWS) throw tooLarge(file, 'rows');
  return number;
}

/** `A5` is column 1, `AA5` is 27; what Excel has no place for is refused. */
function columnOf(file: string, reference: string, row: number): number {
  let [column, at] = [0, 0];
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > MOST_COLUMNS) throw tooLarge(file, 'columns');
  }
  if (column === 0 || rowNumber(file, reference.slice(at)) !== row) throw new Error('no such cell');
  return column;
}
