import type { Picture } from '../picture.js';
import { coverageOf } from './coverage.js';

/** Which institutes are looked at: of some provinces, of a CPT; and at which session of the course. */
export interface CoverageFilter {
  /** As their institutes have them: letters. */
  readonly provinces?: readonly string[];
  readonly cpt?: string;
  readonly session?: string;
}

/** What coverage and all that is made of it are told from. */
export type Course = Pick<
  Picture,
  'coverage' | 'cpts' | 'delegations' | 'offices' | 'people' | 'places' | 'registrations' | 'sessions'
>;

type Decisive = Pick<Picture, 'decisions' | 'issued'>;

/**
 * The course as if it had only what is looked at: every output made from it (bars, lists, calls, reminders) keeps to the
 * filter. At one session, what an institute owes is what it owes for that session.
 */
export function narrowed(course: Course & Decisive, filter: CoverageFilter): Course {
  const { session } = filter;
  const seen = session === undefined ? course : atSession(course, session);
  const { cpts, delegations, offices, people, places, registrations, sessions } = seen;
  const coverage = seen.coverage.filter((one) => isLookedAt(filter, one.institute.province, one.cpts));
  return { coverage, cpts, delegations, offices, people, places, registrations, sessions };
}

/** Whether a place of some province and CPTs is among those looked at. */
export const isLookedAt = (
  { provinces, cpt }: CoverageFilter,
  ofPlace: string | undefined,
  cpts: readonly string[],
): boolean =>
  (provinces === undefined || provinces.includes(ofPlace ?? '')) && (cpt === undefined || cpts.includes(cpt));

function atSession(course: Course & Decisive, code: string): Course {
  const { cpts, offices, people, places, decisions, issued } = course;
  const isHere = ({ session }: { readonly session?: string }) => session === code;
  const sessions = course.sessions.filter(({ session }) => session.code === code);
  const registrations = course.registrations.filter(isHere);
  const delegations = course.delegations.filter(isHere);
  const days = new Map(sessions.map(({ session }) => [session.code, session.date]));
  const known = { offices, people, places, sessions, registrations, delegations };
  return { cpts, ...known, coverage: coverageOf({ ...known, days, decisions, issued, session: code }) };
}
