import type { School } from '../places/place.js';

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
