import { groupBy, unique } from '../group.js';
import type { Mandate } from '../heads/mandates.js';
import { type Offices, presidentsOn } from '../heads/offices.js';
import { compareText } from '../origin.js';
import type { Picture } from '../picture.js';
import { nearestCpt } from '../places/nearest-cpt.js';
import type { Cpt } from '../places/place.js';
import { isExpected } from '../registrations/statuses.js';
import type { InstituteCoverage } from './institute-coverage.js';

/** A CPT: its invited institutes, who comes from its territory, and whether it has a president. */
export interface CptCoverage {
  readonly code: string;
  readonly name: string;
  /** Institutes counted here: each invited institute is counted in one CPT only, so that the sums close. */
  readonly institutes: readonly InstituteCoverage[];
  /** Institutes that have plessi here too and are counted in another CPT. */
  readonly shared: number;
  /** People who come from its territory, each counted once. */
  readonly people: number;
  readonly president: Presidency;
}

/** Who presides: for all the course; no longer for all of it; nobody that the lists know. */
export interface Presidency {
  readonly state: 'in_carica' | 'scaduto' | 'sconosciuto';
  readonly mandate?: Mandate;
}

/** The code under which institutes without a CPT are counted. */
const NO_CPT = '';

/** All CPTs, in order of code, and at the end the institutes that have none, if there are any. */
export function coverageByCpt(
  coverage: readonly InstituteCoverage[],
  picture: Pick<Picture, 'cpts' | 'offices' | 'registrations' | 'sessions'>,
): CptCoverage[] {
  const counted = groupBy(coverage, (one) => homeCpt(one, picture.cpts));
  const all = groupBy(
    coverage.flatMap((one) => one.cpts.map((cpt) => ({ cpt, one }))),
    ({ cpt }) => cpt,
  );
  const people = peopleByCpt(picture);
  const codes = unique([...picture.cpts.keys(), ...counted.keys()]).filter((code) => code !== NO_CPT);
  return [...codes.toSorted(compareText), ...(counted.has(NO_CPT) ? [NO_CPT] : [])].map((code) => {
    const institutes = counted.get(code) ?? [];
    return {
      code,
      name: picture.cpts.get(code)?.name ?? code,
      institutes,
      shared: (all.get(code) ?? []).filter(({ one }) => !institutes.includes(one)).length,
      people: people.get(code)?.size ?? 0,
      president: presidencyOf(code, picture),
    };
  });
}

/** The CPT in which an institute is counted: that of its own comune, else the first by code; none if no CPT is known. */
export const homeCpt = ({ institute, cpts: codes }: InstituteCoverage, cpts: ReadonlyMap<string, Cpt>): string =>
  nearestCpt(codes, institute.municipality, cpts) ?? NO_CPT;

function peopleByCpt({ registrations }: Pick<Picture, 'registrations'>): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { person, places } of registrations.filter(isExpected)) {
    for (const cpt of places.flatMap(({ cpts }) => cpts)) people.set(cpt, (people.get(cpt) ?? new Set()).add(person));
  }
  return people;
}

/** The president on the days of the course. */
export function presidencyOf(
  cpt: string,
  { offices, sessions }: { readonly offices: Offices; readonly sessions: Picture['sessions'] },
): Presidency {
  const [last] = offices.presidentsOf.get(cpt) ?? [];
  if (last === undefined) return { state: 'sconosciuto' };
  const days = sessions.length === 0 ? [undefined] : sessions.map(({ session }) => session.date);
  const inOffice = days.map((day) => presidentsOn(offices, cpt, day)[0]);
  if (inOffice.every(Boolean)) return { state: 'in_carica', mandate: inOffice.at(-1) as Mandate };
  return { state: 'scaduto', mandate: last };
}
