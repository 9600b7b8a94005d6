import type { ClockTime } from '../calendar.js';
import type { Origin } from '../origin.js';
import type { Presence } from '../paper-rows.js';
import type { Place } from '../places/place.js';
import type { Capacity, Person, RegistrationStatus, Replacement, Response } from '../records.js';
import type { Mismatch } from './signed.js';

/** Who signed, by session; only of the sessions of which something came back. */
export interface Attendance {
  /** In the order of the course. */
  readonly sessions: readonly SessionAttendance[];
  /** Rows keyed in that do not fit the paper: they count for nothing. */
  readonly mismatches: readonly Mismatch[];
  /** Those who signed without being on the roster: who they are, and what they wrote, to be compared with others. */
  readonly walkIns: readonly { readonly person: Person; readonly response: Response }[];
  /** Whoever is known only by having signed. */
  readonly people: readonly Person[];
}

/** What came back of one session: every row of its sheet, and those who were not on it. */
export interface SessionAttendance {
  readonly session: string;
  /** Numbers of the editions that lay on the desk, the full one first; none where nobody printed any. */
  readonly editions: readonly number[];
  /** The rows of the sheet in their order, then those who were not on it. */
  readonly rows: readonly Attended[];
}

/** One row of a sheet that came back. */
export interface Attended {
  readonly session: string;
  /** Number of the edition in which the row is printed; of whoever is not, of the full one. */
  readonly edition?: number;
  /** What stands in the first column, `17`, `A1`. */
  readonly row?: string;
  /** Code of the person; absent where the name cannot be read. */
  readonly person?: string;
  readonly surname: string;
  readonly givenName: string;
  /** In which capacity they were there. */
  readonly capacity: Capacity;
  readonly role?: string;
  readonly places: readonly Place[];
  /** `unsaid`: of a row of the sheet nothing was keyed in. */
  readonly presence: Presence | 'unsaid';
  readonly in?: ClockTime;
  readonly out?: ClockTime;
  /** Of one present: minutes of the session that they were there; absent where the hours are not known. */
  readonly minutes?: number;
  /** Not printed on the sheet. */
  readonly walkIn: boolean;
  /** Of the person's registration for this session, if there is one. */
  readonly registered?: RegistrationStatus;
  /** Of that one, if it was replaced: by what. */
  readonly replaced?: Replacement['is'] | 'delegate';
  /** Where it was keyed in. */
  readonly origin?: Origin;
  /** Of a row read from a scan: which page of it, and by which content it is known again. */
  readonly scan?: string;
  readonly fingerprint?: string;
}

/** How many rows of a session say what. Those of the sheet: `present` + `absent` + `illegible` + `unsaid`. */
export interface AttendanceTally {
  readonly printed: number;
  readonly present: number;
  readonly absent: number;
  readonly illegible: number;
  readonly unsaid: number;
  /** Present and not printed on the sheet; and of those, the names that cannot be read. */
  readonly walkIns: number;
  readonly illegibleWalkIns: number;
}

/** The rows of a session without the free ones of which it is said that nobody signed there: those are of nobody. */
export const rowsOfSomebody = ({ rows }: SessionAttendance): readonly Attended[] =>
  rows.filter(({ walkIn, presence }) => !walkIn || presence !== 'absent');

/** Counts the rows of a session. */
export function tallyOf({ rows }: SessionAttendance): AttendanceTally {
  const printed = rows.filter(({ walkIn }) => !walkIn);
  const others = rows.filter(({ walkIn }) => walkIn);
  const count = (among: readonly Attended[], presence: Attended['presence']) =>
    among.filter((one) => one.presence === presence).length;
  return {
    printed: printed.length,
    present: count(printed, 'present'),
    absent: count(printed, 'absent'),
    illegible: count(printed, 'illegible'),
    unsaid: count(printed, 'unsaid'),
    walkIns: count(others, 'present'),
    illegibleWalkIns: count(others, 'illegible'),
  };
}

/** Everybody who was there, on the roster or not: the rows whose name is known. */
export const presentAt = ({ rows }: SessionAttendance): readonly (Attended & { readonly person: string })[] =>
  rows.filter(
    (one): one is Attended & { readonly person: string } => one.presence === 'present' && one.person !== undefined,
  );
