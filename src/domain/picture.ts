import type { WallTime } from './calendar.js';
import type { References } from './corrections/references.js';
import type { Decided } from './decisions.js';
import type { ResponseRow, SessionRow } from './facts.js';
import type { Finding } from './findings/finding.js';
import type { Offices } from './heads/offices.js';
import type { Identity } from './identity/identity.js';
import type { Origin } from './origin.js';
import type { Places } from './places/registry.js';

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

/** A school as it stands today: the newest version of its row, the office's list completing the ministry's. */
export interface School {
  readonly code: string;
  /** Code of the institute; the school's own where it is an institute; absent for a paritaria. */
  readonly institute?: string;
  readonly name: string;
  /** Comune as written in the registry. */
  readonly municipality?: string;
  /** Belfiore code of the comune, where the registry has it. */
  readonly municipalityCode?: string;
  /** Two letters, `MI`. */
  readonly province?: string;
  readonly region?: string;
  readonly kind: SchoolKind;
  readonly email?: string;
  readonly pec?: string;
  /** CPT stated by the office's list. */
  readonly cpt?: string;
  /** A newer complete file of the same shape, covering its province, lacks it. */
  readonly closed: boolean;
  readonly origin: Origin;
}
export type SchoolKind = 'institute' | 'comprehensive' | 'nursery' | 'private-nursery' | 'other';

/** A CPT with all its comuni. */
export interface Cpt {
  readonly code: string;
  readonly name: string;
  readonly province?: string;
  readonly leadMunicipality?: string;
  readonly municipalities: readonly string[];
  readonly origin: Origin;
}

/** Where a person works or whom they speak for, as far as the response tells. */
export interface Place {
  /** Institute that the person belongs to. */
  readonly institute?: string;
  /** The very school named, when it is not the institute itself: a plesso or a paritaria. */
  readonly school?: string;
  /** Id of the service 0–3. */
  readonly service?: string;
  /** Short name to print, best known spelling: `IC Manzoni`, or the text of the response where nothing was recognised. */
  readonly name?: string;
  readonly municipality?: string;
  readonly province?: string;
  /** CPTs reached through plesso, comune and ambito; several for an institute with plessi in several ambiti. */
  readonly cpts: readonly string[];
  /** How it was found. */
  readonly by?: 'code' | 'repaired-code' | 'stem' | 'name' | 'service' | 'decision';
}

/**
 * What a written code turned out to be. `listed`: in the registry. `repaired`: listed once O is read as 0 and I as 1.
 * `stem`: a plesso that is not listed, whose institute is. `unlisted`: right form, unknown. `malformed`: not a code.
 */
export interface CodeReading {
  /** As written, blanks and case aside. */
  readonly code: string;
  readonly how: 'listed' | 'repaired' | 'stem' | 'unlisted' | 'malformed';
  /** The school meant; for `stem` the institute. */
  readonly school?: School;
}

/** How the cells that tell a place were read: what the rules on codes and names need to know. */
export interface PlaceDiagnosis {
  /** Every code written, in the code column or among the words of the name. */
  readonly codes: readonly CodeReading[];
  /** The words that name the place, where there are any. */
  readonly name?: string;
  /** Codes of the schools, or ids of the services, that the name may mean where it does not mean one for certain. */
  readonly candidates: readonly string[];
  /** Code of another school that the name means for certain, where a listed code was written too. */
  readonly contradicts?: string;
}

/** One submission of the form: the occurrences of the same row in all the exports that hold it. */
export interface Response {
  /** Content key: the row's own text, with a number where one export holds several equal rows. */
  readonly key: string;
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

export type RegistrationStatus = 'confermata' | 'in_attesa' | 'ritirata' | 'sostituita' | 'senza_incontro';

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

/** A session with who sits and who waits. */
export interface Session {
  readonly session: SessionRow;
  /** Number in the course, from 1, by date and time. */
  readonly number: number;
  /** Bookable seats: the lower of seats and room, less trainers and staff; undefined = unlimited. */
  readonly seats?: number;
  /** Seats freed by who withdrew, that nobody has been promoted to. */
  readonly freed: number;
  readonly seated: readonly Registration[];
  readonly waiting: readonly Registration[];
}

export const DELEGATION_STATES = [
  'dichiarata',
  'incompleta',
  'valida',
  'contesa',
  'sostituita',
  'revocata',
  'scaduta',
  'respinta',
  'decaduta',
  'esercitata',
] as const;
export type DelegationState = (typeof DELEGATION_STATES)[number];

/** One side of a delegation: a name as known best, and the person behind it where one was recognised. */
export interface DelegationParty {
  /** Empty where nobody was named. */
  readonly name: string;
  /** Code of the person; absent if nobody registered can be this. */
  readonly person?: string;
  /** A row of any response of that person. */
  readonly origin?: Origin;
}

/** Somebody attends a session for the head of an institute: one row for each delegation and session. */
export interface Delegation {
  /** Made of content: institute, the two names, session. */
  readonly key: string;
  /** Short code by which a person names it. */
  readonly code: string;
  readonly institute?: string;
  /** Absent where neither the statement nor the delegate names a session. */
  readonly session?: string;
  readonly kind: 'funzione' | 'incontro';
  readonly principal: DelegationParty;
  readonly delegate: DelegationParty;
  readonly state: DelegationState;
  readonly certainty: 'certa' | 'probabile';
  /** Why it is in this state. */
  readonly reason: DelegationReason;
  /** What speaks against it, settled or not: what the rules DEL report. */
  readonly objections: readonly DelegationObjection[];
  /** A person decided on it: its objections have been seen. */
  readonly decided: boolean;
  /** Responses that state it, by origin. */
  readonly statedIn: readonly Origin[];
  /** Content keys of those responses. */
  readonly responses: readonly string[];
  /** Acts that it rests on, the one in force last. */
  readonly acts: readonly Act[];
  /** What the act lacks; of a delegation only stated, who delegates or who is delegated. */
  readonly missing: readonly ActItem[];
  readonly protocol?: { readonly number: string; readonly year?: string; readonly date?: string };
  readonly actDate?: string;
}

/** What an act of delegation must say. */
export type ActItem = 'institute' | 'principal' | 'delegate' | 'scope' | 'actDate' | 'protocol';

/** An act of delegation: a row of a register, or registered by hand. */
export interface Act {
  readonly institute?: string;
  readonly principal: string;
  readonly principalEmail?: string;
  readonly delegate: string;
  readonly delegateEmail?: string;
  readonly kind: 'funzione' | 'incontro';
  readonly sessions: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly actDate?: string;
  readonly protocol?: { readonly number: string; readonly year?: string; readonly date?: string };
  readonly revoked?: string;
  readonly origin: Origin;
}

/** What speaks against a delegation, by the rule that reports it. */
export type DelegationObjection =
  | { readonly rule: 'DEL-02'; readonly rivals: readonly string[] }
  | { readonly rule: 'DEL-03'; readonly of: string }
  | { readonly rule: 'DEL-05'; readonly day?: string; readonly heads: readonly string[] }
  | { readonly rule: 'DEL-08' }
  | { readonly rule: 'DEL-09'; readonly actDate: string; readonly day: string }
  | { readonly rule: 'DEL-10'; readonly from?: string; readonly to?: string; readonly day: string };

/** What an invited institute still owes: a registration, the delegate's registration, the act of delegation. */
export type Missing = 'nobody' | 'delegate' | 'act';

export type CoverageState = 'dirigente' | 'delegato' | 'esonerato' | 'altri' | 'nessuno';

/** An invited institute and whether somebody comes for it. */
export interface InstituteCoverage {
  readonly institute: School;
  readonly cpts: readonly string[];
  /** Best over all sessions. */
  readonly state: CoverageState;
  /** State at each session of the course, by code. */
  readonly bySession: ReadonlyMap<string, CoverageState>;
  /** How many people come for it, counted once each. */
  readonly people: number;
  /** Its head presides over a CPT during the course, and was involved by another way. */
  readonly exempt: boolean;
  /** What it still owes; nothing for those exempt. */
  readonly missing?: Missing;
  /** It was already written to about that. */
  readonly notified: boolean;
}

/** Why a delegation is in its state; the sentence is made in `text/delegations.ts`. */
export type DelegationReason =
  | { readonly because: 'stated'; readonly by: 'principal' | 'delegate' | 'both' }
  | { readonly because: 'complete'; readonly actDate: string }
  | { readonly because: 'incomplete'; readonly missing: readonly ActItem[] }
  | { readonly because: 'objection'; readonly objection: DelegationObjection }
  | { readonly because: 'outside'; readonly objection: DelegationObjection }
  | { readonly because: 'left-office'; readonly day: string }
  | { readonly because: 'replaced'; readonly delegate: string; readonly at: string }
  | { readonly because: 'revoked'; readonly on: string }
  | {
      readonly because: 'decided';
      readonly action: DelegationAction;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
    }
  | { readonly because: 'signed'; readonly who: 'principal' | 'delegate' };

/** What a person may decide on a delegation. */
export type DelegationAction = 'accept' | 'refuse' | 'revoke' | 'replace';

/** All that is shown, derived afresh from facts, decisions and settings. */
export interface Picture {
  readonly schools: ReadonlyMap<string, School>;
  readonly cpts: ReadonlyMap<string, Cpt>;
  readonly people: readonly Person[];
  readonly sessions: readonly Session[];
  readonly delegations: readonly Delegation[];
  readonly registrations: readonly Registration[];
  readonly coverage: readonly InstituteCoverage[];
  /** Heads and presidents in time, and who of the people they are. */
  readonly offices: Offices;
  readonly findings: readonly Finding[];
  readonly places: Places;
  /** Who is who: certain, probable, doubtful, and why. */
  readonly identity: Identity;
  /** How decisions name rows. */
  readonly references: References;
  /** Decisions that weigh on this picture, naming rows by their content keys; oldest first. */
  readonly decisions: readonly Decided[];
  /** Decisions whose object is not there: they work again if it returns. */
  readonly dormant: readonly Decided[];
}
