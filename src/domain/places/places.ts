import type { ServiceRow } from '../facts.js';
import type { CptIndex } from './cpts.js';
import type { School } from './place.js';

/** Schools, services and CPTs as they stand today, and the ways from one to the other. */
export interface Places {
  /** By code, in order of code; closed ones too. */
  readonly schools: ReadonlyMap<string, School>;
  /** School year whose registry no longer has a closed school. */
  readonly closedIn: ReadonlyMap<string, string>;
  /** By code of a closed school: the one that was decided to have taken its place. */
  readonly heirs: ReadonlyMap<string, School>;
  readonly services: ReadonlyMap<string, ServiceRow>;
  readonly cpts: CptIndex;
  /** Comprehensive institute by the stem that its plessi share with it. */
  readonly instituteByStem: ReadonlyMap<string, School>;
  /** Open state nursery schools of each institute, by code. */
  readonly nurseriesOf: ReadonlyMap<string, readonly School[]>;
  /**
   * Institutes that the note is addressed to: comprehensive, of the region, open, with a nursery school; of some provinces
   * or CPTs alone where the office says so.
   */
  readonly invited: ReadonlyMap<string, School>;
  /** Codes of the institutes that would be invited but for that. */
  readonly beyondLimit: ReadonlySet<string>;
  /** What that names, and is neither a province nor a listed CPT. */
  readonly unknownLimits: readonly string[];
  /** The course's region. */
  readonly region: string;
}
