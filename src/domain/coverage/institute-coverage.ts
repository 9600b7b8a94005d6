import type { School } from '../places/place.js';
import type { Missing } from '../records.js';
import type { AwaitedDelegate } from './awaited.js';

/** From best to worst: the best over people is the institute's state. */
export const COVERAGE_STATES = ['dirigente', 'delegato', 'esonerato', 'altri', 'nessuno'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** By what institutes can be counted. */
export const COVERAGE_GROUPS = ['provincia', 'cpt'] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

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
  /** The delegates announced and not there, or without an act: see `namedBy`. */
  readonly awaited: readonly AwaitedDelegate[];
  /** It was already written to about that. */
  readonly notified: boolean;
}
