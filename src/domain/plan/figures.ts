import type { Picture } from '../picture.js';
import { isExpected } from '../registrations/statuses.js';
import type { Severity } from '../severity.js';
import { isInForce } from './delegation-changes.js';

/** A course in figures: what an act changes is told by those before and after it. */
export interface CourseFigures {
  readonly people: number;
  /** People at a session, those who wait too. */
  readonly registrations: number;
  readonly waiting: number;
  readonly delegations: number;
  /** Invited institutes for which somebody comes, or whose head is exempt. */
  readonly covered: number;
  readonly invited: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly doubts: number;
  readonly dormant: number;
}

/** One figure that is not what it was. */
export interface FigureChange {
  readonly figure: keyof CourseFigures;
  readonly was: number;
  readonly is: number;
}

/** Counts what a picture holds. */
function courseFigures(picture: Picture): CourseFigures {
  const { people, registrations, delegations, coverage, findings, identity, dormant } = picture;
  const found = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    people: people.length,
    registrations: registrations.filter((one) => one.session !== undefined && isExpected(one)).length,
    waiting: registrations.filter(({ status }) => status === 'in_attesa').length,
    delegations: delegations.filter(isInForce).length,
    covered: coverage.filter(({ state }) => state !== 'nessuno').length,
    invited: coverage.length,
    errors: found('errore'),
    warnings: found('avviso'),
    notes: found('nota'),
    doubts: identity.doubts.length,
    dormant: dormant.length,
  };
}

/** The figures that differ, in the order in which they are told. */
export function figureChanges(before: Picture, after: Picture): FigureChange[] {
  const [old, now] = [courseFigures(before), courseFigures(after)];
  return (Object.keys(old) as (keyof CourseFigures)[]).flatMap((figure) =>
    old[figure] === now[figure] ? [] : [{ figure, was: old[figure], is: now[figure] }],
  );
}
