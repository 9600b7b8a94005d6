import type { AttendanceTally } from '../attendance/attendance.js';
import type { IsoDate } from '../calendar.js';
import type { Capacity } from '../records.js';
import type { RosterHeading, RosterPlace, RosterSession } from '../rosters/roster.js';

/** The record of the day of one session, as a value: every form of it is made from this. */
export interface Minutes {
  readonly heading: RosterHeading;
  readonly session: RosterSession;
  /** Day on which it was drawn up. */
  readonly date: IsoDate;
  /** Number and day of the office's register; a blank to be filled in by hand where not given. */
  readonly protocol: { readonly number?: string; readonly date?: IsoDate };
  /** Absent while nothing of the signed sheet was keyed in: the record then has blanks where the figures of the day go. */
  readonly day?: AttendanceTally;
  /** Seats that could be booked; absent = no limit. */
  readonly seats?: number;
  readonly waiting: number;
  readonly capacities: readonly Turnout<Capacity>[];
  readonly cpts: readonly Turnout<string>[];
  readonly provinces: readonly Turnout<string>[];
  /** By institute, in order of province and name. */
  readonly absent: readonly AbsentPlace[];
  readonly walkIns: readonly WalkedIn[];
  readonly delegations: readonly SettledDelegation[];
  readonly printed: readonly PrintedEdition[];
  /** Files from which registrations, acts and signatures of the session were read. */
  readonly imported: readonly ImportedFile[];
}

/** People of one kind: how many were on the roster, and how many were there, on it or not. */
export interface Turnout<Of> {
  readonly of: Of;
  readonly expected: number;
  /** Absent while nothing was keyed in. */
  readonly present?: number;
}

/** Who was expected from one place and did not sign. */
export interface AbsentPlace {
  /** Says nothing for those whose institute or service is not known. */
  readonly place: RosterPlace;
  readonly people: readonly NamedPerson[];
}

export interface NamedPerson {
  readonly surname: string;
  readonly givenName: string;
  readonly capacity: Capacity;
  readonly role?: string;
}

/** Somebody who signed without being on the roster. */
export interface WalkedIn extends NamedPerson {
  /** `A1`, where it is known. */
  readonly row?: string;
  readonly place: RosterPlace;
}

/** A delegation at the session and what became of it. */
export interface SettledDelegation {
  /** `unclear`: a signature of either side cannot be read, or its row was not keyed in. */
  readonly became: 'exercised' | 'lapsed' | 'unused' | 'unclear' | 'awaited';
  readonly institute: string;
  readonly principal: string;
  readonly delegate: string;
  /** `63327/2026`. */
  readonly protocol?: string;
}

/** An edition of the roster, annulled ones too. */
export interface PrintedEdition {
  readonly number: number;
  /** Of a supplement: the full edition that it goes on from. */
  readonly supplements?: number;
  readonly date: IsoDate;
  readonly mark: string;
  readonly rows: number;
  readonly by: string;
  /** Wall clock of Rome. */
  readonly at: string;
  /** Its rows are those that were signed. */
  readonly signed: boolean;
  readonly annulled: boolean;
}

/** A file that the archive holds, and who brought it when. */
export interface ImportedFile {
  readonly label: string;
  readonly kind: 'responses' | 'acts' | 'attendance';
  readonly by?: string;
  readonly at?: string;
}
