import { colToLetter, type DataValidation } from 'hucre/xlsx';
import { groupBy } from '../domain/group.js';
import { LISTS_SHEET } from '../text/workbook.js';

const LONGEST_LIST = 255;

/** The lists that open in the cells of a column, one for all the rows with the same choices; the first row is the second. */
export function dropDowns(
  choices: readonly (readonly string[])[],
  column: string,
  lists: readonly (readonly string[])[],
): DataValidation[] {
  const rows = choices.flatMap((list, index) => (list.length > 0 ? [{ list, row: index + 2 }] : []));
  return [...groupBy(rows, ({ list }) => keyOf(list)).values()].map((same) => {
    const list = same[0]?.list ?? [];
    const range = spans(same.map(({ row }) => row))
      .map(([first, last]) => `${column}${first}:${column}${last}`)
      .join(' ');
    // A warning, not a stop: the clerk may have something to say that the list did not foresee.
    return {
      type: 'list',
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      ...source(list, lists),
    };
  });
}

/** The lists that do not fit in the cell's own rule, each once: they need a sheet of their own. */
export const longLists = (all: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(all.filter(isLong).map((list) => [keyOf(list), list])).values(),
];

const keyOf = (list: readonly string[]): string => list.join('\u0000');

// Excel separates the choices written in the cell by commas, and takes 255 characters of them in all.
const isLong = (list: readonly string[]): boolean =>
  list.join(',').length > LONGEST_LIST || list.some((choice) => /[",]|^\s|\s$/.test(choice));

function source(list: readonly string[], lists: readonly (readonly string[])[]): Partial<DataValidation> {
  if (!isLong(list)) return { values: [...list] };
  const column = colToLetter(lists.findIndex((known) => keyOf(known) === keyOf(list)));
  return { formula1: `${LISTS_SHEET}!$${column}$1:$${column}$${list.length}` };
}

/** Rows in increasing order as runs without gaps. */
function spans(rows: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
