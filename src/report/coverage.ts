import type { CoverageState, InstituteCoverage } from '../domain/coverage/institute-coverage.js';
import { COVERAGE_STATES } from '../domain/coverage/institute-coverage.js';
import { namedBy } from '../domain/coverage/missing.js';
import type { WelcomePlace } from '../domain/coverage/welcome.js';
import { groupBy } from '../domain/group.js';
import { compareText } from '../domain/origin.js';
import { shortName } from '../domain/places/short-name.js';
import { coverageText } from '../text/coverage.js';
import { printedPlace } from '../text/rosters.js';
import { number } from '../text/words.js';
import { asLines } from './as-lines.js';
import { bar, barPainter } from './bars.js';
import type { Listing } from './listing.js';
import { onScreen } from './screen.js';

/** One line for each invited institute. Contract of `copertura --formato csv`. */
export function coverageListing(coverage: readonly InstituteCoverage[]): Listing {
  return {
    name: 'istituti',
    columns: ['istituto', 'denominazione', 'provincia', 'comune', 'cpt', 'stato', 'persone', 'manca', 'avvisato'],
    rows: coverage.map(({ institute, cpts, state, people, missing, notified }) => [
      institute.code,
      institute.name,
      institute.province,
      institute.municipality,
      cpts.join('|'),
      state,
      people,
      missing && coverageText.missing(missing),
      notified ? 'sì' : '',
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
  columns: [per, ...COVERAGE_STATES, 'invitati'],
  rows: rows.map(({ name, institutes }) => [name, ...countStates(institutes).values(), institutes.length]),
});

export interface CoverageForm {
  readonly colour: boolean;
  readonly width: number;
  /** Heading of the first column. */
  readonly heading: string;
}

/** A bar for each row with its figures, and the total of all institutes, below the legend. */
export function coverageBars(rows: readonly CoverageRow[], form: CoverageForm): string {
  const total = { name: coverageText.total, institutes: rows.flatMap(({ institutes }) => institutes) };
  const all: readonly CoverageRow[] = [...rows, total];
  const sizes = sizesOf(Math.max(...[form.heading, ...all.map(({ name }) => name)].map(({ length }) => length)), form);
  const paint = barPainter(form.colour, sizes.bar);
  const line = ({ name, institutes, note }: CoverageRow) => {
    const counts = countStates(institutes);
    const figures = [...counts.values(), institutes.length].map(number);
    const drawn = paint(bar(counts, sizes.bar));
    return [cells(onScreen(name), drawn, figures, sizes), ...(note ? [`    ${onScreen(note)}`] : [])];
  };
  const heading = cells(form.heading.toUpperCase(), ' '.repeat(sizes.bar), COLUMNS, sizes);
  return `${[coverageText.legend(COVERAGE_STATES), '', heading, ...all.flatMap(line)].join('\n')}\n`;
}

const COLUMNS = [...COVERAGE_STATES.map((state) => state.toUpperCase()), 'INVITATI'];
const GAP = '  ';

interface Sizes {
  readonly name: number;
  readonly bar: number;
}

/** The bar gives way before the names, and these before the figures. */
function sizesOf(longestName: number, { width }: CoverageForm): Sizes {
  const room = width - COLUMNS.join(GAP).length - 2 * GAP.length;
  const drawn = Math.max(8, Math.min(24, room - Math.min(longestName, 40)));
  return { bar: drawn, name: Math.min(longestName, Math.max(12, room - drawn)) };
}

function cells(name: string, drawn: string, figures: readonly string[], sizes: Sizes): string {
  const fitting = name.length > sizes.name ? `${name.slice(0, sizes.name - 1)}…` : name;
  const numbers = figures.map((text, index) => text.padStart(COLUMNS[index]?.length ?? 0));
  return [fitting.padEnd(sizes.name), drawn, ...numbers].join(GAP).trimEnd();
}
