import type { IsoDate } from '../calendar.js';
import type { Decided } from '../decisions.js';
import type { Delegation } from '../delegations/delegation.js';
import { headedBy, headsOn, type Offices, presidedBy } from '../heads/offices.js';
import type { Kept } from '../issued.js';
import type { School } from '../places/place.js';
import type { Places } from '../places/places.js';
import { cptsOfInstitute } from '../places/reach-cpts.js';
import type { Person, Registration } from '../records.js';
import { institutesDeclared } from '../registrations/capacities.js';
import { likelyDelegates } from './awaited.js';
import { COVERAGE_STATES, type CoverageState, type InstituteCoverage } from './institute-coverage.js';
import { missingOf } from './missing.js';
import { noticeKey, noticesOf } from './notices.js';
import { type Coming, comingOf, type Standing, standingDelegates } from './standing.js';

/** What coverage is made of. */
export interface CoverageMaterial {
  readonly places: Places;
  readonly offices: Offices;
  readonly people: readonly Person[];
  /** Day of each session, by its code. */
  readonly days: ReadonlyMap<string, IsoDate>;
  readonly registrations: readonly Registration[];
  readonly delegations: readonly Delegation[];
  readonly decisions: readonly Decided[];
  /** What left the office and was not annulled. */
  readonly issued: readonly Kept[];
  /** Where one session is looked at: what was written about that session counts too. */
  readonly session?: string;
  /** Where it matters what can still be asked: sessions before this day are over. */
  readonly from?: IsoDate;
}

/** For each invited institute, who comes for it: at each session, and at best. Each is in exactly one state. */
export function coverageOf(material: CoverageMaterial): InstituteCoverage[] {
  const coming = comingOf(material.registrations);
  const standing = standingDelegates(material.delegations, coming);
  const found = reached(material, coming, standing);
  const exempt = exemptOn(material);
  const likely = likelyDelegates([...coming.values()], standing, material.decisions);
  const owes = missingOf(standing, likely, material);
  const notices = noticesOf(material.decisions, material.issued, material.session);
  return [...material.places.invited.values()].map((institute) => {
    const covered = coverage(institute, material, found.get(institute.code), exempt);
    const owed = covered.exempt ? { awaited: [] } : owes(covered);
    return { ...covered, ...owed, notified: notices.has(noticeKey(institute.code, owed.missing)) };
  });
}

/** What reaches one institute. */
interface Reached {
  /** By code of the session. */
  readonly states: Map<string, CoverageState>;
  readonly people: Set<string>;
}

/** Whom registrations and delegations bring to each institute, by its code. */
function reached(
  material: CoverageMaterial,
  coming: Coming,
  standing: readonly Standing[],
): ReadonlyMap<string, Reached> {
  const found = new Map<string, Reached>();
  const add = (institute: string, session: string, state: CoverageState, person?: string) => {
    const one = found.get(institute) ?? { states: new Map(), people: new Set() };
    found.set(institute, one);
    const before = one.states.get(session);
    if (state !== before) one.states.set(session, before === undefined ? state : best([state, before]));
    if (person !== undefined) one.people.add(person);
  };
  const institutesHeaded = headedInstitutes(material);
  for (const { person, session = '', places } of coming.values()) {
    for (const { institute } of places) if (institute !== undefined) add(institute, session, 'altri', person);
    for (const institute of institutesHeaded(person, session)) add(institute, session, 'dirigente', person);
  }
  for (const { institute, registration } of standing) {
    // A delegate who waits holds no seat yet.
    if (registration?.status === 'confermata')
      add(institute, registration.session ?? '', 'delegato', registration.person);
  }
  return found;
}

/**
 * Institutes that a person comes for as their head: all those that the list gives on the day; where it does not know the
 * head of an institute, those that the person heads by their own word.
 */
function headedInstitutes({ offices, people, days }: CoverageMaterial) {
  const declared = new Map<string, readonly string[]>();
  for (const person of people) {
    const own = institutesDeclared(person);
    if (own.length > 0) declared.set(person.code, own);
  }
  return (person: string, session: string): readonly string[] => {
    const day = days.get(session);
    const listed = headedBy(offices.heldBy.get(person), day).map(({ instituteCode }) => instituteCode);
    const own = (declared.get(person) ?? []).filter((institute) => headsOn(offices, institute, day).length === 0);
    return [...listed, ...own];
  };
}

/** Institutes whose head presides over a CPT, on each day of the course: they were involved by another way. */
function exemptOn({ offices, days }: CoverageMaterial): (day: IsoDate | undefined) => ReadonlySet<string> {
  const presiding = offices.holders.filter(({ incumbencies, mandates }) => incumbencies.length * mandates.length > 0);
  const institutesOn = (day: IsoDate | undefined) =>
    presiding
      .filter((holder) => presidedBy(holder, day).length > 0)
      .flatMap((holder) => headedBy(holder, day).map(({ instituteCode }) => instituteCode));
  const byDay = new Map([undefined, ...days.values()].map((day) => [day, new Set(institutesOn(day))] as const));
  return (day) => byDay.get(day) as ReadonlySet<string>;
}

function coverage(
  institute: School,
  { places, days }: CoverageMaterial,
  found: Reached | undefined,
  exempt: ReturnType<typeof exemptOn>,
): Omit<InstituteCoverage, 'notified' | 'awaited'> {
  const bySession = new Map(
    [...days].map(([session, day]) => {
      const isExempt = exempt(day).has(institute.code);
      return [session, best([found?.states.get(session) ?? 'nessuno', isExempt ? 'esonerato' : 'nessuno'])] as const;
    }),
  );
  const isExempt = (days.size === 0 ? [undefined] : [...days.values()]).some((day) => exempt(day).has(institute.code));
  return {
    institute,
    cpts: cptsOfInstitute(institute, places),
    state: best([...bySession.values(), isExempt ? 'esonerato' : 'nessuno']),
    bySession,
    exempt: isExempt,
    people: found?.people.size ?? 0,
  };
}

const best = (states: readonly CoverageState[]): CoverageState =>
  COVERAGE_STATES.find((state) => states.includes(state)) ?? 'nessuno';
