import { type Attendance, type Attended, presentAt } from '../attendance/attendance.js';
import { minutesThere } from '../attendance/hours.js';
import { groupBy } from '../group.js';
import type { CertifiedSession } from '../issued.js';
import { compareText } from '../origin.js';
import type { Registration, Session } from '../records.js';
import { rosterKey } from '../rosters/order.js';
import type { RosterPlace } from '../rosters/roster.js';
import type { Settings } from '../settings.js';

/** What one person has attended, against what is asked. */
export interface Earned {
  /** Code of the person. */
  readonly person: string;
  readonly surname: string;
  readonly givenName: string;
  /** The sessions attended, in the order of the course. */
  readonly sessions: readonly CertifiedSession[];
  /** Percent attended of what counts, rounded down: of the minutes; of the sessions, where one of them has no hours. */
  readonly percent: number;
  /** Codes of sessions that count and of which nothing has come back yet. */
  readonly waitsFor: readonly string[];
}

/** What it takes to tell. */
export interface Signed {
  readonly attendance: Attendance;
  readonly registrations: readonly Registration[];
  readonly sessions: readonly Session[];
}

/** What everybody who signed has attended, in the order of a roster. */
export function earnedBy(picture: Signed, settings: Pick<Settings, 'certificateHours'>): Earned[] {
  const rows = picture.attendance.sessions.flatMap(presentAt);
  const cameBack = new Set(picture.attendance.sessions.map(({ session }) => session));
  const registered = groupBy(
    picture.registrations.filter(({ status }) => status === 'confermata'),
    ({ person }) => person,
  );
  const keys = (one: Earned) => [rosterKey(one.surname), rosterKey(one.givenName), one.person].join('|');
  return [...groupBy(rows, ({ person }) => person)]
    .map(([person, theirs]): Earned => {
      const asked = new Set((registered.get(person) ?? []).map(({ session }) => session));
      const counted = picture.sessions.filter(
        ({ session: { code } }) =>
          settings.certificateHours === 'percorso' || asked.has(code) || theirs.some(({ session }) => session === code),
      );
      const { surname, givenName } = theirs[0] as Attended;
      return {
        ...{ person, surname, givenName },
        sessions: picture.sessions.flatMap((session) => certified(session, theirs)),
        percent: percentOf(counted, theirs),
        waitsFor: counted.map(({ session: { code } }) => code).filter((code) => !cameBack.has(code)),
      };
    })
    .toSorted((a, b) => compareText(keys(a), keys(b)));
}

/** The row of a person for a session, if they signed: one, the longest, where two sheets have them. */
const rowFor = ({ session: { code } }: Session, theirs: readonly Attended[]): Attended | undefined =>
  theirs.filter((row) => row.session === code).toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))[0];

function certified(session: Session, theirs: readonly Attended[]): CertifiedSession[] {
  const row = rowFor(session, theirs);
  if (row === undefined) return [];
  const { date, title, venue, municipality } = session.session;
  return [
    {
      date,
      ...(title !== undefined && { title }),
      ...(venue !== undefined && { venue }),
      ...(municipality !== undefined && { municipality }),
      ...(row.minutes !== undefined && { minutes: row.minutes }),
      capacity: row.capacity,
      ...(row.capacity === 'ALTRO' && row.role !== undefined && { role: row.role }),
      places: row.places.map(
        (place): RosterPlace => ({
          ...(place.name !== undefined && { name: place.name }),
          ...(place.municipality !== undefined && { municipality: place.municipality }),
        }),
      ),
    },
  ];
}

/** Percent of the minutes of these sessions; of the sessions themselves, where one has no hours. */
function percentOf(counted: readonly Session[], theirs: readonly Attended[]): number {
  const lengths = counted.map(({ session }) => minutesThere(session, undefined, undefined));
  const hasHours = lengths.every((minutes) => minutes !== undefined);
  const weightOf = (index: number) => (hasHours ? (lengths[index] as number) : 1);
  const all = counted.reduce((sum, _, index) => sum + weightOf(index), 0);
  const there = counted.reduce((sum, session, index) => {
    const row = rowFor(session, theirs);
    return row === undefined ? sum : sum + (hasHours ? (row.minutes ?? 0) : weightOf(index));
  }, 0);
  return all === 0 ? 0 : Math.floor((there * 100) / all);
}
