import type { ClockTime, IsoDate, UtcOffset, WallTime } from './calendar.js';
import type { Fact } from './origin.js';
import type { ActRow, AttendanceRow } from './paper-rows.js';
import type { RejectedRow } from './rejected.js';
import type { SourceColumn } from './source-column.js';

/** What a file can be. */
export const KINDS = [
  'schools',
  'services',
  'cpts',
  'heads',
  'sessions',
  'responses',
  'acts',
  'answers',
  'settings',
  'attendance',
] as const;
export type Kind = (typeof KINDS)[number];

/** A registry of schools: the ministry's four (state, paritarie, both of the autonomous provinces), the office's two lists. */
export type SchoolShape = 'STAT' | 'PAR' | 'AUTSTAT' | 'AUTPAR' | 'institutes' | 'sites';

/** A file that the archive holds: one content read as one kind, however many names it came under. */
export interface SourceFile {
  /** How the file is named to the person: its base name, with `#2` where two contents, or two kinds of one, share one name. */
  readonly label: string;
  readonly kind: Kind;
  readonly shape?: SchoolShape;
  readonly sheet?: string;
  /** What the file says of its own date, for "the newest version wins": see `compareVersions`. */
  readonly version: Version;
  /** Who brought it first, and when on the wall clock of Rome; of a file that is in the archive. */
  readonly brought?: { readonly by: string; readonly at: string };
  /** An office list declared to replace the ones before it. */
  readonly complete: boolean;
  /** Of a registry of schools, as written in it. */
  readonly provinces: readonly string[];
  /** Titles and letters of the columns used, by field: where a finding points to. */
  readonly columns: readonly SourceColumn[];
  /** What the meeting is called that a form without a question about sessions is for. */
  readonly topic?: string;
}

/** How recent a file is: its school year, its own date (reference date, latest submission, `--data`), its arrival. */
export interface Version {
  readonly schoolYear?: string;
  readonly asOf?: string;
  /** Number of the import that brought it first: the only trace of import order, used when all else is equal. */
  readonly arrival: number;
  /** Hash of the content: the last tie-breaker, between files of one import. */
  readonly content: string;
}

/** One row of a registry of schools. `instituteCode` is absent for a paritaria, equal to `code` for the institute itself. */
export interface SchoolRow extends Fact {
  readonly code: string;
  readonly name?: string;
  readonly instituteCode?: string;
  /** How the row calls its institute, where the file has no row for that. */
  readonly instituteName?: string;
  readonly region?: string;
  readonly province?: string;
  readonly municipality?: string;
  /** Belfiore code of the comune, where the registry has it. */
  readonly municipalityCode?: string;
  /** `SCUOLA INFANZIA`, `ISTITUTO COMPRENSIVO` …: DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA or the office's `ordine`. */
  readonly type?: string;
  readonly email?: string;
  readonly pec?: string;
  readonly cpt?: string;
}

/** A service 0–3 of the office's list: it has the office's own id, never a codice meccanografico. */
export interface ServiceRow extends Fact {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly municipality?: string;
  readonly province?: string;
  readonly manager?: string;
  readonly email?: string;
  readonly cpt?: string;
}

/** One row of a list of CPTs: a whole CPT with its comuni, or one comune of a CPT. */
export interface CptRow extends Fact {
  readonly code: string;
  readonly name?: string;
  readonly socialArea?: string;
  readonly province?: string;
  readonly leadMunicipality?: string;
  readonly municipalities: readonly string[];
  readonly presidentSurname?: string;
  readonly presidentGivenName?: string;
  readonly presidentEmail?: string;
  readonly mandateFrom?: IsoDate;
  readonly mandateTo?: IsoDate;
}

export type HeadKind = 'titolare' | 'reggente' | 'facente_funzione';

/** Who heads an institute, and in which title. */
export interface HeadRow extends Fact {
  readonly instituteCode: string;
  readonly surname: string;
  readonly givenName?: string;
  readonly kind: HeadKind;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly email?: string;
}

/** One session (incontro). */
export interface SessionRow extends Fact {
  readonly code: string;
  readonly date: IsoDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly title?: string;
  readonly venue?: string;
  readonly address?: string;
  readonly municipality?: string;
  /** Seats that can be booked; 0 or absent = unlimited. */
  readonly seats?: number;
  /** Authorised capacity of the room. */
  readonly capacity?: number;
  readonly deadline?: IsoDate;
  readonly speakers?: string;
}

/** One answer to the form, as written; what it means is derived. */
export interface ResponseRow extends Fact {
  /** As written; `submittedOffset`: how far ahead of UTC its clock is, where it is proven not to be the Italian one. */
  readonly submittedAt?: WallTime;
  readonly submittedOffset?: UtcOffset;
  /** Id given by the form; it restarts in copied forms, so it counts only together with the time. */
  readonly responseId?: string;
  readonly surname?: string;
  readonly givenName?: string;
  /** Both names in one cell, where the form asked them so. */
  readonly fullName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly role?: string;
  readonly code?: string;
  readonly institution?: string;
  readonly municipality?: string;
  readonly province?: string;
  readonly cpt?: string;
  /** The session or sessions as written. */
  readonly session?: string;
  /** Who takes part in this person's place, as written. */
  readonly delegate?: string;
  readonly delegateEmail?: string;
  /** Whom this person stands for, as written. */
  readonly principal?: string;
  readonly principalEmail?: string;
  /** The one question of a form about delegations, whoever is to be named, as written: `delego …`, `per conto di …`. */
  readonly delegation?: string;
  /** "In qualità di delegato": sì / no, as written. */
  readonly isDelegate?: string;
  readonly isPresident?: string;
  /** Letters of the columns not stored (health, diet, free notes) in which this row holds something. */
  readonly droppedIn?: readonly string[];
  /** What stands in the columns that are not clear, or kept by themselves, by their letters. */
  readonly unsettled?: Readonly<Record<string, string>>;
}

/** A question of `dubbi` answered in a spreadsheet: a decision taken there. */
export interface AnswerRow extends Fact {
  /** Id of the question, made of content. */
  readonly question: string;
  /** As written, like the reason; what it decides is derived. */
  readonly answer: string;
  readonly reason?: string;
}

/** A course setting read from a file. */
export interface SettingRow extends Fact {
  readonly key: string;
  readonly value: string;
}

/** The record type of each kind of file. */
export interface RowOf {
  schools: SchoolRow;
  services: ServiceRow;
  cpts: CptRow;
  heads: HeadRow;
  sessions: SessionRow;
  responses: ResponseRow;
  acts: ActRow;
  answers: AnswerRow;
  settings: SettingRow;
  attendance: AttendanceRow;
}

/** A field of the record of a kind that a column may fill. */
export type FieldOf<K extends Kind> = { [Of in K]: Exclude<keyof RowOf[Of], 'origin' | 'droppedIn'> }[K];

/** Rows in order, gone through as often as needed, one at a time: a file may have millions, kept in little room. */
export type RowSequence<R> = Iterable<R> & { readonly length: number };

/** Rows by what they are. Total over the kinds: whoever makes one has an answer for each of them. */
export type Rows = { readonly [K in Kind]: readonly RowOf[K][] };

/** The rows of every kind, each asked of `of`. */
export const rowsByKind = (of: <K extends Kind>(kind: K) => readonly RowOf[K][]): Rows =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Rows;

/** What the archive knows, in no particular order: `derive` gives the same picture whatever the order of these lists. */
export interface Facts {
  readonly files: readonly SourceFile[];
  /** Every row of these files; of the schools, those of the course's region and of the codes mentioned elsewhere. */
  readonly rows: Rows;
  readonly rejected: readonly RejectedRow[];
}
