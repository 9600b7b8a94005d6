import type { Delegation } from '../delegations/delegation.js';
import { isStanding } from '../delegations/delegation.js';
import type { Registration } from '../records.js';
import { delegateCode } from '../registrations/attending.js';
import { isExpected } from '../registrations/statuses.js';
import { seatKey } from '../seats/rules.js';

/** A delegate who stands for an institute at a session, with the registration that holds the seat. */
export interface Standing {
  readonly institute: string;
  readonly delegation: Delegation;
  /** Absent where the delegate withdrew or was moved. */
  readonly registration?: Registration;
}

/** Who comes or waits, by person and session. */
export type Coming = ReadonlyMap<string, Registration>;

/** Who comes or waits: who withdrew, was replaced or chose no session does not. */
export const comingOf = (registrations: readonly Registration[]): Coming =>
  new Map(registrations.filter(isExpected).map((registration) => [seatKey(registration), registration]));

/** The delegations that hold a seat, of an institute and a session that are known. */
export const standingDelegates = (delegations: readonly Delegation[], coming: Coming): Standing[] =>
  delegations.flatMap((delegation) => {
    const { institute, session, delegate } = delegation;
    const stands = isStanding(delegation) && delegate.name !== '';
    if (institute === undefined || session === undefined || !stands) return [];
    const registration = coming.get(seatKey({ person: delegateCode(delegation), session }));
    return [{ institute, delegation, ...(registration && { registration }) }];
  });
