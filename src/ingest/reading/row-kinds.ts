import { fold } from '../../domain/text.js';
import type { IgnoredRow } from '../table.js';
import { cellType } from './cell-types.js';

const TOTAL =
  /^(?:TOTAL[EI]?|SUB ?TOTAL[EI]?|TOT|SOMMA|SUM|GRAND TOTAL|TOTALE GENERALE|TOTALE COMPLESSIVO|CONTEGGIO|COUNT)\b/;

/** Tells of a row below the titles why it is not a record; undefined if it is one. */
export type RowJudge = (cells: readonly string[]) => IgnoredRow['why'] | undefined;

/**
 * Empty rows, titles repeated among the data, rows of totals. A total is told by its word and by being mostly empty or
 * numbers: a person called Totale Mario with an e-mail address is a record.
 */
export function rowJudge(titleRows: readonly (readonly string[])[], width: number): RowJudge {
  const heads = titleRows.map(titleRow);
  return (cells) => {
    let first = 0;
    while (first < cells.length && isBlank(cells[first]!)) first++;
    if (first === cells.length) return 'empty';
    const value = cells[first]!;
    if (heads.some((head) => value.trim().length === head.opening && isRepeat(cells, head.titles)))
      return 'repeated-header';
    const initial = value.charCodeAt(value.charCodeAt(0) === 32 ? 1 : 0) | 32;
    // Only s, t, g and c begin one of the words; most rows stop here.
    if (initial !== 115 && initial !== 116 && initial !== 103 && initial !== 99) return undefined;
    return isTotal(cells, value, width) ? 'total' : undefined;
  };
}

export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

interface TitleRow {
  readonly titles: readonly string[];
  /** Length of its first title: most rows are told from it by that. */
  readonly opening: number;
}

const titleRow = (cells: readonly string[]): TitleRow => ({
  titles: cells.map((cell) => fold(cell)),
  opening: cells.find((cell) => !isBlank(cell))?.trim().length ?? 0,
});

/** Nearly all of the titles, and little beside them. */
function isRepeat(cells: readonly string[], titles: readonly string[]): boolean {
  const same = titles.filter((title, index) => title !== '' && fold(cells[index] ?? '') === title).length;
  const named = titles.filter((title) => title !== '').length;
  return named > 1 && same >= Math.max(2, named * 0.8) && cells.filter((cell) => !isBlank(cell)).length <= named + 1;
}

function isTotal(cells: readonly string[], value: string, width: number): boolean {
  if (!TOTAL.test(fold(value))) return false;
  const others = cells.filter((cell) => cell !== value && !isBlank(cell));
  const figures = others.filter((cell) => cellType(cell) === 'number').length;
  const words = others.length - figures;
  // `Totale iscritti: 12` alone in its row, or a word and figures under some of the columns.
  return width > 1 && words === 0 && (others.length > 0 || /\d/.test(value) || width > 2);
}
