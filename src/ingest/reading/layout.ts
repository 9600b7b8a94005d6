import { cellType, isSpecific } from './cell-types.js';

/** Where the titles of a table stand among its first records. */
export interface Layout {
  /** Position from 0 of the record of titles; undefined if there is none. */
  readonly titles: number | undefined;
  /** Position of a row of groups above the titles: it names the columns that have no title of their own. */
  readonly groups: number | undefined;
  /** Position of the first record of the table. */
  readonly first: number;
  /** Number of columns. */
  readonly width: number;
}

/** Titles stand within so many rows, captions and blank rows above them. */
const SEARCHED = 50;
/** Rows that say what the columns hold. */
const COMPARED = 100;

const isFilled = (cell: string): boolean => cell.trim() !== '';
const filled = (cells: readonly string[]): number => cells.reduce((count, cell) => count + (isFilled(cell) ? 1 : 0), 0);

/**
 * Finds the table in the first records of a file. Captions are rows above it that fill few of the columns; the titles are
 * its first row unless that row looks like the data below. Of several rows of titles the fullest counts, the lowest of
 * equals.
 */
export function findLayout(records: readonly (readonly string[])[]): Layout {
  const width = tableWidth(records);
  const top = records.slice(0, SEARCHED);
  const least = enough(records, width);
  const full = top.findIndex((cells) => isRowOf(cells, width, least));
  const first =
    full >= 0
      ? full
      : Math.max(
          0,
          top.findIndex((cells) => filled(cells) > 0),
        );
  const start = narrowTitles(records, first, width, least) ?? first;
  const titles = fullestTitles(records, start, width, least);
  if (looksLikeData(records[titles] ?? [], bodyBelow(records, titles, least), width)) {
    return { titles: undefined, groups: undefined, first: start, width };
  }
  const titled = records[titles]!.findLastIndex(isFilled) + 1;
  const groups = titles > start ? titles - 1 : undefined;
  return { titles, groups, first: titles + 1, width: lastUsed(records, titles, Math.max(width, titled)) };
}

/** Titles may lack cells at the end: a narrower row of texts right above what looks like data, if it is none itself. */
function narrowTitles(
  records: readonly (readonly string[])[],
  full: number,
  width: number,
  least: number,
): number | undefined {
  const above = records[full - 1];
  if (!above || filled(above) < least || !above.every((cell) => isFilled(cell) && isTitle(cell))) return undefined;
  const body = bodyBelow(records, full, least);
  return looksLikeData(records[full]!, body, width) && !looksLikeData(above, body, width) ? full - 1 : undefined;
}

/** The row fills enough columns to belong to the table, or all but the first: titles over a column of row names. */
const isRowOf = (cells: readonly string[], width: number, least: number): boolean =>
  cells.length >= width && (filled(cells) >= least || (width > 1 && cells.slice(1, width).every(isFilled)));

/** A row that fills so many columns belongs to the table: half of them, fewer if its rows usually are emptier. */
function enough(records: readonly (readonly string[])[], width: number): number {
  if (width <= 2) return width;
  const counts = records
    .map(filled)
    .filter((count) => count > 1)
    .sort((a, b) => a - b);
  return Math.max(2, Math.min(Math.ceil(width / 2), counts[Math.floor(counts.length / 4)] ?? 2));
}

/** The number of cells up to the last filled one that is usual; wider rows decide between equals. */
function tableWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) {
    const width = cells.length;
    if (filled(cells) > 0) counts.set(width, (counts.get(width) ?? 0) + width);
  }
  let [best, weight] = [1, 0];
  for (const [width, worth] of counts)
    if (worth > weight || (worth === weight && width > best)) [best, weight] = [width, worth];
  return best;
}

/** Columns without the ones at the end that have neither title nor data: what a separator at the end of each line leaves. */
function lastUsed(records: readonly (readonly string[])[], from: number, width: number): number {
  for (let column = width; column > 1; column--) {
    if (records.slice(from).some((cells) => isFilled(cells[column - 1] ?? ''))) return column;
  }
  return 1;
}

/**
 * Above the titles there may be a row of groups of columns, which leaves most cells empty: a row of texts below it that
 * fills more of them, and is not like the data, is the titles.
 */
function fullestTitles(records: readonly (readonly string[])[], start: number, width: number, least: number): number {
  let best = start;
  for (let row = start + 1; row < Math.min(start + 4, records.length - 1); row++) {
    const cells = records[row]!;
    const gaps = width - filled(records[best]!);
    if (gaps < Math.max(2, width / 3) || filled(cells) <= width - gaps || !cells.every(isTitle)) break;
    if (looksLikeData(cells, bodyBelow(records, row, least), width)) break;
    best = row;
  }
  return best;
}

const isTitle = (cell: string): boolean => !isSpecific(cellType(cell)) || YEAR.test(cell.trim());

const bodyBelow = (records: readonly (readonly string[])[], row: number, least: number) =>
  records
    .slice(row + 1)
    .filter((cells) => filled(cells) >= least)
    .slice(0, COMPARED);

/**
 * Each column in which the data are alike has a vote: a title that looks different from them speaks for titles, one that
 * looks the same against. Years above figures are titles.
 */
function looksLikeData(titles: readonly string[], body: readonly (readonly string[])[], width: number): boolean {
  let [against, votes] = [0, 0];
  for (let column = 0; column < width; column++) {
    const title = titles[column]?.trim() ?? '';
    const cells = body.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    if (title === '') continue;
    if (cells.length === 0) {
      if (!isTitle(title)) against++;
      continue;
    }
    const vote = voteOf(title, cells);
    votes += vote;
    if (vote < 0) against++;
  }
  return votes < 0 || (against > 0 && votes <= 0 && body.length === 0);
}

const YEAR = /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/;

function voteOf(title: string, cells: readonly string[]): -1 | 0 | 1 {
  const alike = shapeShare(cells, shape(title));
  if (YEAR.test(title) && shapeShare(cells, shape(title), YEAR) < 0.5) return 0;
  const common = commonShape(cells);
  if (common === undefined) return cells.length > 3 && repeats(title, cells) ? -1 : 0;
  return alike >= 0.3 || shape(title) === common ? -1 : 1;
}

/** The title's very text is a usual value of the column. */
const repeats = (title: string, cells: readonly string[]): boolean =>
  cells.filter((cell) => cell === title).length >= Math.max(2, cells.length * 0.05);

const shapeShare = (cells: readonly string[], wanted: string, pattern?: RegExp): number =>
  cells.filter((cell) => shape(cell) === wanted && (pattern?.test(cell) ?? true)).length / cells.length;

/** The shape that nearly all cells of a column have, if it is one that titles do not have. */
function commonShape(cells: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(shape(cell), (counts.get(shape(cell)) ?? 0) + 1);
  const [best, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return count >= cells.length * 0.7 && best !== 'words' ? best : undefined;
}

/** Type of a value, with the pattern of letters and digits where it is a code. */
function shape(cell: string): string {
  const type = cellType(cell);
  if (type !== 'code') return isSpecific(type) ? type : 'words';
  return cell.length > 20 ? 'code' : cell.replace(/\p{L}+/gu, 'A').replace(/\d+/g, '9');
}
