import { type Column, spokenTitles } from '../table.js';
import { withoutEndings, writtenOut } from './abbreviations.js';
import { headingWords } from './headings.js';

/** Titles by which a list names each of its fields, as a person writes them; the first is the one we suggest. */
export type TitleList<Field extends string> = Readonly<Record<Field, readonly string[]>>;

const SMALL = new Set('DI DEL DELLO DELLA DELL DEI DEGLI DELLE IL LO LA L I GLI LE E ED IN NEL PER OF THE'.split(' '));

/** Significant words of a title, written out: `Denominazione dell'istituto` and `Denom. Ist.` are the same. */
function significant(title: string, also: ReadonlySet<string>): string[] {
  const all = writtenOut(headingWords(withoutEndings(title)).split(' '));
  // A «del» at the end asks for a date: `Prot. del`.
  const isSmall = (word: string, place: number) => SMALL.has(word) && !(word === 'DEL' && place === all.length - 1);
  const kept = all.filter((word, place) => !isSmall(word, place) && !also.has(word));
  return kept.length > 0 || also.size > 0 ? kept : all;
}

const NOTHING: ReadonlySet<string> = new Set();
const bare = (title: string, also = NOTHING): string => significant(title, also).join(' ');
/** In any order: `Prot. n.` is `N. prot.`. */
const sorted = (title: string, also = NOTHING): string => significant(title, also).toSorted().join(' ');
/** Without what stands in brackets: an explanation. */
const withoutHint = (title: string): string => title.replace(/\([^)]*\)?/g, ' ').trim() || title;

/**
 * Finds the column of each field by its title, whatever its case, accents, punctuation and small words. A title may
 * carry the kind of its list (`own`: `codice_sessione`). What a title says together with its group counts before what it
 * says alone; then the plainer title wins, then the one that stands first in the field's list (a «codice istituto»
 * before an «istituto»), then the earlier column.
 */
export function matchTitles<Field extends string>(
  columns: readonly Column[],
  titles: TitleList<Field>,
  own: readonly string[],
): Map<Field, Column> {
  const inOrder = meaningsOf(titles, (title) => bare(title));
  const inAnyOrder = meaningsOf(titles, (title) => sorted(title));
  const ownWords = new Set(writtenOut(own));
  const found = new Map<Field, Column>();
  const ways = [
    (title: string) => inOrder.get(bare(title)),
    (title: string) => inOrder.get(bare(title, ownWords)),
    (title: string) => inAnyOrder.get(sorted(title)),
    (title: string) => inOrder.get(bare(withoutHint(title))) ?? inAnyOrder.get(sorted(withoutHint(title))),
    (title: string) => inAnyOrder.get(sorted(withoutHint(title), ownWords)),
  ];
  for (const alone of [0, 1]) {
    const spoken = columns.flatMap((column) => {
      const title = spokenTitles(column)[alone] ?? '';
      return title === '' ? [] : [{ column, title }];
    });
    for (const meaning of ways) {
      const matches = spoken.flatMap(({ column, title }) => {
        const match = meaning(title);
        return match ? [{ column, ...match }] : [];
      });
      for (const { field, column } of matches.toSorted((a, b) => a.rank - b.rank)) {
        if (!found.has(field) && ![...found.values()].includes(column)) found.set(field, column);
      }
    }
  }
  return found;
}

/** The field of each title, and the place of the title in the field's list. */
function meaningsOf<Field extends string>(titles: TitleList<Field>, keyOf: (title: string) => string) {
  const meanings = new Map<string, { readonly field: Field; readonly rank: number }>();
  for (const field of Object.keys(titles) as Field[]) {
    titles[field].forEach((title, rank) => {
      if (!meanings.has(keyOf(title))) meanings.set(keyOf(title), { field, rank });
    });
  }
  return meanings;
}
