import { rememberedOf } from '../../domain/remembered.js';
import { type Table, wholeTitle } from '../table.js';

/** A table may leave this many columns blank; more are the gap before a cell that strayed far to the right. */
const MOST_BLANK = 50;

/** A table without the columns that nobody titled and nobody filled in, where they are many: what they part stands side by side. */
export const withoutGap = rememberedOf((table: Table): Table => {
  const { columns, sample } = table;
  if (columns.length <= MOST_BLANK) return table;
  const filled = filledIn(sample);
  const said = columns.filter((column) => filled.has(column.index) || wholeTitle(column) !== '');
  return columns.length - said.length <= MOST_BLANK ? table : { ...table, columns: said };
});

/** The columns in which something stands. */
export const filledIn = (sample: Table['sample']): ReadonlySet<number> =>
  new Set(sample.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell.trim() === '' ? [] : at))));
