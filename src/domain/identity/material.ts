import { type Decision, type Rulings, rulingsOf } from './group/decisions.js';
import { strongestFirst } from './group/grouping.js';
import { isResponse, isWalkIn, responsesFirst } from './group/listed.js';
import type { Linkage } from './linkage.js';
import { linkMentions } from './linked.js';
import type { Mention } from './mention.js';

type Pair = readonly [number, number];

/** What the groups are made from; mentions are records by their position, responses first. */
export interface Material {
  readonly sorted: readonly Mention[];
  readonly keys: readonly string[];
  readonly recordOf: ReadonlyMap<string, number>;
  readonly linkage: Linkage;
  readonly rulings: Rulings;
  /** Records that must not be one person: by decision, or as one names the other. */
  readonly apart: readonly Pair[];
  /** Links between responses, strongest first; those of whom lists and others name; those of walk-ins. */
  readonly order: Uint32Array;
  readonly orderOfOthers: Uint32Array;
  readonly orderOfWalkIns: Uint32Array;
}

/** Compares the mentions and sorts out what was decided of them. */
export function materialFrom(mentions: readonly Mention[], decisions: readonly Decision[]): Material {
  const sorted = mentions.toSorted(responsesFirst);
  const keys = sorted.map(({ key }) => key);
  const recordOf = new Map(keys.map((key, record) => [key, record]));
  const responses = sorted.filter(isResponse).length;
  const linkage = linkMentions(sorted);
  const { left, right } = linkage.links;
  const walkIns = sorted.length - sorted.filter(isWalkIn).length;
  const last = (index: number) => Math.max(left[index] as number, right[index] as number);
  const strongest = strongestFirst(linkage.links);
  const rulings = rulingsOf(decisions, recordOf);
  return {
    ...{ sorted, keys, recordOf, linkage, rulings },
    apart: [...rulings.different, ...rulings.ask, ...authors(sorted, recordOf)],
    order: strongest.filter((index) => last(index) < responses),
    orderOfOthers: strongest.filter((index) => last(index) >= responses && last(index) < walkIns),
    orderOfWalkIns: strongest.filter((index) => last(index) >= walkIns),
  };
}

/** Those whom a response names, each with its writer. */
const authors = (mentions: readonly Mention[], recordOf: ReadonlyMap<string, number>): Pair[] =>
  mentions.flatMap(({ namedBy }, record): Pair[] => {
    const writer = recordOf.get(namedBy ?? '');
    return writer === undefined ? [] : [[writer, record]];
  });
