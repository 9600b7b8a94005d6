import type { ResponseRow } from '../../facts.js';
import { isOfHead } from '../../registrations/capacities.js';
import { readRole, saysYes } from '../../registrations/roles.js';
import { fold } from '../../text.js';
import { withSides } from './cells.js';
import { type DelegationText, readDelegationText } from './read-text.js';

/** What the responses of a form say, counted: the first figures that show a column taken for another. */
export interface FormTally {
  readonly responses: number;
  readonly named: number;
  /** With a school, a service or a code. */
  readonly placed: number;
  readonly withSession: number;
  /** People, each name once, who tell of a delegate, of somebody who delegates, of being a delegate. */
  readonly tellDelegate: number;
  readonly tellPrincipal: number;
  readonly sayDelegate: number;
}

/** Counts what the rows of a form say; whether a delegation holds is not asked. */
export function formTally(rows: Iterable<ResponseRow>): FormTally {
  const counts = { responses: 0, named: 0, placed: 0, withSession: 0 };
  const [delegate, principal, say] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const row of rows) {
    counts.responses++;
    const name = fold(row.fullName ?? [row.surname, row.givenName].filter(Boolean).join(' '));
    if (name !== '') counts.named++;
    if (row.code !== undefined || row.institution !== undefined) counts.placed++;
    if (row.session !== undefined) counts.withSession++;
    if (saysNothing(row)) continue;
    const told = withSides(row, isOfHead(readRole(row.role)?.capacity));
    if (tells(readDelegationText(told.delegate, 'delegate'))) delegate.add(name);
    if (tells(readDelegationText(told.principal, 'principal'))) principal.add(name);
    if (saysYes(told.isDelegate) || /^DELEGAT/.test(fold(told.isDelegate ?? ''))) say.add(name);
  }
  return { ...counts, tellDelegate: delegate.size, tellPrincipal: principal.size, sayDelegate: say.size };
}

const saysNothing = ({ delegate, principal, delegation, isDelegate }: ResponseRow): boolean =>
  delegate === undefined && principal === undefined && delegation === undefined && isDelegate === undefined;

const tells = ({ says }: DelegationText): boolean => says !== 'nothing' && says !== 'no' && says !== 'self';
