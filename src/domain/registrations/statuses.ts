import { groupBy } from '../group.js';
import type { Registration, RegistrationStatus } from '../records.js';
import { rememberedOf } from '../remembered.js';

/** What each status of a registration means to who counts the people. */
const STATUSES: { readonly [Status in RegistrationStatus]: { readonly expected: boolean; readonly inForce: boolean } } =
  {
    confermata: { expected: true, inForce: true },
    in_attesa: { expected: true, inForce: true },
    senza_incontro: { expected: false, inForce: true },
    ritirata: { expected: false, inForce: false },
    sostituita: { expected: false, inForce: false },
  };

/** Comes to a session, or waits for a seat there: who withdrew, was replaced or chose no session is expected by nobody. */
export const isExpected = ({ status }: Pick<Registration, 'status'>): boolean => STATUSES[status].expected;

/** True until somebody withdraws or is replaced. */
export const isInForce = ({ status }: Pick<Registration, 'status'>): boolean => STATUSES[status].inForce;

/** What each person is expected to, by code. */
export const expectedByPerson = rememberedOf((registrations: readonly Registration[]) =>
  groupBy(registrations.filter(isExpected), ({ person }) => person),
);
