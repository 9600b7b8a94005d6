import { isBesides } from '../columns/list-words.js';
import { wordsSaid } from '../columns/spoken-words.js';
import type { Column, Table } from '../table.js';

/** Share of the titles that must be known, to one list or to several together, for a code to be more than a number. */
const FAMILIAR = 0.6;
/** The same, of all titles, where what schools' lists tell besides (fax, DSGA, pupils) is not counted. */
const AT_LEAST = 0.4;

/**
 * True if so many columns of a table are known that it is a list of ours: an order from a shop also has a number and a
 * date. `surely`: columns of what lists tell besides need not be known.
 */
export function isFamiliarTo(known: ReadonlySet<Column>, { columns }: Table, surely: boolean): boolean {
  const titled = columns.filter(({ title }) => title !== '');
  const besides = titled.filter((column) => !known.has(column) && isBesides(wordsSaid(column.title)));
  return (
    known.size >= FAMILIAR * (titled.length - (surely ? besides.length : 0)) && known.size >= AT_LEAST * titled.length
  );
}
