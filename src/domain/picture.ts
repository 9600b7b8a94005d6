import type { WallTime } from './calendar.js';
import type { References } from './corrections/references.js';
import type { InstituteCoverage } from './coverage/institute-coverage.js';
import type { Decided } from './decisions.js';
import type { Delegation } from './delegations/delegation.js';
import type { RejectedRow, ResponseRow, SessionRow } from './facts.js';
import type { Finding } from './findings/finding.js';
import type { Offices } from './heads/offices.js';
import type { Identity } from './identity/identity.js';
import type { Origin } from './origin.js';
import type { Cpt, Place, PlaceDiagnosis, School } from './places/place.js';
import type { Places } from './places/registry.js';
import type { WaitingReason } from './seats/waiting-reason.js';

export type { CoverageState, InstituteCoverage, Missing } from './coverage/institute-coverage.js';
export {
  type Act,
  type ActItem,
  DELEGATION_STATES,
  type Delegation,
  type DelegationAction,
  type DelegationObjection,
  type DelegationParty,
  type DelegationReason,
  type DelegationState,
  type PartyNaming,
  STATES_AFTER_SIGNING,
} from './delegations/delegation.js';
export type { CodeReading, Cpt, Place, PlaceDiagnosis, School, SchoolKind } from './places/place.js';
export type { WaitingReason } from './seats/waiting-reason.js';

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
  /** Refused rows that nobody dismissed, and of which no readable version has come. */
  readonly rejected: readonly RejectedRow[];
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
