import { cellType, isSpecific } from './cell-types.js';

const YEAR = /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/;

/** A cell that can be a title: words, or a year above figures. */
export const isTitle = (cell: string): boolean => !isSpecific(cellType(cell)) || YEAR.test(cell.trim());

/**
 * Each column in which the data are alike has a vote: a title that looks different from them speaks for titles, one that
 * looks the same against. Years above figures are titles.
 */
export function looksLikeData(titles: readonly string[], body: readonly (readonly string[])[], width: number): boolean {
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
export function commonShape(cells: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(shape(cell), (counts.get(shape(cell)) ?? 0) + 1);
  const [best, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return count >= cells.length * 0.7 && best !== 'words' ? best : undefined;
}

/** Type of a value, with the pattern of letters and digits where it is a code. */
export function shape(cell: string): string {
  const type = cellType(cell);
  if (type !== 'code') return isSpecific(type) ? type : 'words';
  return cell.length > 20 ? 'code' : cell.replace(/\p{L}+/gu, 'A').replace(/\d+/g, '9');
}
