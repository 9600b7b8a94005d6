import type { Attendance } from '../domain/attendance/attendance.js';
import { turnoutOf } from '../domain/attendance/turnout.js';
import type { CoverageState, InstituteCoverage } from '../domain/coverage/institute-coverage.js';
import { COVERAGE_STATES } from '../domain/coverage/institute-coverage.js';
import { namedBy } from '../domain/coverage/missing.js';
import type { WelcomePlace } from '../domain/coverage/welcome.js';
import { groupBy } from '../domain/group.js';
import { compareText } from '../domain/origin.js';
import { shortName } from '../domain/places/short-name.js';
import { coverageText, STATE_SIGNS } from '../text/coverage.js';
import { printedPlace } from '../text/rosters.js';
import { asLines } from './as-lines.js';
import type { Listing } from './listing.js';
import { type BarForm, type Scale, stateBars } from './state-bars.js';

/** One line for each invited institute. Contract of `copertura --formato csv`. */
export function coverageListing(
  coverage: readonly InstituteCoverage[],
  attendance?: Pick<Attendance, 'sessions'>,
): Listing {
  const turnout = attendance?.sessions.length ? turnoutOf(coverage, attendance) : [];
  return {
    name: 'istituti',
    columns: [
      'istituto',
      'denominazione',
      'provincia',
      'comune',
      'cpt',
      'stato',
      'persone',
      'manca',
      'avvisato',
      'presenti',
    ],
    rows: coverage.map(({ institute, cpts, state, people, missing, notified }, index) => [
      institute.code,
      institute.name,
      institute.province,
      institute.municipality,
      cpts.join('|'),
      state,
      people,
      missing && coverageText.missing(missing),
      notified ? 'sì' : '',
      turnout[index]?.present,
    ]),
  };
}

/** The institutes for the screen, a line each: in which state they are, and what is missing. */
export const institutesAsText = (coverage: readonly InstituteCoverage[], width: number): string =>
  asLines(
    coverage.map(({ institute, state, people, missing, awaited }) => {
      const { name, municipality } = printedPlace({ ...institute, name: shortName(institute) });
      const owed = missing && missing !== 'nobody' ? coverageText.owed(missing, namedBy({ missing, awaited })) : '';
      return { name: [institute.code], said: coverageText.institute(name, municipality, state, people, owed) };
    }),
    width,
  )
    .map((line) => `${line}\n`)
    .join('');

/** One line for each paritaria and service from which somebody comes. */
export const welcomeListing = (places: readonly WelcomePlace[]): Listing => ({
  name: 'altri',
  columns: ['tipo', 'codice', 'denominazione', 'provincia', 'comune', 'cpt', 'persone'],
  rows: places.map(({ kind, code, name, province, municipality, cpts, people }) => [
    ...[kind, code, name, province, municipality],
    cpts.join('|'),
    people,
  ]),
});

/** Some institutes under a name, with what is to be said beside the bar. */
export interface CoverageRow {
  readonly name: string;
  readonly institutes: readonly InstituteCoverage[];
  readonly note?: string;
}

/** The institutes by province, those of an unknown one last. */
export const byProvince = (coverage: readonly InstituteCoverage[]): CoverageRow[] =>
  [...groupBy(coverage, ({ institute }) => institute.province ?? '')]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([province, institutes]) => ({ name: province || coverageText.noProvince, institutes }));

/** How many institutes of these are in each state. */
export const countStates = (institutes: readonly InstituteCoverage[]): ReadonlyMap<CoverageState, number> =>
  new Map(COVERAGE_STATES.map((state) => [state, institutes.filter((one) => one.state === state).length]));

/** The figures behind the bars, a line each. */
export const coverageCounts = (per: string, rows: readonly CoverageRow[]): Listing => ({
  name: 'copertura',
  columns: [per, ...COVERAGE_STATES, coverageText.invited],
  rows: rows.map(({ name, institutes }) => [name, ...countStates(institutes).values(), institutes.length]),
});

/** How the states of the institutes invited are drawn. */
export const COVERAGE_SCALE: Scale<CoverageState> = {
  states: COVERAGE_STATES,
  signs: STATE_SIGNS,
  colours: { dirigente: 'green', delegato: 'cyan', esonerato: 'blue', altri: 'yellow', nessuno: 'red' },
  whole: coverageText.invited,
  total: coverageText.total,
};

/** A bar for each row with its figures, and the total of all institutes, below the legend. */
export const coverageBars = (rows: readonly CoverageRow[], form: BarForm): string =>
  stateBars(
    rows.map(({ institutes, ...row }) => ({ ...row, counts: countStates(institutes) })),
    COVERAGE_SCALE,
    form,
  );
