import { nameOf } from '../domain/findings/names.js';
import { groupBy } from '../domain/group.js';
import type { Picture } from '../domain/picture.js';
import type { Registration, Session, WaitingReason } from '../domain/records.js';
import { isStaff } from '../domain/seats/order.js';
import { capacityName } from '../text/capacities.js';
import { sessionWhere } from '../text/rosters.js';
import { seatText } from '../text/seats.js';
import { italianDate } from '../text/words.js';
import { asLines } from './as-lines.js';
import type { Listing } from './listing.js';

type Signed = Pick<Picture, 'attendance'>;

/** One line for each session: when, where, seats, registered, waiting, present; trainers and staff apart. */
export function sessionListing({ sessions, attendance }: Pick<Picture, 'sessions'> & Partial<Signed>): Listing {
  return {
    name: 'incontri',
    columns: [
      'incontro',
      'data',
      'inizio',
      'fine',
      'titolo',
      'sede',
      'comune',
      'posti',
      'con_posto',
      'in_attesa',
      'termine',
      'da_riassegnare',
      'non_contati',
      'indirizzo',
      'presenti',
    ],
    rows: sessions.map(({ session, seats, seated, waiting, freed }) => [
      session.code,
      session.date,
      session.start,
      session.end,
      session.title,
      session.venue,
      session.municipality,
      seats,
      seated.filter((one) => !isStaff(one)).length,
      waiting.length,
      session.deadline,
      freed,
      seated.filter(isStaff).length,
      session.address,
      presentAtSession(session.code, attendance),
    ]),
  };
}

/** Who was there, on the roster or not; undefined where no sheet came back. */
function presentAtSession(code: string, attendance: Picture['attendance'] | undefined): number | undefined {
  const signed = attendance?.sessions.find(({ session }) => session === code);
  return signed?.rows.filter(({ presence }) => presence === 'present').length;
}

/** The sessions for the screen: when and where in two cells, seats and people in four, and who was there once it is known. */
export function sessionTable(sessions: readonly Session[], { attendance }: Signed): Listing {
  const came = attendance.sessions.length > 0;
  return {
    name: 'incontri',
    columns: [
      ...['incontro', 'quando', 'dove', 'posti', 'con posto', 'in attesa', 'da riassegnare'],
      ...(came ? ['presenti'] : []),
    ],
    rows: sessions.map(({ session, seats, seated, waiting, freed }) => [
      session.code,
      [italianDate(session.date), session.start].filter(Boolean).join(' '),
      sessionWhere(session),
      seats,
      seated.filter((one) => !isStaff(one)).length,
      waiting.length,
      freed,
      ...(came ? [presentAtSession(session.code, attendance)] : []),
    ]),
  };
}

/** One line for each person who waits for a seat, in the order of the lists, with why. */
export function waitingListing(sessions: readonly Session[]): Listing {
  return {
    name: 'lista_attesa',
    columns: ['incontro', 'lista', 'persona', 'cognome', 'nome', 'veste', 'istituto', 'iscrizione', 'motivo'],
    rows: sessions.flatMap(({ waiting }) => waiting.map(waitingLine)),
  };
}

const waitingLine = (one: Registration) => [
  one.session,
  one.waits?.place,
  one.person,
  one.surname,
  one.givenName,
  one.capacity,
  placesOf(one),
  one.since,
  one.waits && seatText.waits(one.waits),
];

/** The waiting list of one session, for the screen, a line a person; `waitingReasons` go before it. */
export const waitingLines = ({ waiting }: Session, width: number): string[] =>
  asLines(
    waiting.map((one) => ({
      name: [String(one.waits?.place ?? '').padStart(String(waiting.length).length), one.person, nameOf(one)],
      said: seatText.asked(capacityName(one.capacity, one.role), placesOf(one), one.since),
    })),
    width,
  );

/** Why those of a session wait, each reason once with the places in the list that it holds for. */
export function waitingReasons({ waiting }: Session): string[] {
  const reasons = groupBy(
    waiting.flatMap(({ waits }) => waits ?? []),
    ({ because }) => because,
  );
  return [...reasons.values()].map((alike) =>
    seatText.whyOf(reasons.size === 1 ? undefined : ranges(alike.map(({ place }) => place)), alike[0] as WaitingReason),
  );
}

/** `1–4, 7`. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const placesOf = ({ places }: Registration): string =>
  [...new Set(places.flatMap(({ name, institute }) => name ?? institute ?? []))].join(', ');
