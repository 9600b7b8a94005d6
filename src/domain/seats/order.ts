import { dayOf, type IsoDate } from '../calendar.js';
import { groupBy, unique } from '../group.js';
import { compareText } from '../origin.js';
import type { Capacity, Registration } from '../records.js';
import type { Settings } from '../settings.js';
import { squash } from '../text.js';
import { type Ranked, type SeatRules, seatKey } from './rules.js';

/** How a capacity stands for a seat: its class, from 0, the first to be seated; and whether it registers for one at all. */
interface Standing {
  readonly class: number;
  readonly books: boolean;
}

/**
 * The classes of seats, first to last: heads and who stands for them or presides over a CPT; pedagogical coordinators;
 * nursery teachers and educators; everybody else. Trainers and the office's own people are in the room, but do not
 * register for a seat.
 */
const SEATS: { readonly [Known in Capacity]: Standing } = {
  DS: { class: 0, books: true },
  DS_REGGENTE: { class: 0, books: true },
  DELEGATO_DS: { class: 0, books: true },
  PRESIDENTE_CPT: { class: 0, books: true },
  COORD_PEDAGOGICO: { class: 1, books: true },
  DOCENTE_INFANZIA: { class: 2, books: true },
  EDUCATORE: { class: 2, books: true },
  ALTRO: { class: 3, books: true },
  FORMATORE: { class: 3, books: false },
  UFFICIO: { class: 3, books: false },
};

/** Trainers and the office's own people. */
export const isStaff = ({ capacity }: Pick<Registration, 'capacity'>): boolean => !SEATS[capacity].books;

/** Class of seats of a capacity, from 0. */
export const seatClass = ({ capacity }: Pick<Registration, 'capacity'>): number => SEATS[capacity].class;

/**
 * The order in which seats are given, before the maximum of each institute: by class, those in time before the late ones,
 * then by time, surname, name and code; with `posti.ordine = arrivo` by time alone. It is total: two runs give one list.
 */
export function byClassAndTime(
  registrations: readonly Registration[],
  rules: SeatRules,
  deadline: IsoDate | undefined,
): Registration[] {
  const keyed = registrations.map((registration) => ({ registration, key: keyOf(registration, rules, deadline) }));
  return keyed.toSorted((a, b) => compareText(a.key, b.key)).map(({ registration }) => registration);
}

/** Those of an order who are beyond the maximum of their institute come last, in the same order. */
export function withinMaximum(ordered: readonly Registration[], settings: Settings): Ranked[] {
  const beyond = beyondMaximum(ordered, settings);
  const ranked = ordered.map((registration) => ({ registration, beyondMaximum: beyond.has(registration) }));
  return [...ranked.filter((one) => !one.beyondMaximum), ...ranked.filter((one) => one.beyondMaximum)];
}

function keyOf(registration: Registration, rules: SeatRules, deadline: IsoDate | undefined): string {
  const { surname, givenName, person } = registration;
  const own = registration.since ?? '9';
  const head = rules.since.get(seatKey(registration)) ?? own;
  const since = head < own ? head : own;
  // Who takes the seat of a head who asked in time is in time too.
  const late = registration.late && (deadline === undefined || dayOf(since) > deadline);
  const rank = rules.settings.seatOrder === 'classi' ? [String(seatClass(registration)), late ? '1' : '0'] : [];
  return [...rank, since, squash(surname), squash(givenName), person].join('|');
}

/** Whoever comes after the last that the office allows for every institute that he or she comes for. */
function beyondMaximum(ordered: readonly Registration[], { schoolMaximum }: Settings): ReadonlySet<Registration> {
  if (schoolMaximum === 0) return new Set();
  const coming = ordered.filter(({ status }) => status === 'confermata');
  const ofInstitute = groupBy(
    coming.flatMap((registration) => institutesOf(registration).map((institute) => ({ institute, registration }))),
    ({ institute }) => institute,
  );
  const within = new Set(
    [...ofInstitute.values()].flatMap((sent) => sent.slice(0, schoolMaximum).map(({ registration }) => registration)),
  );
  return new Set(coming.filter((one) => institutesOf(one).length > 0 && !within.has(one)));
}

const institutesOf = ({ places }: Registration): string[] => unique(places.flatMap(({ institute }) => institute ?? []));
