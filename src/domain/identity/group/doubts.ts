import { probability } from '../estimate/model.js';
import type { Linkage } from '../linkage.js';
import { bondBits, type Grouping, type JoinRule } from './grouping.js';

/** Two groups that may be one person: a record of each, and the log-odds in bits. */
export interface OpenBond {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  /** True if it was asked for by a decision rather than found. */
  readonly asked: boolean;
}

/**
 * Pairs of certain groups that a person should look at, one for each pair, by its strongest link: what is likely enough,
 * and what is asked always. Most useful first: what concerns many rows and could go either way.
 */
export function openBonds(
  groups: Grouping,
  linkage: Linkage,
  order: Uint32Array,
  leastBits: number,
  rule: JoinRule,
  asked: readonly (readonly [number, number])[],
): OpenBond[] {
  const open = new Map<string, OpenBond>();
  const key = (a: number, b: number) => {
    const [left, right] = [groups.groupOf(a), groups.groupOf(b)];
    return left < right ? `${left} ${right}` : `${right} ${left}`;
  };
  for (const [a, b] of asked)
    if (groups.groupOf(a) !== groups.groupOf(b))
      open.set(key(a, b), { a, b, bits: linkage.posterior(a, b), asked: true });
  for (const index of order) {
    const bits = linkage.links.bits[index] as number;
    const [a, b] = [linkage.links.left[index] as number, linkage.links.right[index] as number];
    const [left, right] = [groups.groupOf(a), groups.groupOf(b)];
    if (left === right || open.has(key(a, b)) || rule.apart(left, right)) continue;
    const isLikely = bits >= leastBits;
    if (!isLikely && !linkage.isAlwaysAsked(a, b)) continue;
    const bond = bondBits(groups.members(left), groups.members(right), { a, b, bits }, rule);
    if (!isLikely || bond >= leastBits) open.set(key(a, b), { a, b, bits: bond, asked: false });
  }
  const useful = ({ a, b, bits }: OpenBond) => {
    const share = probability(bits);
    const rows = groups.members(groups.groupOf(a)).length * groups.members(groups.groupOf(b)).length;
    return Math.min(share, 1 - share) * rows;
  };
  return [...open.values()].sort((x, y) => useful(y) - useful(x) || x.a - y.a || x.b - y.b);
}
