import type { InstituteCoverage } from '../domain/picture.js';
import { number } from '../text/words.js';
import type { Listing } from './listing.js';

/** One line for each invited institute. Contract of `copertura --formato csv`. */
export function coverageListing(coverage: readonly InstituteCoverage[]): Listing {
  return {
    name: 'istituti',
    columns: ['istituto', 'denominazione', 'provincia', 'comune', 'cpt', 'stato', 'persone'],
    rows: coverage.map(({ institute, cpts, state, people }) => [
      institute.code,
      institute.name,
      institute.province,
      institute.municipality,
      cpts.join('|'),
      state,
      people,
    ]),
  };
}

const STATES = ['dirigente', 'altri', 'nessuno'] as const;

/** How many institutes are in each state, by province; the sums close with the institutes invited. */
export function coverageByProvince(coverage: readonly InstituteCoverage[]): Listing {
  const provinces = [...new Set(coverage.map(({ institute }) => institute.province ?? ''))].toSorted();
  const line = (name: string, institutes: readonly InstituteCoverage[]) => [
    name,
    ...STATES.map((state) => number(institutes.filter((one) => one.state === state).length)),
    number(institutes.length),
  ];
  return {
    name: 'province',
    columns: ['provincia', ...STATES, 'invitati'],
    rows: [
      ...provinces.map((province) =>
        line(
          province,
          coverage.filter(({ institute }) => (institute.province ?? '') === province),
        ),
      ),
      line('totale', coverage),
    ],
  };
}
