import type { IsoDate } from './calendar.js';
import type { Capacity, Missing } from './records.js';
import type { Roster, RosterHeading, RosterPlace } from './rosters/roster.js';

/** What left the office, kept as it was when it did: annulled at most, never rewritten. */
export type Issued = Edition | Certificate | Letter;

/** One printing of the roster of one session, full or a supplement to a full one. */
export interface Edition {
  readonly kind: 'edition';
  /** Code of the session, as it was. */
  readonly session: string;
  /** 1, 2, 3 … for each session; never given twice, also where the edition was annulled. */
  readonly number: number;
  /** Of a supplement: the number of the full edition that it goes on from. */
  readonly supplements?: number;
  /** All that was printed, so that it can be printed again whatever the data say now. */
  readonly roster: Roster;
  /** Who each row was, to find the person again after re-imports and merges. */
  readonly owners: readonly RowOwner[];
}

/** Who a row of an edition was when it was printed. */
export interface RowOwner {
  /** Number of the row. */
  readonly row: number;
  /** Code of the person, as it was. */
  readonly person: string;
  /** References (`corrections/references.ts`) to the person's responses, earliest first. */
  readonly responses: readonly string[];
  /** Codes by which the delegations to this session that named them announced them, registered or not. */
  readonly announced: readonly string[];
}

/** A certificate of attendance, as it was handed to one person. */
export interface Certificate {
  readonly kind: 'certificate';
  /** 1, 2, 3 … in the course; never given twice, also where the certificate was annulled. */
  readonly number: number;
  /** 1; one more each time it leaves the office again with other content, under the same number. */
  readonly version: number;
  /** Day of this version. */
  readonly date: IsoDate;
  /** `k3t9-x0fa-2m7c`: by it the office knows its own certificate again. */
  readonly code: string;
  /** Code of the person, as it was. */
  readonly person: string;
  /** References (`corrections/references.ts`) to the person's responses, earliest first; none of whoever only signed. */
  readonly responses: readonly string[];
  readonly content: CertificateContent;
}

/** All that a certificate says besides its number and day. */
export interface CertificateContent {
  readonly heading: Pick<RosterHeading, 'letterhead' | 'courseTitle' | 'courseYear' | 'noteNumber' | 'noteDate'>;
  readonly surname: string;
  readonly givenName: string;
  /** The sessions attended, in the order of the course; never none. */
  readonly sessions: readonly CertifiedSession[];
  /** Lines of the block at the foot: office, name, form of the signature. */
  readonly signature: readonly string[];
}

/** One session that a certificate tells of. */
export interface CertifiedSession {
  readonly date: IsoDate;
  readonly title?: string;
  readonly venue?: string;
  readonly municipality?: string;
  /** Minutes attended; absent where the session has no hours. */
  readonly minutes?: number;
  readonly capacity: Capacity;
  /** Role as written, only where the capacity is `ALTRO`. */
  readonly role?: string;
  readonly places: readonly RosterPlace[];
}

/** A letter made ready to be sent by mail, as it was when it was made. */
export interface Letter {
  readonly kind: 'letter';
  /** By what it says: the same letter of the same day has the same one. */
  readonly code: string;
  readonly date: IsoDate;
  /** Absent: whoever sends it. */
  readonly from?: string;
  readonly to: string;
  readonly subject: string;
  /** Lines parted by `\n`. */
  readonly body: string;
  readonly about: LetterMatter;
}

/** To whom a letter goes, and about what. */
export type LetterMatter = ReminderMatter | PersonalMatter;

/** To an institute, about what it owes for the course or for one session. */
interface ReminderMatter {
  readonly is: 'reminder';
  readonly institute: string;
  readonly missing: Missing;
  readonly session?: string;
}

/** What people are told of a session: a seat is theirs; they wait for one; from waiting they came to one. */
export const PERSON_MATTERS = ['confirmation', 'waiting', 'promotion'] as const;
export type PersonMatter = (typeof PERSON_MATTERS)[number];

/** To one person, about some sessions. */
interface PersonalMatter {
  readonly is: PersonMatter;
  /** Code of the person, as it was. */
  readonly person: string;
  readonly name: string;
  /** References (`corrections/references.ts`) to the person's responses, earliest first. */
  readonly responses: readonly string[];
  /** Codes, in the order of the course. */
  readonly sessions: readonly string[];
}

/** Something issued, as the archive keeps it. */
export type Kept<I extends Issued = Issued> = I & {
  readonly entry: number;
  /** Which one of that entry, from 0. */
  readonly position: number;
  readonly madeBy: string;
  /** Wall clock of Rome, `2026-03-12T09:30:17`. */
  readonly madeAt: string;
  /** Taken back: it stays in the register, and no longer counts. */
  readonly annulled: boolean;
};
