import type { SessionRow } from '../facts.js';
import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import type { Registration, Session } from '../picture.js';
import { byTime } from '../registrations/session-choice.js';
import { squash } from '../text.js';

/** The sessions of the course in order, each with who has a seat and who waits; and all registrations, so placed. */
export interface Seating {
  readonly sessions: readonly Session[];
  readonly registrations: readonly Registration[];
}

/** Gives the seats of each session in order of arrival; those after the last seat wait. */
export function seat(sessions: readonly SessionRow[], registrations: readonly Registration[]): Seating {
  const bySession = groupBy(registrations, ({ session }) => session);
  const seated = sessions
    .toSorted(byTime)
    .map((session, index) => seatSession(session, index + 1, bySession.get(session.code)));
  const placed = new Map(seated.flatMap(({ seated, waiting }) => [...seated, ...waiting]).map((r) => [keyOf(r), r]));
  return {
    sessions: seated,
    registrations: registrations.map((registration) => placed.get(keyOf(registration)) ?? registration),
  };
}

const keyOf = ({ person, session }: Registration) => `${person}|${session}`;

function seatSession(session: SessionRow, number: number, registrations: readonly Registration[] = []): Session {
  const seats = seatsOf(session);
  const inOrder = registrations
    .filter(({ status }) => status === 'confermata')
    .toSorted(byArrival)
    .map((registration, index) => ({
      ...registration,
      position: index + 1,
      status: seats !== undefined && index >= seats ? ('in_attesa' as const) : registration.status,
    }));
  return {
    session,
    number,
    ...(seats !== undefined && { seats }),
    seated: inOrder.filter(({ status }) => status === 'confermata'),
    waiting: inOrder.filter(({ status }) => status === 'in_attesa'),
  };
}

/** Seats of a session: the lower of bookable seats and the room's capacity; none stated (or 0) = unlimited. */
export function seatsOf({ seats, capacity }: SessionRow): number | undefined {
  const limits = [seats, capacity].filter((limit) => limit !== undefined && limit > 0) as number[];
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

/** First come, first seated; equal times by surname, name and person code, so that two runs give one list. */
function byArrival(a: Registration, b: Registration): number {
  const key = ({ since, surname, givenName, person }: Registration) =>
    [since ?? '9', squash(surname), squash(givenName), person].join('|');
  return compareText(key(a), key(b));
}
