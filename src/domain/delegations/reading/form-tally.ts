import type { ResponseRow } from '../../facts.js';
import { isOfHead } from '../../registrations/capacities.js';
import { readRole, saysYes } from '../../registrations/roles.js';
import { fold } from '../../text.js';
import { withSides } from './cells.js';
import { readDelegationText } from './read-text.js';
import type { Side } from './turns.js';

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
  const tellsOf = { delegate: remembered(tells('delegate')), principal: remembered(tells('principal')) };
  const says = remembered((answer) => saysYes(answer) || /^DELEGAT/.test(fold(answer)));
  for (const row of rows) {
    counts.responses++;
    if ((row.fullName ?? row.surname ?? row.givenName) !== undefined) counts.named++;
    if (row.code !== undefined || row.institution !== undefined) counts.placed++;
    if (row.session !== undefined) counts.withSession++;
    const told = row.delegation === undefined ? row : withSides(row, isOfHead(readRole(row.role)?.capacity));
    if (tellsOf.delegate(told.delegate)) delegate.add(nameOf(row));
    if (tellsOf.principal(told.principal)) principal.add(nameOf(row));
    if (says(told.isDelegate)) say.add(nameOf(row));
  }
  return { ...counts, tellDelegate: delegate.size, tellPrincipal: principal.size, sayDelegate: say.size };
}

const nameOf = ({ fullName, surname, givenName }: ResponseRow): string =>
  fold(fullName ?? [surname, givenName].filter(Boolean).join(' '));

const tells =
  (side: Side) =>
  (text: string): boolean =>
    !['nothing', 'no', 'self'].includes(readDelegationText(text, side).says);

/** The same few answers stand in most rows of a form: each is read once. */
function remembered(read: (text: string) => boolean): (text: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text === undefined) return false;
    const answer = known.get(text) ?? read(text);
    known.set(text, answer);
    return answer;
  };
}
