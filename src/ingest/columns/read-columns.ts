import type { Field, LeftOut } from '../../domain/form-fields.js';
import { rememberedOf } from '../../domain/remembered.js';
import type { Column, TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import { assumed } from './assumed-answers.js';
import { posterior } from './chain.js';
import { cluesOf } from './clues.js';
import { directions } from './directions.js';
import { type Meaning, useOf } from './meanings.js';
import { type Model, model, scored } from './model.js';
import { type Answers, answersIn, vetoes } from './vetoes.js';

/** What a column can be for. */
export type Use = Field | LeftOut;

/** A column of a form as it was read. */
export interface ReadColumn {
  readonly column: Column;
  readonly answers: Answers;
  /** How likely each use is, from 0 to 1. */
  readonly likely: ReadonlyMap<Use, number>;
  /** The likeliest meaning. */
  readonly meaning: Meaning;
  /** What the column is used for: as the likeliest meaning says, if it is sure enough. */
  readonly use: Use;
  /** Only the answers of those who say that they are delegates count. */
  readonly onlyOfDelegates?: true;
}

/** How likely a column is for one of these uses. */
export const chanceOf = ({ likely }: ReadColumn, uses: readonly Use[]): number =>
  uses.reduce((sum, use) => sum + (likely.get(use) ?? 0), 0);

/** Stands for «impossible» among natural logarithms. */
const NEVER = -40;

/**
 * Reads what each column of a form is for: the titles speak, each in its place among the others; the answers only forbid,
 * and who gives them says which way a delegation goes. How many they are does not count, and what nobody has answered yet
 * is taken to be answered as its title says: so a form is read the same way whatever its number of rows. `known` are the
 * columns whose use is declared, or that the form's program writes by itself.
 */
export function readColumns(
  columns: readonly Column[],
  sample: readonly TableRow[],
  known: ReadonlyMap<number, Use>,
  learned: Model = model(),
): ReadColumn[] {
  if (columns.length === 0) return [];
  const { meanings, transitions } = learned;
  const uses = meanings.map(useOf);
  const answers = answersIn(columns, sample);
  const titles = titleScores(learned)(columns);
  const told = columns.map(({ index }, at) =>
    added(titles[at] as number[], vetoes(meanings, answers[at] as Answers), onlyAs(known.get(index), uses)),
  );
  const read = (scores: readonly number[][]) =>
    posterior(scores, transitions).map((chances, at) =>
      readAs(columns[at] as Column, answers[at] as Answers, meanings, chances),
    );
  const first = read(told);
  const roles = rolesIn(first, sample);
  const more = first.map(({ answers: own, meaning }) =>
    own.given > 0 ? directions(meanings, own, roles) : assumed(meanings, meaning),
  );
  return more.every((scores) => scores.every((score) => score === 0))
    ? first
    : read(told.map((scores, at) => added(scores, more[at] as readonly number[])));
}

/** What the titles say of each meaning: asked to recognise a form, and again to read it. */
const titleScores = rememberedOf((learned: Model) =>
  rememberedOf((columns: readonly Column[]) => cluesOf(columns).map((clues) => scored(clues, learned))),
);

/** A declared use leaves no other; one that no title was ever labelled with leaves all. */
const onlyAs = (use: Use | undefined, uses: readonly Use[]): number[] =>
  uses.map((other) => (use === undefined || other === use || !uses.includes(use) ? 0 : NEVER));

const added = (...scores: readonly (readonly number[])[]): number[] =>
  (scores[0] ?? []).map((_, label) => scores.reduce((sum, own) => sum + (own[label] ?? 0), 0));

function readAs(
  column: Column,
  answers: Answers,
  meanings: readonly Meaning[],
  chances: readonly number[],
): ReadColumn {
  const likely = new Map<Use, number>();
  chances.forEach((chance, label) => {
    const use = useOf(meanings[label] as Meaning);
    likely.set(use, (likely.get(use) ?? 0) + chance);
  });
  // The likeliest meaning: a use of many meanings (what is left out) is not likelier for that.
  const meaning = meanings[chances.indexOf(Math.max(...chances))] as Meaning;
  const best = useOf(meaning);
  return { column, answers, likely, meaning, use: isSure(best, likely) ? best : 'unused' };
}

/** What would make a delegation: an invented one takes somebody's seat. */
const DELEGATION: ReadonlySet<Use> = new Set<Use>([
  'delegate',
  'delegateSurname',
  'delegateGivenName',
  'principal',
  'principalSurname',
  'principalGivenName',
  'delegation',
  'isDelegate',
]);

const isSure = (use: Use, likely: ReadonlyMap<Use, number>): boolean =>
  !DELEGATION.has(use) || (likely.get(use) ?? 0) > 0.5;

/** The role of each row of the sample, by its place, where a column surely asks for it. */
export function rolesIn(read: readonly ReadColumn[], sample: readonly TableRow[]): ReadonlyMap<number, string> {
  const column = read
    .filter(({ use }) => use === 'role')
    .toSorted((a, b) => b.answers.fill - a.answers.fill)[0]?.column;
  if (column === undefined) return new Map();
  const told = sample.map(({ cells }, place) => [place, valueIn(cells[column.index])] as const);
  return new Map(told.flatMap(([place, role]) => (role === undefined ? [] : [[place, role] as const])));
}
