import type { Delegation } from '../delegations/delegation.js';
import type { Finding } from '../findings/finding.js';
import type { Origin } from '../origin.js';
import type { Registration, Replacement, WaitingReason } from '../records.js';
import type { Roster, RosterHeading, RosterPlace, RosterSession } from '../rosters/roster.js';

/**
 * The desk's checking list of one session, as a value: all that stays off the sheet that everyone signs and that who sits at
 * the desk must know. For internal use; it is not an edition of the roster, and nobody signs it.
 */
export interface Checklist {
  readonly heading: RosterHeading;
  readonly session: RosterSession;
  readonly edition: Roster['edition'];
  /** The last edition of the sheet, whose row numbers are told; absent while none was printed. */
  readonly printed?: Roster['edition'];
  /** Who is on the roster, in its order. */
  readonly rows: readonly ListedRow[];
  /** Who waits for a seat, in the order of the list. */
  readonly waiting: readonly WaitingRow[];
  /** Who may come to the desk and is not on the roster. */
  readonly off: readonly OffRow[];
  /** Open findings about the session that are nobody's in particular. */
  readonly findings: readonly Finding[];
}

/** Somebody on the roster, by the number of the row. */
interface ListedRow extends DeskPerson {
  /** Absent where the sheet was printed without them. */
  readonly number?: number;
}

/** Somebody in the waiting list. */
export interface WaitingRow extends DeskPerson {
  readonly waits: WaitingReason;
  readonly since?: string;
}

/** Somebody who is not on the roster, and why. */
export interface OffRow extends DeskPerson {
  readonly why: OffReason;
  /** The row that is theirs on the sheet as it was printed. */
  readonly number?: number;
}

/**
 * A head who sends somebody; a delegate about whom it is not decided; who left; whose session is not known; who was printed
 * and is expected no more.
 */
export type OffReason =
  | { readonly is: 'sent'; readonly delegates: readonly DeskDelegate[] }
  | { readonly is: 'contested' }
  | { readonly is: 'left'; readonly on?: string }
  | { readonly is: 'replaced'; readonly by: Replacement }
  | { readonly is: 'no-session' }
  | { readonly is: 'printed-once' };

/** Who comes for a head, and on which row. */
export interface DeskDelegate {
  readonly name: string;
  readonly number?: number;
}

/** What the desk knows of somebody. */
export interface DeskPerson extends Pick<Registration, 'surname' | 'givenName'> {
  /** Absent where somebody is only named by others. */
  readonly capacity?: Registration['capacity'];
  readonly role?: string;
  readonly places: readonly RosterPlace[];
  readonly cpts: readonly string[];
  /** As written in the responses, the latest first. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly delegations: readonly DeskDelegation[];
  /** Who may be the same person. */
  readonly doubts: readonly DeskDoubt[];
  /** Open findings about the rows of this person, worst first; what delegations, doubts and notes tell is not told again. */
  readonly findings: readonly Finding[];
  readonly notes: readonly DroppedNote[];
}

/** A delegation at the session, as seen from one of its two sides. */
export interface DeskDelegation {
  readonly as: 'delegate' | 'principal';
  /** Short name of the institute, or its code. */
  readonly institute?: string;
  readonly delegation: Delegation;
}

/** Somebody who may be the same person, and their row if they are on the roster. */
export interface DeskDoubt {
  readonly surname: string;
  readonly givenName: string;
  readonly number?: number;
}

/** A row of a form that says something in columns that are not kept: where to read it. */
export interface DroppedNote {
  readonly origin: Origin;
  readonly letters: readonly string[];
}
