import { groupBy } from '../group.js';
import type { CoverageState, Delegation, Missing, School } from '../picture.js';
import { type Coming, comingKey, standingDelegates } from './standing.js';

/**
 * What an invited institute still owes: somebody registered; the registration of the delegate announced; the act of a
 * delegation only declared. Nothing, where the head comes in person.
 */
export function missingOf(coming: Coming, delegations: readonly Delegation[]) {
  const byInstitute = groupBy(standingDelegates(delegations), ({ institute }) => institute);
  return ({ institute, state }: { institute: School; state: CoverageState }): Missing | undefined => {
    if (state === 'dirigente') return undefined;
    if (state === 'nessuno') return 'nobody';
    const standing = byInstitute.get(institute.code) ?? [];
    const unregistered = standing.some(({ person, session }) => !coming.has(comingKey(person ?? '', session)));
    if (unregistered) return 'delegate';
    return standing.some(({ delegation }) => delegation.state === 'dichiarata') ? 'act' : undefined;
  };
}
