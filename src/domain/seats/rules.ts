import type { Moment, WallTime } from '../calendar.js';
import type { Capacity, Registration } from '../records.js';
import type { Settings } from '../settings.js';

/** How seats are given: the settings, and what was decided of each session. */
export interface SeatRules {
  readonly settings: Settings;
  /** Since when the seat of a delegate counts, by `seatKey`: since the head asked for it. */
  readonly since: ReadonlyMap<string, WallTime>;
  /** By code of the session, in the order in which it was decided. */
  readonly decisions: ReadonlyMap<string, readonly SeatDecision[]>;
  /** Since when those hold their place in the order who came to it by a decision or an act, by `seatKey`. */
  readonly claims: ReadonlyMap<string, Claim>;
}

/** Since when somebody holds a place in the order of seats. */
export interface Claim {
  readonly at: Moment;
  /** In which capacity the person was registered before. */
  readonly before?: Capacity;
}

/** A person at a session, as a key. */
export const seatKey = ({ person, session }: { readonly person: string; readonly session?: string }): string =>
  `${person}|${session}`;

/** What was decided of a seat, by codes of people. */
export interface SeatDecision {
  readonly kind: 'promote' | 'replace';
  readonly session: string;
  readonly at: Moment;
  /** Who is promoted, or who leaves the place. */
  readonly person: string;
  /** Of `replace`: who takes the place. */
  readonly by?: string;
}

/** Somebody in the order of seats. */
export interface Ranked {
  readonly registration: Registration;
  /** Beyond what the office allows to one institute: after everybody else. */
  readonly beyondMaximum: boolean;
}
