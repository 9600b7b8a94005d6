import { groupBy, unique } from '../group.js';
import type { Capacity, CoverageState, InstituteCoverage, Registration, School } from '../picture.js';
import { cptsOfInstitute } from '../places/reach-cpts.js';
import type { Places } from '../places/registry.js';

// From best to worst: the best over people is the institute's state.
const STATES: readonly CoverageState[] = ['dirigente', 'delegato', 'esonerato', 'altri', 'nessuno'];
const HEADS: readonly Capacity[] = ['DS', 'DS_REGGENTE'];

/** For each invited institute, whether its head comes, somebody else, or nobody: at each session and overall. */
export function coverageOf(places: Places, registrations: readonly Registration[]): InstituteCoverage[] {
  const expected = registrations.filter(({ status }) => status === 'confermata' || status === 'in_attesa');
  const byInstitute = groupBy(
    expected.flatMap((registration) => institutesOf(registration).map((institute) => ({ institute, registration }))),
    ({ institute }) => institute,
  );
  return [...places.invited.values()].map((institute) => {
    const coming = (byInstitute.get(institute.code) ?? []).map(({ registration }) => registration);
    return coverage(institute, cptsOfInstitute(institute, places), coming);
  });
}

const institutesOf = ({ places }: Registration): string[] => unique(places.flatMap(({ institute }) => institute ?? []));

function coverage(institute: School, cpts: readonly string[], coming: readonly Registration[]): InstituteCoverage {
  const bySession = new Map(
    [...groupBy(coming, ({ session }) => session as string)].map(([session, group]) => [session, best(group)]),
  );
  return { institute, cpts, state: best(coming), bySession, people: unique(coming.map(({ person }) => person)).length };
}

function best(coming: readonly Registration[]): CoverageState {
  const states = coming.map(({ capacity }) => (HEADS.includes(capacity) ? 'dirigente' : 'altri'));
  return STATES.find((state) => states.includes(state as 'dirigente' | 'altri')) ?? 'nessuno';
}
