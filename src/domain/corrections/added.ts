import { type Decided, decisionsOf } from '../decisions.js';
import type { ResponseRow } from '../facts.js';
import { compareText } from '../origin.js';

/** The "file" of the registrations taken by phone or on paper. */
export const ADDED = 'aggiunte a mano';

/**
 * The registrations added by hand as rows like any other. They are numbered by what they say, not by when they were
 * recorded: taking another decision back leaves them as if it had never been.
 */
export function addedRows(decisions: readonly Decided[]): ResponseRow[] {
  return decisionsOf(decisions, 'add')
    .map(({ kind, reason, madeBy, madeAt, entry, position, ...row }) => row)
    .toSorted((a, b) => compareText(contentOf(a), contentOf(b)))
    .map((row, index) => ({ ...row, origin: { file: ADDED, row: index + 1 } }));
}

const contentOf = ({ submittedAt, surname, givenName, role, code, session, email }: Partial<ResponseRow>): string =>
  [submittedAt, surname, givenName, role, code, session, email].join('|');
