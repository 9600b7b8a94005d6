import type { Column } from '../table.js';
import { type Asked, askedIn, letters, pairs, plainCluesOf, start, triples } from './plain-clues.js';

/**
 * What the titles of a form say of each of its columns, as clues that a model weighs: each by itself, all its words together,
 * wherever in the title or its group they stand, and how it goes on from the one before. Lists of an office do better
 * with the plain clues alone: their titles are short.
 */
export function cluesOf(columns: readonly Pick<Column, 'title' | 'group'>[]): string[][] {
  const asked = columns.map(askedIn);
  return plainCluesOf(columns).map((own, place) => [
    ...new Set([
      ...own,
      ...cluesOfAll(asked[place] as Asked),
      ...cluesOfBefore(asked[place - 1], asked[place] as Asked),
    ]),
  ]);
}

/** All its words: who sends whom is told in a section, a question or an option by the same words. */
function cluesOfAll({ asks, condition, hint, group, option, all }: Asked): string[] {
  const words = [...asks, ...condition, ...group, ...option, ...hint];
  return [
    ...words.flatMap((word) => [`told ${start(word)}`, ...letters(word)]),
    ...pairs('near', all),
    ...triples('near', all),
    `opens ${start(all[0] ?? '')}`,
    `closes ${start(all.at(-1) ?? '')}`,
  ];
}

function cluesOfBefore(before: Asked | undefined, own: Asked): string[] {
  if (before === undefined) return [];
  return [
    ...before.option.map((word) => `before option ${start(word)}`),
    ...before.group.map((word) => `before group ${start(word)}`),
    ...before.hint.map((word) => `before hint ${start(word)}`),
    ...(before.heading.text.includes('?') ? ['before question'] : []),
    ...cluesOfShared(before, own),
  ];
}

/** Titles that begin alike are parts of one question, told apart by how they go on. */
function cluesOfShared(before: Asked, own: Asked): string[] {
  const theirs = [...before.group, ...before.asks];
  const ours = [...own.group, ...own.asks];
  const apart = ours.findIndex((word, at) => word !== theirs[at]);
  const shared = apart < 0 ? ours.length : apart;
  if (shared === 0) return [];
  const rest = ours.slice(shared);
  return [
    'shares',
    `shares ${Math.min(4, shared)}`,
    ...(rest.length > 0 ? rest.map((word) => `rest ${start(word)}`) : ['rest none']),
  ];
}
