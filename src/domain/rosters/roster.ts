import type { ClockTime, IsoDate } from '../calendar.js';
import type { Capacity } from '../records.js';

/**
 * The attendance roster of one session, as a value: all that the sheet shows and nothing else. Every form of it (PDF,
 * CSV, HTML …) is made from this, so what is not here cannot reach the paper that everyone signs.
 */
export interface Roster {
  readonly heading: RosterHeading;
  readonly session: RosterSession;
  readonly signatures: 'entrata+uscita' | 'unica';
  /** True if at least one person printed belongs to a CPT that the sheet does not say at its top. */
  readonly showsCpt: boolean;
  readonly edition: EditionMark;
  /** A print that is not for signatures, marked so on each page, and no edition. */
  readonly trial?: Trial;
  /** An empty session has one sheet too; only a supplement with nobody new has none. */
  readonly sheets: readonly RosterSheet[];
  /** Of a supplement: what becomes of the rows printed before. */
  readonly supplement?: Supplement;
}

/** What goes on from an edition already printed: its sheets hold only who is new, numbered on. */
export interface Supplement {
  /** Number of the full edition. */
  readonly to: number;
  /** Rows printed before, to be struck out. */
  readonly struck: readonly RosterRow[];
  /** Rows printed before, to be corrected by hand; both have the number that was printed. */
  readonly corrected: readonly CorrectedRow[];
}

export interface CorrectedRow {
  readonly before: RosterRow;
  readonly now: RosterRow;
}

/** What the course says of itself at the top of each sheet. */
export interface RosterHeading {
  readonly letterhead: readonly string[];
  readonly courseTitle: string;
  /** `2025/26`: the setting, or else the school year of the session. */
  readonly courseYear: string;
  readonly noteNumber: string;
  readonly noteDate?: IsoDate;
  readonly director: string;
  readonly privacyNotice: string;
}

/** The session line. */
export interface RosterSession {
  readonly code: string;
  /** "Incontro n. `number` di `total`". */
  readonly number: number;
  readonly total: number;
  readonly date: IsoDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly title?: string;
  readonly venue?: string;
  readonly address?: string;
  readonly municipality?: string;
  readonly speakers?: string;
}

/** Not for signatures: a draft to be looked at, or a try of what would be printed. */
export type Trial = 'bozza' | 'prova';

/** What tells two printouts apart: the edition, its day and a short fingerprint of all that is printed. */
interface EditionMark {
  /** 1, 2, 3 … for the session; none on a trial print. */
  readonly number?: number;
  readonly date: IsoDate;
  /** `k3t9-x0fa`; equal on two printouts exactly when they say the same. */
  readonly mark: string;
}

/** How the queue at the desk is split. */
export const SPLITS = ['cpt', 'provincia', 'lettera'] as const;
export type Split = (typeof SPLITS)[number];

/** Which part of the queue a sheet is for; `nowhere` is the sheet of those without CPT or province. */
export type SheetPart =
  | { readonly by: 'cpt'; readonly name: string }
  | { readonly by: 'provincia'; readonly letters: string; readonly name: string }
  | { readonly by: 'lettera'; readonly from: string; readonly to: string }
  | { readonly by: 'nowhere'; readonly of: 'cpt' | 'provincia' };

/** A sheet that lies on one table, with its own pages, totals and signatures. */
export interface RosterSheet {
  /** Absent when the roster is one sheet. */
  readonly part?: SheetPart;
  readonly rows: readonly RosterRow[];
  /** Those of `rows` who count as registered: trainers and office staff sign, but do not count. */
  readonly registered: number;
  /** What the blank rows for people who were not registered are called: `A1`, `A2` …, each once in the roster. */
  readonly blankRows: readonly string[];
}

/** One person, one row. The person's code is for keying the paper back in; it is never printed. */
export interface RosterRow {
  /** Unique in the roster. */
  readonly number: number;
  readonly person: string;
  readonly surname: string;
  readonly givenName: string;
  readonly capacity: Capacity;
  /** Role as written, only where the capacity is `ALTRO`. */
  readonly role?: string;
  readonly places: readonly RosterPlace[];
  /** Names of the CPTs. */
  readonly cpts: readonly string[];
}

export interface RosterPlace {
  readonly name?: string;
  readonly municipality?: string;
}
