import type { IsoDate } from '../calendar.js';
import { isStanding } from '../delegations/delegation.js';
import type { HeadKind } from '../facts.js';
import { unique } from '../group.js';
import type { Picture } from '../picture.js';

/** One of the things that somebody is, apart from the role that they wrote. */
export type Hat =
  | { readonly kind: HeadKind; readonly institute: string; readonly from?: IsoDate; readonly to?: IsoDate }
  | { readonly kind: 'presidente'; readonly cpt: string; readonly from?: IsoDate; readonly to?: IsoDate }
  | { readonly kind: 'delegato'; readonly institute: string; readonly sessions: readonly string[] };

/**
 * All the hats of a person: institutes headed and CPTs presided over by the office's lists, with their days, and the
 * institutes for which the person stands as delegate. In a set order.
 */
export function hatsOf(person: string, { offices, delegations }: Pick<Picture, 'offices' | 'delegations'>): Hat[] {
  const { incumbencies = [], mandates = [] } = offices.heldBy.get(person) ?? {};
  const theirs = delegations.filter((one) => one.delegate.person === person && isStanding(one));
  return [
    ...incumbencies.map(({ kind, instituteCode, from, to }) => ({ kind, institute: instituteCode, ...days(from, to) })),
    ...mandates.map(({ cpt, from, to }) => ({ kind: 'presidente' as const, cpt, ...days(from, to) })),
    ...unique(theirs.flatMap(({ institute }) => institute ?? [])).map((institute) => ({
      kind: 'delegato' as const,
      institute,
      sessions: unique(theirs.filter((one) => one.institute === institute).flatMap(({ session }) => session ?? [])),
    })),
  ];
}

const days = (from: IsoDate | undefined, to: IsoDate | undefined) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
