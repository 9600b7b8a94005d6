import { createRequire } from 'node:module';
import { rememberedOf } from '../../domain/remembered.js';
import type { Column } from '../table.js';
import { posterior } from './chain.js';
import type { LearnedClues } from './learned-clues.js';
import { scored } from './model.js';
import { plainCluesOf } from './plain-clues.js';
import { spokenWords } from './spoken-words.js';

/** What was learned from labelled lists (`bench/lists`): a meaning is a kind of list and a field of it, `heads from`. */
interface ListModel {
  readonly meanings: readonly string[];
  readonly transitions: readonly (readonly number[])[];
  readonly clues: LearnedClues;
}

let learned: ListModel | undefined;

/** The model, read when the first list is. */
export const listModel = (): ListModel =>
  (learned ??= createRequire(import.meta.url)('./list-model.json') as ListModel);

/** What the titles of a list say of each of its columns: the clues of a form's, and their words in one spelling. */
export const listCluesOf = (columns: readonly Pick<Column, 'title' | 'group'>[]): string[][] => {
  const said = columns.map(({ title, group = '' }) => spokenWords(`${title} ${group}`));
  return plainCluesOf(columns).map((own, at) => {
    const words = said[at] as readonly string[];
    return [...own, ...words.map((word) => `said ${word}`), `says ${words.join(' ')}`];
  });
};

/** A field that a column of a list may fill, and how likely it does if the table is such a list. */
export interface LikelyField {
  readonly column: Column;
  readonly field: string;
  readonly chance: number;
}

/** Stands for «impossible» among natural logarithms. */
const NEVER = -40;
/** No list has more columns; each more costs time. */
const WIDEST = 60;
/** Share of the columns that must look like those of a kind of list for the others to be read as its. */
const OF_KIND = 0.3;

/** What the titles of a list say, whatever its kind. */
interface ReadTitles {
  readonly model: ListModel;
  readonly scores: readonly (readonly number[])[];
  /** How likely each meaning of each column is. */
  readonly whole: readonly (readonly number[])[];
}

function readTitles(columns: readonly Column[], model: ListModel): ReadTitles {
  const scores = listCluesOf(columns).map((clues) => scored(clues, model));
  return { model, scores, whole: posterior(scores, model.transitions) };
}

/** The likeliest field of each column, were the table a list of that kind; none where its columns are not like one's. */
export function likelyFields(columns: readonly Column[], kind: string, model = listModel()): LikelyField[] {
  return columns.length === 0 || columns.length > WIDEST ? [] : fieldsOf(columns, kind, readTitles(columns, model));
}

function fieldsOf(columns: readonly Column[], kind: string, { model, scores, whole }: ReadTitles): LikelyField[] {
  const { meanings, transitions } = model;
  const isOwn = meanings.map((meaning) => meaning.startsWith(`${kind} `));
  const ofKind = whole.flatMap((chances) => chances.filter((_, at) => isOwn[at]));
  if (ofKind.reduce((sum, chance) => sum + chance, 0) < OF_KIND * columns.length) return [];
  const own = scores.map((row) => row.map((score, at) => (isOwn[at] ? score : score + NEVER)));
  return posterior(own, transitions).map((chances, at) => {
    const chance = Math.max(...chances);
    const field = (meanings[chances.indexOf(chance)] as string).slice(kind.length + 1);
    return { column: columns[at] as Column, field, chance };
  });
}

const titlesOf = rememberedOf((columns: readonly Column[]) => readTitles(columns, listModel()));

/** The same, its titles read once for all kinds: each asks whether the table is one of its own. */
export const likelyOf = (columns: readonly Column[], kind: string): readonly LikelyField[] =>
  columns.length === 0 || columns.length > WIDEST ? [] : fieldsOf(columns, kind, titlesOf(columns));
