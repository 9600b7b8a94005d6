import { isTitle, looksLikeData } from './looks-like-data.js';
import { programTitles } from './program-titles.js';
import { reportRows } from './report-rows.js';
import { completesTitles, groupRows, isCertainGroup } from './title-rows.js';

/** Where the titles of a table stand among its first records. */
export interface Layout {
  /** Position from 0 of the record of titles; undefined if there is none. */
  readonly titles: number | undefined;
  /** Positions of the rows of groups above the titles: what they say belongs to the titles below. */
  readonly groups: readonly number[];
  /** Positions of further rows of titles that say nothing of their columns, as form programs write them. */
  readonly beside: readonly number[];
  /** Position of the first record of the table. */
  readonly first: number;
  /** Number of columns. */
  readonly width: number;
  /** What the meeting is called that a report is about. */
  readonly topic?: string;
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
  const { rows: above, topic } = reportRows(records);
  const { titles, groups, beside, first, width } = layoutOf(records.slice(above));
  const down = (row: number): number => row + above;
  return {
    titles: titles === undefined ? undefined : down(titles),
    groups: groups.map(down),
    beside: beside.map(down),
    first: down(first),
    width,
    ...(topic !== undefined && { topic }),
  };
}

function layoutOf(records: readonly (readonly string[])[]): Layout {
  const width = tableWidth(records);
  const top = records.slice(0, SEARCHED);
  const least = enough(records, width);
  const first = firstRow(top, width, least);
  const start = narrowTitles(records, first, width, least) ?? first;
  const program = programTitles(records, start);
  if (program !== undefined) return { ...program, first: Math.max(program.titles, ...program.beside) + 1, width };
  const titles = lowestTitles(records, start, width, least);
  if (looksLikeData(records[titles] ?? [], bodyBelow(records, titles, least), width)) {
    return { titles: undefined, groups: [], beside: [], first: start, width };
  }
  const titled = records[titles]!.findLastIndex(isFilled) + 1;
  return {
    titles,
    groups: groupRows(records, titles, width),
    beside: [],
    first: titles + 1,
    width: lastUsed(records, titles, Math.max(width, titled)),
  };
}

/** More rows of several cells than these are a table, narrower than the one below it, and no captions. */
const MOST_CAPTIONS = 3;

/** The first row of the table: the first as wide as its rows, unless many rows above it are rows of a table too. */
function firstRow(top: readonly (readonly string[])[], width: number, least: number): number {
  const full = top.findIndex((cells) => isRowOf(cells, width, least));
  const above = top.slice(0, Math.max(0, full)).filter((cells) => filled(cells) >= least);
  if (full >= 0 && above.length <= MOST_CAPTIONS) return full;
  return Math.max(
    0,
    top.findIndex((cells) => filled(cells) >= (above.length > 0 ? least : 1)),
  );
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
 * fills more of them, and is not like the data, is the titles; so is one that completes them.
 */
function lowestTitles(records: readonly (readonly string[])[], start: number, width: number, least: number): number {
  let best = start;
  for (let row = start + 1; row < Math.min(start + 4, records.length - 1); row++) {
    const [upper, cells] = [records[best]!, records[row]!];
    if (row === best + 1 && filled(cells) === 0) continue;
    const body = bodyBelow(records, row, least);
    const gaps = width - filled(upper);
    const fuller = gaps >= Math.max(2, width / 3) && filled(cells) > width - gaps && cells.every(isTitle);
    if (row > best + 1 && !isCertainGroup(upper, cells)) break;
    if (!(fuller && !looksLikeData(cells, body, width)) && !completesTitles(upper, cells, body, width)) break;
    best = row;
  }
  return best;
}

const bodyBelow = (records: readonly (readonly string[])[], row: number, least: number) =>
  records
    .slice(row + 1)
    .filter((cells) => filled(cells) >= least)
    .slice(0, COMPARED);
