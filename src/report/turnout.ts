import { type InstituteTurnout, TURNOUT_STATES, type TurnoutState } from '../domain/attendance/turnout.js';
import { groupBy } from '../domain/group.js';
import { coverageText, TURNOUT_SIGNS } from '../text/coverage.js';
import type { CoverageRow } from './coverage.js';
import type { Listing } from './listing.js';
import { type BarForm, type CountedRow, type Scale, stateBars } from './state-bars.js';

const SCALE: Scale<TurnoutState> = {
  states: TURNOUT_STATES,
  signs: TURNOUT_SIGNS,
  colours: { presente: 'green', assente: 'yellow', altrove: 'blue', nessuno: 'red' },
  whole: coverageText.invited,
  total: coverageText.total,
};

/** How many institutes of these are in each state. */
const countTurnout = (institutes: readonly InstituteTurnout[]): ReadonlyMap<TurnoutState, number> =>
  new Map(TURNOUT_STATES.map((state) => [state, institutes.filter((one) => one.state === state).length]));

/** The rows of a count of institutes with who was there for each. */
export function turnoutRows(
  rows: readonly CoverageRow[],
  turnout: readonly InstituteTurnout[],
): CountedRow<TurnoutState>[] {
  const byCode = groupBy(turnout, ({ institute }) => institute.institute.code);
  return rows.map(({ name, institutes }) => ({
    name,
    counts: countTurnout(institutes.flatMap(({ institute }) => byCode.get(institute.code) ?? [])),
  }));
}

/** A bar for each row: of the institutes invited, those that came, those that did not, those not known yet, those that nobody registered. */
export const turnoutBars = (rows: readonly CountedRow<TurnoutState>[], form: BarForm): string =>
  stateBars(rows, SCALE, form);

/** The figures behind the bars, a line each. */
export const turnoutCounts = (per: string, rows: readonly CountedRow<TurnoutState>[]): Listing => ({
  name: 'presenze_istituti',
  columns: [per, ...TURNOUT_STATES, coverageText.invited],
  rows: rows.map(({ name, counts }) => [
    name,
    ...counts.values(),
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  ]),
});

/** One line for each invited institute: whether it was there, and with how many people. */
export const turnoutListing = (turnout: readonly InstituteTurnout[]): Listing => ({
  name: 'presenze_istituti',
  columns: ['istituto', 'denominazione', 'provincia', 'comune', 'cpt', 'presenza', 'iscritti', 'presenti'],
  rows: turnout.map(({ institute: { institute, cpts, people }, state, present }) => [
    ...[institute.code, institute.name, institute.province, institute.municipality, cpts.join('|')],
    ...[state, people, present],
  ]),
});
