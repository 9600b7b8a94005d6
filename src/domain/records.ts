import type { Moment, WallTime } from './calendar.js';
import type { ResponseRow } from './facts.js';
import type { Origin } from './origin.js';
import type { Place, PlaceDiagnosis } from './places/place.js';
import type { CourseSession } from './registrations/course-sessions.js';

/**
 * "In qualità di": in which capacity one attends. `ALTRO` is a role that the program does not know (ISC-03), printed as
 * written.
 */
export const CAPACITIES = [
  'DS',
  'DS_REGGENTE',
  'DELEGATO_DS',
  'PRESIDENTE_CPT',
  'COORD_PEDAGOGICO',
  'DOCENTE_INFANZIA',
  'EDUCATORE',
  'FORMATORE',
  'UFFICIO',
  'ALTRO',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** One submission of the form: the occurrences of the same row in all the exports that hold it. */
export interface Response {
  /** Content key: the row's own text, with a number where one export holds several equal rows. */
  readonly key: string;
  /** The keys that its later versions would have alone, where it was corrected in the form. */
  readonly otherKeys?: readonly string[];
  /** The key of its text as its columns are decided to be: how version 0.3.0 called it. */
  readonly settledKey?: string;
  /** The version in force. */
  readonly row: ResponseRow;
  /** Every row of every imported export that is this submission, `row` among them, by origin. */
  readonly occurrences: readonly ResponseRow[];
  readonly place: Place;
  /** Further places named in the same cells: a reggente writes all her institutes. */
  readonly otherPlaces: readonly Place[];
  readonly diagnosis: PlaceDiagnosis;
  readonly capacity: Capacity;
  /** Codes of the sessions chosen; what was written and not understood is in `unknownSessions`. */
  readonly sessions: readonly string[];
  readonly unknownSessions: readonly string[];
  /** What a person decided of it, against what is written. */
  readonly corrected?: readonly CorrectedField[];
}

/** A part of a response that a decision settles. */
export type CorrectedField = 'surname' | 'givenName' | 'role' | 'place' | 'session';

/** One person, certain: every response that is surely theirs. */
export interface Person {
  /** Short code, from the content key of the earliest response. */
  readonly code: string;
  /** Best spelling known. */
  readonly surname: string;
  readonly givenName: string;
  /** Earliest first. */
  readonly responses: readonly Response[];
}

/**
 * What has taken the place of a registration that nobody withdrew. `later`: another submission of the person, where the last
 * one counts. `moved`: the same at another session, by decision. `heir`: another person, by decision.
 */
export type Replacement =
  | { readonly is: 'later' }
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'heir'; readonly name: string };

export type RegistrationStatus = 'confermata' | 'in_attesa' | 'ritirata' | 'sostituita' | 'senza_incontro';

/** Why somebody waits for a seat, and how many wait before; the sentence is made in `text`. */
export interface WaitingReason {
  /**
   * `maximum`: the institute already sends as many as the office allows, so it comes after the others. `late`: asked after
   * the deadline, so it comes after the others of its class. `class`: the last seats went to a class that comes first.
   * `arrival`: they went to people who had asked before.
   */
  readonly because: 'maximum' | 'late' | 'class' | 'arrival';
  /** Place in the waiting list, from 1. */
  readonly place: number;
  /** Bookable seats of the session. */
  readonly seats: number;
  /** A seat has been freed and stays so until somebody is promoted. */
  readonly seatFree: boolean;
}

/** A person at a session: one seat and one row on the roster, however many responses and institutes. */
export interface Registration {
  /** Code of the person. */
  readonly person: string;
  readonly surname: string;
  readonly givenName: string;
  /** Code of the session; absent while no known session was chosen. */
  readonly session?: string;
  readonly capacity: Capacity;
  /** Role as written, printed when the capacity is `ALTRO`. */
  readonly role?: string;
  /** Where the person comes from: one place for most, several for a reggente. */
  readonly places: readonly Place[];
  readonly status: RegistrationStatus;
  /**
   * Position in the order of seats, from 1; those after the last seat wait. Who withdrew keeps the place, so that the seat
   * stays free until somebody is promoted to it. None for trainers and the office's staff: they take no bookable seat.
   */
  readonly position?: number;
  /** Of one who waits: why. */
  readonly waits?: WaitingReason;
  /** Of a head who registered and does not come: who comes in her place, with the codes of the delegations. */
  readonly delegated?: readonly { readonly delegation: string; readonly name: string }[];
  /** Of any other that was replaced: what counts in its place. */
  readonly replaced?: Replacement;
  /** When the office noted that the person withdrew, or moved to another session. */
  readonly left?: Moment;
  /** After the session's deadline. */
  readonly late: boolean;
  /** Named by the head as delegate, without registering: the desk asks who it is. */
  readonly announced?: boolean;
  /** When it was first asked for. */
  readonly since?: WallTime;
  /** The responses behind it, earliest first. */
  readonly responses: readonly Response[];
  readonly origin: Origin;
}

/** A session with who sits and who waits. */
export interface Session {
  readonly session: CourseSession;
  /** Number in the course, from 1, by date and time. */
  readonly number: number;
  /** Bookable seats: the lower of seats and room, less trainers and staff; undefined = unlimited. */
  readonly seats?: number;
  /** Seats freed by who withdrew, that nobody has been promoted to. */
  readonly freed: number;
  readonly seated: readonly Registration[];
  readonly waiting: readonly Registration[];
}

/**
 * What an invited institute still owes: a registration; the delegate's registration; to tell which of those registered is
 * the delegate; the act of delegation.
 */
export const MISSING = ['nobody', 'delegate', 'unrecognised', 'act'] as const;
export type Missing = (typeof MISSING)[number];
