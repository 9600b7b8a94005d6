import type { Attendance } from '../attendance/attendance.js';
import type { References } from '../corrections/references.js';
import type { InstituteCoverage } from '../coverage/institute-coverage.js';
import type { Decided } from '../decisions.js';
import type { Delegation } from '../delegations/delegation.js';
import type { Facts, FieldOf, Kind } from '../facts.js';
import type { Offices } from '../heads/offices.js';
import type { Identity } from '../identity/identity.js';
import type { Kept } from '../issued.js';
import type { Origin } from '../origin.js';
import type { NameReader } from '../people/split-name.js';
import type { Places } from '../places/places.js';
import type { Person, Registration, Response, Session } from '../records.js';
import type { ScrambledRow } from '../scrambled.js';
import type { Settings } from '../settings.js';
import type { Severity } from '../severity.js';

/** All that a rule may look at: the facts and what the earlier steps of `derive` made of them. */
export interface CheckView {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly places: Places;
  readonly responses: readonly Response[];
  readonly identity: Identity;
  /** Decisions that weigh on this picture, naming rows by their content keys. */
  readonly decisions: readonly Decided[];
  readonly people: readonly Person[];
  readonly delegations: readonly Delegation[];
  readonly registrations: readonly Registration[];
  readonly sessions: readonly Session[];
  readonly coverage: readonly InstituteCoverage[];
  readonly attendance: Attendance;
  readonly offices: Offices;
  readonly names: NameReader;
  /** How decisions and editions name rows. */
  readonly references: References;
  /** What left the office and was not annulled. */
  readonly issued: readonly Kept[];
  /** Rows of the lists whose letters came in a wrong encoding. */
  readonly scrambledInLists: () => readonly ScrambledRow[];
}

/** The name of a side of a delegation in a sentence; undefined where nobody was named. */
export type Named = string | undefined;

/** One thing that a rule found. */
export interface Raised<Values> {
  /** What tells it from the others of its rule: content keys and codes, never row ids. */
  readonly about: readonly string[];
  /** The rows concerned, the first one being where to look; none for a finding about the whole course. */
  readonly origins: readonly Origin[];
  /** What the sentence of the rule is made of. */
  readonly values: Values;
  /** Code of the session concerned, where there is one. */
  readonly session?: string | undefined;
}

/** One rule: how grave what it finds is, where in a row to look for it, and how it is found. */
export interface Rule<Values> {
  readonly severity: Severity | ((values: Values) => Severity);
  /** The fields that it is about, the telling one first; none where no single cell shows it. */
  readonly fields: readonly FieldOf<Kind>[];
  /** For a rule about what may stand in one of several fields: whether it stands in this cell of a response. */
  readonly isMeant?: (cell: unknown, values: Values) => boolean;
  /** What it finds, in any order. */
  readonly find: (view: CheckView) => readonly Raised<Values>[];
}

/** A rule as it stands among those of its theme, with the type of the values that its sentence gets. */
export const rule = <Values>(one: Rule<Values>): Rule<Values> => one;
