import { FIELD_WORDS, FIELDS, type Field } from '../columns/fields.js';
import { questionsOf } from '../columns/questions.js';
import { type Score, scoreOf } from '../columns/score.js';
import { sessionChecks } from '../columns/session-checks.js';
import type { Table } from '../table.js';
import type { Claim } from './kind-reader.js';
import { isMinisterial } from './school-columns.js';

/** A field that a question asks for in words, not only by what its values look like. */
const asked = ({ gain, title }: Score): Field | undefined =>
  FIELDS.filter((field) => (gain.get(field) ?? 0) > 0 && (title.get(field) ?? 0) > 0).toSorted(
    (a, b) => (gain.get(b) ?? 0) - (gain.get(a) ?? 0),
  )[0];

/**
 * A table made by no known program is an export of a form if its rows are people who chose something: a name, and a
 * session, a submission time or a delegation; a role and a school make it possible.
 */
export function looksLikeForm(table: Table): Claim {
  if (isMinisterial(table.columns)) return { strength: 'none', missing: [], known: [] };
  const questions = questionsOf(table, new Set());
  const fields = new Set(questions.map((question) => asked(scoreOf(question))));
  const any = (...some: readonly Field[]) => some.some((field) => fields.has(field));
  const named = any('surname', 'givenName', 'fullName', 'principal', 'principalSurname', 'delegate');
  const chosen =
    any('session', 'submittedAt', 'isDelegate') || questions.some((question) => sessionChecks(question).length > 0);
  const placed = any('role') && any('code', 'institution');
  const strength = !named ? 'none' : chosen ? 'sure' : placed ? 'possible' : 'none';
  return { strength, missing: named ? [] : [FIELD_WORDS.surname], known: table.columns };
}
