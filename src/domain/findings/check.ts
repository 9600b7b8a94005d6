import type { InstituteCoverage } from '../coverage/institute-coverage.js';
import type { Decided } from '../decisions.js';
import type { Delegation } from '../delegations/delegation.js';
import type { Facts } from '../facts.js';
import type { Offices } from '../heads/offices.js';
import type { Identity } from '../identity/identity.js';
import type { NameReader } from '../people/split-name.js';
import type { Places } from '../places/places.js';
import type { Person, Registration, Response, Session } from '../records.js';
import type { Settings } from '../settings.js';
import type { Finding } from './finding.js';

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
  readonly offices: Offices;
  readonly names: NameReader;
}

/** One rule: what it finds, in any order. */
export type Check = (view: CheckView) => Finding[];
