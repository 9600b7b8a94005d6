import type { UnclearColumn } from '../../domain/failure.js';
import { profileText } from '../profile.js';
import { type Column, wholeTitle } from '../table.js';
import { FIELD_WORDS, type Field } from './fields.js';
import type { FormMapping, Taken } from './form-mapping.js';
import type { ValueProfile } from './questions.js';
import type { Score } from './score.js';

/** Fields that must be right: two questions that ask for one of them equally well are put to the person. */
const NEEDED: readonly Field[] = ['surname', 'givenName', 'fullName', 'submittedAt'];

/** Two questions nearer than this, about one bit, are equally good. */
const MARGIN = 1;

/** The columns whose meaning is not certain and matters: rivals for a needed field, or all that could be the name. */
export function unclearColumns(scores: readonly Score[], taken: Taken, mapping: FormMapping): UnclearColumn[] {
  if (!hasName(mapping)) return possibleNames(scores, taken);
  const rivals = NEEDED.flatMap((field) => rivalsFor(field, scores, taken));
  return [...new Map(rivals.map((rival) => [rival.letter, rival])).values()];
}

const hasName = ({ columns, accountName }: FormMapping): boolean =>
  accountName.length > 0 || columns.has('fullName') || columns.has('surname');

function rivalsFor(field: Field, scores: readonly Score[], taken: Taken): UnclearColumn[] {
  const winner = scores.find((score) => taken.get(score) === field);
  if (winner === undefined) return [];
  const least = (winner.gain.get(field) ?? 0) - MARGIN;
  const rivals = scores.filter(
    (score) =>
      !taken.has(score) &&
      (score.gain.get(field) ?? 0) > 0 &&
      (score.gain.get(field) ?? 0) >= least &&
      !neverTogether(score.question.values, winner.question.values),
  );
  return rivals.length === 0 ? [] : [winner, ...rivals].flatMap((score) => unclear(score, [field]));
}

/** Sections of one form: no row fills in both. */
const neverTogether = (a: ValueProfile, b: ValueProfile): boolean =>
  a.filled > 0 && b.filled > 0 && ![...a.rows].some((row) => b.rows.has(row));

function possibleNames(scores: readonly Score[], taken: Taken): UnclearColumn[] {
  const left = scores.filter((score) => !taken.has(score) && score.leftOut === undefined && !score.question.grid);
  const letters = left.filter((score) => score.question.values.share('letters') > 0.6);
  return (letters.length > 0 ? letters : left.length > 0 ? left : scores).flatMap((score) =>
    unclear(score, ['fullName', 'surname', 'givenName']),
  );
}

const unclear = ({ question }: Score, fields: readonly Field[]): UnclearColumn[] =>
  question.columns.slice(0, 1).map((column) => ({
    letter: column.letter,
    title: wholeTitle(column),
    candidates: fields.map((field) => FIELD_WORDS[field]),
  }));

/** The profile as found so far, ready to be completed: unclear columns carry a question mark. */
export function writtenProfile(
  columns: readonly Column[],
  { columns: found, leftOut }: FormMapping,
  unclear: readonly UnclearColumn[],
): string {
  const open = new Set(unclear.map(({ letter }) => letter));
  return profileText(
    columns.map((column) => {
      const field = [...found].find(([, used]) => used.includes(column))?.[0];
      const meaning = open.has(column.letter) ? '?' : (field ?? leftOut.get(column.index) ?? 'unused');
      return [wholeTitle(column), meaning] as const;
    }),
  );
}
