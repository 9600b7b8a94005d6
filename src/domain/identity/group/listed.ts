import { groupBy } from '../../group.js';
import { compareText } from '../../origin.js';
import type { Links } from '../linkage.js';
import type { Mention } from '../mention.js';
import { type Grouping, type JoinRule, joinGroups } from './grouping.js';

/** True for what somebody wrote of themselves; false for who is named elsewhere. */
export const isResponse = ({ source }: Mention): boolean => source === 'response';

/** True for who signed a sheet without being printed on it. */
export const isWalkIn = ({ source }: Mention): boolean => source === 'walk-in';

const rank = (mention: Mention): number => (isResponse(mention) ? 0 : isWalkIn(mention) ? 2 : 1);

/** Responses by key, then those whom lists and others name, then walk-ins. */
export const responsesFirst = (a: Mention, b: Mention): number => rank(a) - rank(b) || compareText(a.key, b.key);

/**
 * Joins those whom lists name, all mentions of one bearer as one, to the groups that are certainly theirs, by the links
 * of `order`. Whom one list has as two people does not become one through a response that resembles both.
 */
export function joinListed(
  groups: Grouping,
  mentions: readonly Mention[],
  links: Links,
  order: Uint32Array,
  rule: JoinRule,
): void {
  const borne = mentions.flatMap(({ bearer }, record) => (bearer === undefined ? [] : [{ bearer, record }]));
  for (const [first, ...others] of groupBy(borne, ({ bearer }) => bearer).values())
    for (const other of others) groups.join((first as { record: number }).record, other.record);
  const entries = (group: number) =>
    groups.members(group).flatMap((record) => {
      const { source, bearer } = mentions[record] as Mention;
      return bearer === undefined ? [] : [{ source, bearer }];
    });
  const areTwo = (left: number, right: number) => {
    const some = entries(left);
    return entries(right).some(({ source, bearer }) =>
      some.some((other) => other.source === source && other.bearer !== bearer),
    );
  };
  joinGroups(groups, links, order, { ...rule, apart: (a, b) => rule.apart(a, b) || areTwo(a, b) });
}
