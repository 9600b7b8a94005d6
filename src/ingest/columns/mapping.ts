import { Failure } from '../../domain/failure.js';
import { declaredMeaning, type Profile } from '../profile.js';
import { type Column, type Table, wholeTitle } from '../table.js';
import { assign } from './assign.js';
import { withCompanions } from './companions.js';
import { FIELDS, type Field, isField, LEFT_OUT_WORDS, type LeftOut } from './fields.js';
import type { FormMapping, Taken } from './form-mapping.js';
import { takeNames } from './names.js';
import { type Meaning, programColumns } from './programs.js';
import { questionsOf } from './questions.js';
import { type Score, scoreOf } from './score.js';
import { sessionChecks } from './session-checks.js';
import { unclearColumns, writtenProfile } from './unclear.js';

/** Fields that several questions may fill: asked once for each kind of respondent, or twice in different words. */
const REPEATABLE: readonly Field[] = [
  'email',
  'phone',
  'role',
  'code',
  'institution',
  'municipality',
  'province',
  'cpt',
  'session',
  'delegate',
  'principal',
];

/**
 * Finds what each column of a form means from its title and its values: a score for every pair of question and field,
 * then the one-to-one assignment with the greatest total. What the profile declares is taken as declared.
 */
export function mapForm(table: Table, profile: Profile): FormMapping {
  const program = programColumns(table.columns);
  const known = new Map<number, Meaning>(program.columns);
  for (const column of table.columns) {
    const declared = declaredMeaning(profile, wholeTitle(column)) ?? declaredMeaning(profile, column.title);
    if (declared !== undefined) known.set(column.index, declared);
  }
  const questions = questionsOf(table, new Set(known.keys()));
  const checks = questions.flatMap(sessionChecks);
  const ticked = new Set(checks.map(({ column }) => column));
  const scores = questions.filter(({ columns }) => !columns.some((column) => ticked.has(column))).map(scoreOf);
  const given = new Set([...known.values()].filter(isField));
  const accountName = table.columns.filter(({ index }) => known.get(index) === 'accountName');

  const taken = takeNames(scores, withCompanions(scores, takeBest(scores, given)), given, accountName.length > 0);

  const mapping: FormMapping = {
    program: program.program,
    english: program.english,
    columns: columnsOf(table.columns, known, scores, taken),
    checks,
    accountName,
    leftOut: leftOutOf(known, scores, taken),
  };
  const unclear = unclearColumns(scores, taken, mapping);
  if (unclear.length === 0) return mapping;
  const written = writtenProfile(table.columns, mapping, unclear);
  throw new Failure({ kind: 'unclear-columns', file: table.name, unclear, profile: written });
}

/** The assignment of questions to the fields that nobody declared, with the greatest total gain. */
function takeBest(scores: readonly Score[], given: ReadonlySet<Field>): Taken {
  const open = FIELDS.filter((field) => !given.has(field));
  const gains = scores.map(({ gain }) => open.map((field) => gain.get(field) ?? 0));
  const taken: Taken = new Map();
  assign(gains).forEach((place, row) => {
    const field = place === undefined ? undefined : open[place];
    if (field !== undefined) taken.set(scores[row] as Score, field);
  });
  return taken;
}

function columnsOf(
  columns: readonly Column[],
  known: ReadonlyMap<number, Meaning>,
  scores: readonly Score[],
  taken: Taken,
): Map<Field, Column[]> {
  const found = new Map<Field, Column[]>();
  const add = (field: Field, more: readonly Column[]) => found.set(field, [...(found.get(field) ?? []), ...more]);
  for (const column of columns) {
    const meaning = known.get(column.index);
    if (meaning !== undefined && isField(meaning)) add(meaning, [column]);
  }
  for (const [score, field] of taken) add(field, score.question.columns);
  for (const [score, field] of furtherColumns(scores, taken)) add(field, score.question.columns);
  return found;
}

/** Questions left over that ask once more for a field already taken, best first: they count where the first is empty. */
function furtherColumns(scores: readonly Score[], taken: Taken): [Score, Field][] {
  const filled = new Set(taken.values());
  return scores
    .filter((score) => !taken.has(score))
    .flatMap((score): [Score, Field][] => {
      const fields = REPEATABLE.filter((field) => filled.has(field) && (score.title.get(field) ?? 0) > 0);
      const [best] = fields.toSorted((a, b) => gainOf(score, b) - gainOf(score, a));
      return best !== undefined && gainOf(score, best) > 0 ? [[score, best]] : [];
    })
    .toSorted(([a, field], [b, other]) => gainOf(b, other) - gainOf(a, field));
}

const gainOf = (score: Score, field: Field): number => score.gain.get(field) ?? 0;

function leftOutOf(known: ReadonlyMap<number, Meaning>, scores: readonly Score[], taken: Taken): Map<number, LeftOut> {
  const found = new Map<number, LeftOut>();
  for (const [index, meaning] of known) if (meaning in LEFT_OUT_WORDS) found.set(index, meaning as LeftOut);
  for (const score of scores) {
    if (taken.has(score) || score.leftOut === undefined) continue;
    for (const { index } of score.question.columns) found.set(index, score.leftOut);
  }
  return found;
}
