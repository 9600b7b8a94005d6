import type { Column } from '../table.js';
import { headingWords } from './headings.js';

/** Titles by which a list names each of its fields, as a person writes them; the first is the one we suggest. */
export type TitleList<Field extends string> = Readonly<Record<Field, readonly string[]>>;

const SMALL = new Set('DI DEL DELLO DELLA DELL DEI DEGLI DELLE IL LO LA L I GLI LE E ED IN NEL PER OF THE'.split(' '));

/** Significant words of a title, joined: `Denominazione dell'istituto` is `DENOMINAZIONE ISTITUTO`. */
function bare(title: string, also: ReadonlySet<string> = new Set()): string {
  const all = headingWords(title).split(' ');
  const kept = all.filter((word) => !SMALL.has(word) && !also.has(word));
  return (kept.length > 0 ? kept : also.size > 0 ? [] : all).join(' ');
}

/**
 * Finds the column of each field by its title, whatever its case, accents, punctuation and small words. A title may
 * carry the kind of its list (`own`: `codice_sessione`). The plainer title wins, then the earlier column.
 */
export function matchTitles<Field extends string>(
  columns: readonly Column[],
  titles: TitleList<Field>,
  own: readonly string[],
): Map<Field, Column> {
  const fields = new Map<string, Field>();
  for (const field of Object.keys(titles) as Field[]) {
    for (const title of titles[field]) if (!fields.has(bare(title))) fields.set(bare(title), field);
  }
  const ownWords = new Set(own);
  const found = new Map<Field, Column>();
  for (const read of [(title: string) => bare(title), (title: string) => bare(title, ownWords)]) {
    for (const column of columns) {
      const field = fields.get(read(column.title));
      if (field !== undefined && !found.has(field) && ![...found.values()].includes(column)) found.set(field, column);
    }
  }
  return found;
}
