import type { Delegation, DelegationState, Registration } from '../picture.js';

/** States in which a delegate holds the head's seat: until the act comes, what was declared counts. */
const STANDING: readonly DelegationState[] = ['dichiarata', 'incompleta', 'valida', 'esercitata'];

/** A delegate who stands for an institute at a session. */
export interface Standing {
  readonly institute: string;
  readonly session: string;
  /** Absent where nobody registered can be the one named: the seat is held all the same. */
  readonly person?: string;
  readonly delegation: Delegation;
}

/** The delegations that hold a seat, of an institute and a session that are known. */
export const standingDelegates = (delegations: readonly Delegation[]): Standing[] =>
  delegations.flatMap((delegation) => {
    const { institute, session, state, delegate } = delegation;
    if (institute === undefined || session === undefined || !STANDING.includes(state)) return [];
    return [{ institute, session, delegation, ...(delegate.person !== undefined && { person: delegate.person }) }];
  });

/** The registrations of people who come or wait, by person and session. */
export type Coming = ReadonlyMap<string, Registration>;

export const comingKey = (person: string, session: string | undefined): string => `${person}|${session}`;

/** Who comes or waits: who withdrew, was replaced or chose no session does not. */
export const comingOf = (registrations: readonly Registration[]): Coming =>
  new Map(
    registrations
      .filter(({ status }) => status === 'confermata' || status === 'in_attesa')
      .map((registration) => [comingKey(registration.person, registration.session), registration]),
  );
