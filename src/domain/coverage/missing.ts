import type { IsoDate } from '../calendar.js';
import { groupBy } from '../group.js';
import type { School } from '../places/place.js';
import type { Missing, Registration } from '../records.js';
import type { AwaitedDelegate } from './awaited.js';
import type { CoverageState } from './institute-coverage.js';
import type { Standing } from './standing.js';

/** What an institute owes, and on account of which delegates. */
export interface Owed {
  readonly missing?: Missing;
  readonly awaited: readonly AwaitedDelegate[];
}

const NOTHING: Owed = { awaited: [] };

/** What is owed in each state; in some it depends on the delegates. */
const OWED_IN: { readonly [State in CoverageState]: Owed | 'by delegates' } = {
  dirigente: NOTHING,
  delegato: 'by delegates',
  esonerato: 'by delegates',
  altri: 'by delegates',
  nessuno: { missing: 'nobody', awaited: [] },
};

/** The sessions of the course, and from which day on they are still to be held; absent where those held count too. */
export interface AskedFor {
  /** By code. */
  readonly days: ReadonlyMap<string, IsoDate>;
  readonly from?: IsoDate;
}

/**
 * What an invited institute still owes: somebody registered; the registration of the delegate announced, or to tell who of
 * those registered it is; the act of a delegation only declared. Nothing, where the head comes in person;
 * nobody can register any more for a session held before, but its act may still come.
 */
export function missingOf(
  standing: readonly Standing[],
  likelyFor: (one: Standing) => readonly Registration[],
  { days, from = '' }: AskedFor,
): (covered: { readonly institute: School; readonly state: CoverageState }) => Owed {
  const isToCome = (day: IsoDate = from) => day >= from;
  const isOver = days.size > 0 && ![...days.values()].some(isToCome);
  const byInstitute = groupBy(standing, ({ institute }) => institute);
  return ({ institute, state }) => {
    const owed = OWED_IN[state];
    if (owed !== 'by delegates') return isOver ? NOTHING : owed;
    const theirs = byInstitute.get(institute.code) ?? [];
    const announced = theirs
      .filter(({ registration }) => registration?.announced && isToCome(days.get(registration.session ?? '')))
      .map((one) => awaited(one, likelyFor(one)));
    if (announced.length > 0) {
      const isAbsent = announced.some(({ likely }) => likely.length === 0);
      return { missing: isAbsent ? 'delegate' : 'unrecognised', awaited: announced };
    }
    const declared = theirs.filter(
      ({ delegation, registration }) => registration && !registration.announced && delegation.state === 'dichiarata',
    );
    return declared.length > 0 ? { missing: 'act', awaited: declared.map((one) => awaited(one, [])) } : NOTHING;
  };
}

/** The delegates on whose account this is missing: one who may be among those registered is not said to be absent. */
export const namedBy = ({ missing, awaited }: Owed): readonly AwaitedDelegate[] =>
  awaited.filter(({ likely }) => likely.length > 0 === (missing === 'unrecognised'));

const awaited = (
  { delegation: { code, session = '', delegate } }: Standing,
  likely: readonly Registration[],
): AwaitedDelegate => ({ delegation: code, name: delegate.name, session, likely });
