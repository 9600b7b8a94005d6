import { FIELDS, type Field } from '../columns/fields.js';
import { questionsOf } from '../columns/questions.js';
import { scoreOf } from '../columns/score.js';
import { sessionChecks } from '../columns/session-checks.js';
import type { Table } from '../table.js';
import type { Claim } from './kind-reader.js';

/**
 * A table made by no known program is an export of a form if its rows are people who chose something: a name, and a
 * session, a submission time or a delegation, or at least a role and a school.
 */
export function looksLikeForm(table: Table): Claim {
  const questions = questionsOf(table, new Set());
  const scores = questions.map(scoreOf);
  const best = new Set<Field>();
  for (const { gain } of scores) {
    const [field] = FIELDS.filter((each) => (gain.get(each) ?? 0) > 0).toSorted(
      (a, b) => (gain.get(b) ?? 0) - (gain.get(a) ?? 0),
    );
    if (field !== undefined) best.add(field);
  }
  const any = (...fields: readonly Field[]) => fields.some((field) => best.has(field));
  const named = any('surname', 'givenName', 'fullName', 'principal', 'principalSurname');
  const chosen =
    any('session', 'submittedAt', 'isDelegate', 'isPresident', 'delegate') ||
    questions.some((question) => sessionChecks(question).length > 0);
  const placed = any('role') && any('code', 'institution');
  const missing = named ? [] : ['cognome'];
  return { strength: named && (chosen || placed) ? 'sure' : 'none', missing, known: best.size };
}
