import type { Origin } from '../origin.js';
import type { Guest } from './guests.js';

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
  /** The institute that an older registry of the ministry gave it, where it is not the one of today. */
  readonly formerInstitute?: string;
  /** No older registry of the ministry has it. */
  readonly arrived?: true;
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
  /** What the name says that is no school, where no list has it: it stays as written. */
  readonly guest?: Guest;
  /** Code of another school that the name means for certain, where a listed code was written too. */
  readonly contradicts?: string;
}
