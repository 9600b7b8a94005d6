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
 * carry the kind of its list (`own`: `codice_sessione`). The plainer title wins, then the one that stands first in the
 * field's list (a «codice istituto» before an «istituto»), then the earlier column.
 */
export function matchTitles<Field extends string>(
  columns: readonly Column[],
  titles: TitleList<Field>,
  own: readonly string[],
): Map<Field, Column> {
  const meanings = meaningsOf(titles);
  const ownWords = new Set(own);
  const found = new Map<Field, Column>();
  for (const read of [(title: string) => bare(title), (title: string) => bare(title, ownWords)]) {
    const matches = columns.flatMap((column) => {
      const meaning = meanings.get(read(column.title));
      return meaning ? [{ column, ...meaning }] : [];
    });
    for (const { field, column } of matches.toSorted((a, b) => a.rank - b.rank)) {
      if (!found.has(field) && ![...found.values()].includes(column)) found.set(field, column);
    }
  }
  return found;
}

/** The field of each title, and the place of the title in the field's list. */
function meaningsOf<Field extends string>(titles: TitleList<Field>) {
  const meanings = new Map<string, { readonly field: Field; readonly rank: number }>();
  for (const field of Object.keys(titles) as Field[]) {
    titles[field].forEach((title, rank) => {
      if (!meanings.has(bare(title))) meanings.set(bare(title), { field, rank });
    });
  }
  return meanings;
}
