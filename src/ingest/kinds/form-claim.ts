import { FIELD_WORDS, type Field, isField } from '../../domain/form-fields.js';
import { readColumns } from '../columns/read-columns.js';
import type { Table } from '../table.js';
import type { Claim } from './kind-reader.js';
import { isMinisterial } from './school-columns.js';

/** A title that says nothing plainly claims nothing. */
const SURE = 0.5;

/**
 * A table made by no known program is an export of a form if its rows are people who chose something: a name, and a
 * session, a submission time or a delegation; a role and a school make it possible. It knows the columns of what was
 * chosen: where a list knows them as something else, nobody chose anything.
 */
export function looksLikeForm(table: Table): Claim {
  if (isMinisterial(table.columns)) return { strength: 'none', missing: [], known: [] };
  // By the titles alone: a list of another kind has names and dates too.
  const read = readColumns(table.columns, [], new Map());
  const sure = read.filter(({ use, likely }) => isField(use) && (likely.get(use) ?? 0) > SURE);
  const asking = (...some: readonly Field[]) => sure.filter(({ use }) => some.some((field) => field === use));
  const any = (...some: readonly Field[]) => asking(...some).length > 0;
  const named = any('surname', 'givenName', 'fullName', 'principal', 'principalSurname', 'delegate');
  const choices = asking('session', 'submittedAt', 'isDelegate').map(({ column }) => column);
  const chosen = choices.length > 0;
  const placed = any('role') && any('code', 'institution');
  const strength = !named ? 'none' : chosen ? 'sure' : placed ? 'possible' : 'none';
  return { strength, missing: named ? [] : [FIELD_WORDS.surname], known: choices };
}
