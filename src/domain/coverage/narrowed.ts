import type { IsoDate } from '../calendar.js';
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
 * filter. At one session, what an institute owes is what it owes for that session; `from` a day, what can still be asked of
 * it then.
 */
export function narrowed(course: Course & Decisive, filter: CoverageFilter, from?: IsoDate): Course {
  const { session } = filter;
  const isSomeOver = course.sessions.some(({ session: { date } }) => from !== undefined && date < from);
  const seen = session === undefined && !isSomeOver ? course : recounted(course, session, from);
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

function recounted(course: Course & Decisive, code: string | undefined, from: IsoDate | undefined): Course {
  const { cpts, offices, people, places, decisions, issued } = course;
  const isHere = ({ session }: { readonly session?: string }) => code === undefined || session === code;
  const sessions = course.sessions.filter(({ session }) => isHere({ session: session.code }));
  const registrations = course.registrations.filter(isHere);
  const delegations = course.delegations.filter(isHere);
  const days = new Map(sessions.map(({ session }) => [session.code, session.date]));
  const known = { offices, people, places, sessions, registrations, delegations };
  const asked = { ...(code !== undefined && { session: code }), ...(from !== undefined && { from }) };
  return { cpts, ...known, coverage: coverageOf({ ...known, days, decisions, issued, ...asked }) };
}
