import { delegateCode } from '../attending/attending.js';
import { type Delegation, isStanding, namesDelegate, type WithDelegate } from '../delegations/delegation.js';
import type { Registration } from '../records.js';
import { isExpected } from '../registrations/statuses.js';
import { seatKey } from '../seats/rules.js';

/** A delegate who stands for an institute at a session, with the registration that holds the seat. */
export interface Standing {
  readonly institute: string;
  readonly delegation: WithDelegate;
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
    const { institute, session } = delegation;
    if (institute === undefined || session === undefined) return [];
    if (!isStanding(delegation) || !namesDelegate(delegation)) return [];
    const registration = coming.get(seatKey({ person: delegateCode(delegation), session }));
    return [{ institute, delegation, ...(registration && { registration }) }];
  });
