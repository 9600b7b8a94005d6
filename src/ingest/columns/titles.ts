import type { Kind } from '../../domain/facts.js';
import { remembered, rememberedOf } from '../../domain/remembered.js';
import { type Column, spokenTitles, type Table } from '../table.js';
import { writtenOut } from './abbreviations.js';
import { likelyOf } from './list-model.js';
import { canHold } from './list-values.js';
import { isIdle, isTelling, isVague, sameWords, saysWhose } from './list-words.js';
import { saidWords, significant, spokenWords, wordsSaid } from './spoken-words.js';

/** Titles by which a list names each of its fields, as a person writes them; the first is the one we suggest. */
export type TitleList<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Without what stands in brackets: an explanation. */
const withoutHint = (title: string): string => title.replace(/\([^)]*\)?/g, ' ').trim() || title;
/** What is said twice, in two words or in two languages: `Comune / Municipality`, `Relatore/Formatore`. */
const halves = (title: string): readonly string[] => title.split('/').map((part) => part.trim());

type Words = (title: string) => readonly string[];
const written: Words = significant;
const said: Words = saidWords;
const saidOnly: Words = spokenWords;

/**
 * Without words that we never saw in a list, unless one stands first (a «Revisore DS» is no DS) or what is left says too
 * little.
 */
function saidBesides(titles: TitleList<string>): Words {
  const own = new Set(Object.values(titles).flat().flatMap(said));
  return remembered((title) => {
    const [first = ''] = sameWords(significant(title));
    const all = saidOnly(title);
    const kept = all.filter((word) => own.has(word) || isTelling(word));
    const heard = kept.includes(first) || isIdle(first);
    return kept.length === all.length || (heard && !kept.every(isVague)) ? kept : [];
  });
}

/** A way to compare a title with those of the list: how its words are taken, and which parts of it are heard. */
interface Way {
  readonly words: Words;
  readonly parts: (title: string) => readonly string[];
}

const whole = (title: string): readonly string[] => [title];
const AS_SAID: readonly Way[] = [
  { words: written, parts: whole },
  { words: said, parts: whole },
  { words: said, parts: (title) => [withoutHint(title)] },
  { words: saidOnly, parts: (title) => [title, withoutHint(title)] },
];
const IN_HALVES: Way = { words: saidOnly, parts: halves };

/** The ways of a list from the plainest, each first with all words and then without those of the list's own kind. */
const waysOf = (titles: TitleList<string>, own: ReadonlySet<string>) =>
  [AS_SAID, [IN_HALVES], [besides(titles)]].flatMap((ways) =>
    [NONE, own].flatMap((drop) => ways.map((way) => ({ ...way, drop }))),
  );

/** The last way of each list: it depends on the words that the list knows. */
const besides = rememberedOf(
  (titles: TitleList<string>): Way => ({ words: saidBesides(titles), parts: (title) => [withoutHint(title)] }),
);

/** What was found in the columns of each table for each list of titles: it is asked to recognise a file and to read it. */
const foundIn = rememberedOf((_: readonly Column[]) => new Map<TitleList<string>, ReadonlyMap<string, Column>>());

/**
 * Finds the column of each field by its title, whatever its case, accents, punctuation, small words and spelling. A title
 * may carry the kind of its list (`own`: `codice_sessione`). What a title says together with its group counts before
 * what it says alone; then the plainer title wins, then the one that stands first in the field's list (a «codice
 * istituto» before an «istituto»), then the earlier column. What the column holds may forbid it. A title that
 * none of these ways knows is read by what was learned of lists of the `kind`, where it is given.
 */
export function matchTitles<Field extends string>(
  table: Pick<Table, 'columns' | 'sample'>,
  titles: TitleList<Field>,
  own: readonly string[],
  kind?: Kind,
): Map<Field, Column> {
  const known = foundIn(table.columns);
  const found = (known.get(titles) as ReadonlyMap<Field, Column>) ?? matched(table, titles, own, kind);
  known.set(titles, found);
  return new Map(found);
}

function matched<Field extends string>(
  { columns, sample }: Pick<Table, 'columns' | 'sample'>,
  titles: TitleList<Field>,
  own: readonly string[],
  kind: Kind | undefined,
): Map<Field, Column> {
  const ownWords = new Set([...writtenOut(own), ...sameWords(writtenOut(own))]);
  const found = new Map<Field, Column>();
  for (const alone of [0, 1]) {
    const spoken = columns.flatMap((column) => {
      const title = spokenTitles(column)[alone] ?? '';
      const others = alone === 1 && saysWhose(wordsSaid(column.group ?? ''));
      return title === '' || others ? [] : [{ column, title }];
    });
    for (const { words, parts, drop } of waysOf(titles, ownWords)) {
      const taken = new Set(found.values());
      const open = spoken.filter(({ column }) => !taken.has(column));
      if (open.length === 0) break;
      const meanings = meaningsOf(titles, words);
      const matches = open.flatMap(({ column, title }) =>
        parts(title)
          .flatMap((part) => meanings.get(keyOf(words(part), drop)) ?? [])
          .filter(({ field }) => canHold(field, column, sample))
          .map((match) => ({ column, ...match })),
      );
      take(found, matches);
    }
  }
  if (kind !== undefined) guess(found, { columns, sample }, titles, kind);
  return found;
}

/** Likelier than not, by more than a little: what is not read is told, what is misread is believed. */
const LIKELY = 0.6;

/** Columns whose titles no list has written are read by what was learned of titles: the likeliest first. */
function guess<Field extends string>(
  found: Map<Field, Column>,
  { columns, sample }: Pick<Table, 'columns' | 'sample'>,
  titles: TitleList<Field>,
  kind: Kind,
): void {
  const open = likelyOf(columns, kind).filter(
    (likely) => likely.chance >= LIKELY && likely.field in titles && canHold(likely.field, likely.column, sample),
  );
  const ranked = open.toSorted((a, b) => b.chance - a.chance);
  take(
    found,
    ranked.map(({ column, field }) => ({ column, field: field as Field, rank: 0 })),
  );
}

const NONE: ReadonlySet<string> = new Set();
const keyOf = (words: readonly string[], dropped: ReadonlySet<string>): string =>
  words.filter((word) => !dropped.has(word)).join(' ');

interface Meaning<Field> {
  readonly field: Field;
  /** Place of the title in the field's list. */
  readonly rank: number;
}

function take<Field>(found: Map<Field, Column>, matches: readonly (Meaning<Field> & { readonly column: Column })[]) {
  for (const { field, column } of matches.toSorted((a, b) => a.rank - b.rank)) {
    if (!found.has(field) && ![...found.values()].includes(column)) found.set(field, column);
  }
}

const meaningsBy = rememberedOf(
  (_: TitleList<string>) => new Map<Words, ReadonlyMap<string, readonly Meaning<string>[]>>(),
);

/** The fields that each title may mean; lists are few and never change, so that each is taken apart once. */
function meaningsOf<Field extends string>(
  titles: TitleList<Field>,
  words: Words,
): ReadonlyMap<string, readonly Meaning<Field>[]> {
  const ready = meaningsBy(titles);
  const known = ready.get(words);
  if (known) return known as ReadonlyMap<string, readonly Meaning<Field>[]>;
  const meanings = new Map<string, Meaning<Field>[]>();
  for (const field of Object.keys(titles) as Field[]) {
    titles[field].forEach((title, rank) => {
      const key = words(title).join(' ');
      const others = meanings.get(key) ?? [];
      if (key !== '' && !others.some((other) => other.field === field)) meanings.set(key, [...others, { field, rank }]);
    });
  }
  ready.set(words, meanings);
  return meanings;
}
