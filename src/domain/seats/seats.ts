import type { SessionRow } from '../facts.js';
import { groupBy } from '../group.js';
import type { Registration, Session, WaitingReason } from '../records.js';
import { byTime } from '../registrations/session-named.js';
import { hasWithdrawn } from './heirs.js';
import { placesOf } from './kept.js';
import { isStaff } from './order.js';
import { type Ranked, type SeatDecision, type SeatRules, seatKey } from './rules.js';
import { waitingReasons } from './waiting.js';

/** The sessions of the course in order, each with who has a seat and who waits; and all registrations, so placed. */
export interface Seating {
  readonly sessions: readonly Session[];
  readonly registrations: readonly Registration[];
}

/** Gives the seats of each session in the order of the office; those after the last seat wait, and it is told why. */
export function seat(
  sessions: readonly SessionRow[],
  registrations: readonly Registration[],
  rules: SeatRules,
): Seating {
  const bySession = groupBy(registrations, ({ session }) => session);
  const shared = sessions
    .toSorted(byTime)
    .map((session, index) => seatSession(session, index + 1, bySession.get(session.code) ?? [], rules));
  const placed = new Map(shared.flatMap(({ all }) => all).map((registration) => [seatKey(registration), registration]));
  return {
    sessions: shared.map(({ session }) => session),
    registrations: registrations.map((registration) => placed.get(seatKey(registration)) ?? registration),
  };
}

interface Shared {
  readonly session: Session;
  /** Everybody registered, with the place and status given. */
  readonly all: readonly Registration[];
}

function seatSession(
  row: SessionRow,
  number: number,
  registrations: readonly Registration[],
  rules: SeatRules,
): Shared {
  const coming = registrations.filter(({ status }) => status === 'confermata');
  const staff = coming.filter(isStaff);
  const seats = seatsOf(row, staff.length);
  const { seated, waiting, freed, replaced } = share(registrations, seats, row, rules);
  const session = { session: row, number, freed, seated: [...seated, ...staff], waiting };
  return {
    session: seats === undefined ? session : { ...session, seats },
    all: [...seated, ...staff, ...waiting, ...replaced],
  };
}

/** Seats that can be booked: the lower of the seats offered and the room's, less those who work there; none = unlimited. */
function seatsOf({ seats = 0, capacity = 0 }: SessionRow, staff: number): number | undefined {
  const limits = [...(seats > 0 ? [seats] : []), ...(capacity > 0 ? [Math.max(0, capacity - staff)] : [])];
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

function share(registrations: readonly Registration[], limit: number | undefined, row: SessionRow, rules: SeatRules) {
  const seats = limit ?? Number.POSITIVE_INFINITY;
  const competing = registrations.filter((one) => !isStaff(one) && holdsPlace(one));
  const places = placesOf(competing, seats, row, rules).map(numbered);
  const [within, beyond] = [places.slice(0, seats), places.slice(seats)];
  const seated = within.filter(isComing).map(({ registration }) => registration);
  const late = beyond.filter(isComing);
  const byClass = rules.settings.seatOrder === 'classi';
  const freed = limit === undefined ? 0 : within.length - seated.length;
  const reasons = waitingReasons({ seated, waiting: late, byClass }, seats, freed);
  const heirOf = heirs(competing, rules.decisions.get(row.code));
  const present = new Set(places.map(({ registration: { person } }) => person));
  return {
    seated,
    freed,
    waiting: late.map(({ registration }, index) => waits(registration, reasons[index] as WaitingReason)),
    replaced: competing
      .filter((one) => one.status === 'confermata' && !present.has(one.person))
      .map((one) => ({ ...one, status: 'sostituita' as const, replaced: { is: 'heir', name: heirOf(one) } as const })),
  };
}

/** The name of who was decided to take the place of each of those who compete. */
function heirs(competing: readonly Registration[], decisions: readonly SeatDecision[] = []) {
  const named = new Map(competing.map((one) => [one.person, `${one.surname} ${one.givenName}`.trim()]));
  const by = new Map(decisions.flatMap((one) => (one.by === undefined ? [] : [[one.person, one.by] as const])));
  return ({ person }: Registration): string => named.get(by.get(person) ?? '') ?? '';
}

/** Who withdrew or was moved is still in the order: the seat stays free. */
const holdsPlace = ({ status, left }: Registration): boolean => status === 'confermata' || left !== undefined;

const isComing = (one: Ranked): boolean => !hasWithdrawn(one);

/** The place first: a copy that grows takes four times the memory. Nobody has one before. */
const numbered = (one: Ranked, index: number): Ranked => ({
  ...one,
  registration: { position: index + 1, ...one.registration },
});

const waits = (registration: Registration, reason: WaitingReason): Registration => ({
  ...registration,
  status: 'in_attesa',
  waits: reason,
});
