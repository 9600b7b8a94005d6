import { groupBy } from '../group.js';
import type { CoverageState, Missing, School } from '../picture.js';
import type { Standing } from './standing.js';

/**
 * What an invited institute still owes: somebody registered; the registration of the delegate announced; the act of a
 * delegation only declared. Nothing, where the head comes in person.
 */
export function missingOf(standing: readonly Standing[]) {
  const byInstitute = groupBy(standing, ({ institute }) => institute);
  return ({ institute, state }: { institute: School; state: CoverageState }): Missing | undefined => {
    if (state === 'dirigente') return undefined;
    if (state === 'nessuno') return 'nobody';
    const theirs = byInstitute.get(institute.code) ?? [];
    if (theirs.some(({ registration }) => registration?.announced)) return 'delegate';
    return theirs.some(({ delegation, registration }) => registration && delegation.state === 'dichiarata')
      ? 'act'
      : undefined;
  };
}
