import type { Grouping } from './grouping.js';

/** What a person decided of two mentions, by their keys. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different' | 'ask';
}

/** A decision «different» and the decisions «same» that together say the opposite. */
export interface Contradiction {
  readonly different: Decision;
  readonly same: readonly Decision[];
}

/** Decisions as the engine takes them, by record. */
export interface Rulings {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
  /** Not to be joined, and to be asked: «chiedere», and what contradicting decisions were about. */
  readonly ask: readonly (readonly [number, number])[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Sorts decisions out. Of two on one pair the later holds. A decision on a mention that is not there sleeps. Where
 * «different» contradicts a chain of «same», none of them is followed: they are reported, and asked again.
 */
export function rulingsOf(decisions: readonly Decision[], recordOf: ReadonlyMap<string, number>): Rulings {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const { a, b } = decision;
    if (a !== b && recordOf.has(a) && recordOf.has(b)) latest.set(a < b ? `${a}\n${b}` : `${b}\n${a}`, decision);
  }
  const inForce = [...latest].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, decision]) => decision);
  const contradictions = findContradictions(inForce);
  const doubted = new Set(contradictions.flatMap(({ different, same }) => [different, ...same]));
  const pairs = (keep: (decision: Decision) => boolean) =>
    inForce.filter(keep).map(({ a, b }) => [recordOf.get(a) as number, recordOf.get(b) as number] as const);
  return {
    same: pairs((decision) => decision.verdict === 'same' && !doubted.has(decision)),
    different: pairs((decision) => decision.verdict === 'different' && !doubted.has(decision)),
    ask: pairs((decision) => decision.verdict === 'ask' || doubted.has(decision)),
    contradictions,
  };
}

function findContradictions(decisions: readonly Decision[]): Contradiction[] {
  const neighbours = new Map<string, Decision[]>();
  for (const decision of decisions)
    if (decision.verdict === 'same')
      for (const key of [decision.a, decision.b]) neighbours.set(key, [...(neighbours.get(key) ?? []), decision]);
  return decisions.flatMap((different) => {
    if (different.verdict !== 'different') return [];
    const same = chain(neighbours, different.a, different.b);
    return same ? [{ different, same }] : [];
  });
}

/** The shortest chain of decisions «same» from one mention to another. */
function chain(
  neighbours: ReadonlyMap<string, readonly Decision[]>,
  from: string,
  to: string,
): readonly Decision[] | undefined {
  const reached = new Map<string, readonly Decision[]>([[from, []]]);
  for (const [key, path] of reached) {
    if (key === to) return path;
    for (const decision of neighbours.get(key) ?? []) {
      const next = decision.a === key ? decision.b : decision.a;
      if (!reached.has(next)) reached.set(next, [...path, decision]);
    }
  }
  return undefined;
}

/** Tells whether two groups hold records that must stay apart. */
export function apartness(
  pairs: readonly (readonly [number, number])[],
  { groupOf, members }: Pick<Grouping, 'groupOf' | 'members'>,
): (left: number, right: number) => boolean {
  if (pairs.length === 0) return () => false;
  const others = new Map<number, number[]>();
  for (const [a, b] of pairs) {
    others.set(a, [...(others.get(a) ?? []), b]);
    others.set(b, [...(others.get(b) ?? []), a]);
  }
  return (left, right) =>
    members(left).some((record) => others.get(record)?.some((other) => groupOf(other) === right) ?? false);
}
