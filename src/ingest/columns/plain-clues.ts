import { type Column, TITLE_JOINT } from '../table.js';
import { type Heading, headingWords, readHeading } from './headings.js';

/** What a program writes as the second title of a question that has one column only: it says nothing. */
const EMPTY_TITLE = /^(?:open-ended response|response|risposta(?: aperta)?)$/i;
/** `[Sezione 3 - Delega] È delegato/a?`: what stands in front in brackets is a section, not an option. */
const SECTION = /^\s*\[([^\]]+)\]\s*(?=\S)/;

/** What the title of a column asks, in words. */
export interface Asked {
  readonly heading: Heading;
  readonly asks: readonly string[];
  readonly condition: readonly string[];
  readonly hint: readonly string[];
  readonly group: readonly string[];
  readonly option: readonly string[];
  /** Its group and all of the title, in order. */
  readonly all: readonly string[];
}

/**
 * What titles say by themselves, as plain clues that a model weighs: their words, their beginnings, letters and order; the
 * words of a condition, of what stands in brackets, of the group and the option; the words of the title before. Nothing here
 * knows what any word means.
 */
export function plainCluesOf(columns: readonly Pick<Column, 'title' | 'group'>[]): string[][] {
  const asked = columns.map(askedIn);
  const times = new Map<string, number>();
  return asked.map((own, place) => {
    const key = own.asks.join(' ').replace(/ ?\d+$/, '');
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return [
      ...new Set([
        ...ownClues(own),
        ...(before > 0 ? ['again', `again ${Math.min(3, before)}`] : []),
        `place ${Math.min(5, Math.floor((6 * place) / asked.length))}`,
        ...cluesOfBefore(asked[place - 1], own),
        ...(place === asked.length - 1 ? ['last'] : []),
      ]),
    ];
  });
}

/** A title taken apart into words, its group with it. */
export function askedIn({ title, group = '' }: Pick<Column, 'title' | 'group'>): Asked {
  const empty = EMPTY_TITLE.test(title.trim()) && group !== '';
  const written = empty ? (group.split(TITLE_JOINT).at(-1) ?? '') : title;
  const section = SECTION.exec(written);
  const text = (section ? written.slice(section[0].length) : written).replaceAll('_', ' ');
  const heading = readHeading(text);
  const above = wordsOf(headingWords(`${empty ? '' : group} ${section?.[1] ?? ''}`));
  return {
    heading,
    asks: wordsOf(heading.asks),
    condition: wordsOf(heading.condition),
    hint: wordsOf(heading.hint),
    group: above,
    option: wordsOf(heading.option === undefined ? '' : headingWords(heading.option)),
    all: [...above, ...wordsOf(headingWords(text))],
  };
}

function ownClues({ heading, asks, condition, hint, group, option }: Asked): string[] {
  const starts = asks.map(start);
  return [
    'any',
    ...asks.flatMap((word) => [`word ${word}`, ...(word.length > 7 ? [`start ${start(word)}`] : []), ...letters(word)]),
    ...pairs('two', asks),
    ...triples('three', asks),
    `first ${starts[0] ?? ''}`,
    `end ${starts.at(-1) ?? ''}`,
    `length ${Math.min(5, Math.ceil(asks.length / 2))}`,
    ...hint.map((word) => `hint ${start(word)}`),
    ...condition.map((word) => `if ${start(word)}`),
    ...group.map((word) => `group ${start(word)}`),
    ...option.map((word) => `option ${start(word)}`),
    ...(group.length > 0 ? ['group'] : []),
    ...(option.length > 0 ? ['option'] : []),
    ...(heading.text.includes('?') ? ['question'] : []),
  ];
}

function cluesOfBefore(before: Asked | undefined, { group }: Asked): string[] {
  if (before === undefined) return ['first'];
  return [
    ...before.asks.map((word) => `before ${start(word)}`),
    ...before.condition.map((word) => `before if ${start(word)}`),
    ...(group.length > 0 && group.join() === before.group.join() ? ['same group'] : []),
  ];
}

/** Words next to each other, by their beginnings. */
export const pairs = (name: string, words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${name} ${start(words[at] as string)} ${start(word)}`);

export const triples = (name: string, words: readonly string[]): string[] =>
  words.slice(2).map((_, at) => [name, ...words.slice(at, at + 3).map(start)].join(' '));

/** Italian words of one root share their first letters: `delegato`, `delegante`, `delega`. */
export const start = (word: string): string => word.slice(0, 7);

/** Four letters in a row: a slip of one letter leaves most of them as they are. */
export function letters(word: string): string[] {
  if (word.length < 4) return [];
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 3 }, (_, at) => `letters ${marked.slice(at, at + 4)}`);
}

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);
