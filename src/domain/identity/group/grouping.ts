import type { Links } from '../linkage.js';

/** Groups of records that are one person each, growing by joins. */
export interface Grouping {
  /** The group of a record: the number of one of its records. */
  groupOf(record: number): number;
  members(group: number): readonly number[];
  join(a: number, b: number): void;
}

/** Every record alone, or the groups of another grouping to go on from. */
export function grouping(records: number, from?: Grouping): Grouping {
  const groups = Int32Array.from({ length: records }, (_, record) => from?.groupOf(record) ?? record);
  const members = new Map<number, readonly number[]>();
  const membersOf = (group: number) => members.get(group) ?? from?.members(group) ?? [group];
  return {
    groupOf: (record) => groups[record] as number,
    members: membersOf,
    join(a, b) {
      const [into, gone] = [
        Math.min(groups[a] as number, groups[b] as number),
        Math.max(groups[a] as number, groups[b] as number),
      ];
      if (into === gone) return;
      const moved = membersOf(gone);
      for (const record of moved) groups[record] = into;
      members.set(into, [...membersOf(into), ...moved]);
    },
  };
}

/** What speaks for joining two groups. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
}

/** What decides whether two groups may be joined. */
export interface JoinRule {
  /** Whether a link may join groups at all. */
  admits?(a: number, b: number): boolean;
  /** Whether two records keep their groups apart whatever others say. */
  parts?(a: number, b: number): boolean;
  /** Bits taken off what other pairs say: more to be certain than to be probable. */
  readonly caution?: number;
  /** Log-odds, in bits, from which two groups are joined. */
  readonly leastBits: number;
  /** Evidence of two records that a third has brought together. */
  together(a: number, b: number): number;
  /** True if a person said that these groups are not one. */
  apart(a: number, b: number): boolean;
}

/** One pair of records may speak this much for or against joining their groups, no more. */
const MOST_FOR = 2;
const MOST_AGAINST = -6;
/** Pairs looked at between two large groups. */
const MOST_PAIRS = 200;

/**
 * The log-odds of joining two groups that a link holds together: those of the link, and what every other pair between
 * them says, for and against. So a record that resembles two people does not chain them together (correlation
 * clustering, Bansal, Blum, Chawla 2004, done greedily from the strongest link).
 */
export function bondBits(left: readonly number[], right: readonly number[], link: Bond, rule: JoinRule): number {
  let bits = link.bits;
  let seen = 0;
  for (const a of left)
    for (const b of right) {
      if ((a === link.a && b === link.b) || (a === link.b && b === link.a)) continue;
      if (++seen > MOST_PAIRS) return bits;
      if (rule.parts?.(a, b)) return Number.NEGATIVE_INFINITY;
      bits += Math.max(MOST_AGAINST, Math.min(MOST_FOR, rule.together(a, b)) - (rule.caution ?? 0));
    }
  return bits;
}

/** Joins groups from the strongest link down, as long as the evidence of all their records allows it. */
export function joinGroups(
  groups: Grouping,
  links: Links,
  order: readonly number[] | Uint32Array,
  rule: JoinRule,
): void {
  for (const index of order) {
    const bits = links.bits[index] as number;
    if (bits < rule.leastBits) return;
    const [a, b] = [links.left[index] as number, links.right[index] as number];
    const [left, right] = [groups.groupOf(a), groups.groupOf(b)];
    if (left === right || rule.apart(left, right) || rule.admits?.(a, b) === false) continue;
    const bond = bondBits(groups.members(left), groups.members(right), { a, b, bits }, rule);
    if (bond >= rule.leastBits) groups.join(a, b);
  }
}

/** Positions of the links, strongest first; ties by the records, so by content. */
export function strongestFirst({ left, right, bits }: Links): Uint32Array {
  return Uint32Array.from(bits, (_, index) => index).sort(
    (x, y) =>
      (bits[y] as number) - (bits[x] as number) ||
      (left[x] as number) - (left[y] as number) ||
      (right[x] as number) - (right[y] as number),
  );
}
