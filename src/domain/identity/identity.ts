import { compareText } from '../origin.js';
import { probability } from './estimate/model.js';
import { apartness, type Contradiction, type Decision, rulingsOf } from './group/decisions.js';
import { type OpenBond, openBonds } from './group/doubts.js';
import { type Grouping, grouping, type JoinRule, joinGroups, strongestFirst } from './group/grouping.js';
import { isResponse, joinListed, responsesFirst } from './group/listed.js';
import { resemblances } from './group/named.js';
import { type Evidence, type Linkage, linkRecords } from './linkage.js';
import type { Mention } from './mention.js';
import { type Spelling, spellingOf } from './names/spelling.js';
import { peopleSpecification, writtenName } from './specification.js';

export type { Contradiction, Decision } from './group/decisions.js';
export type { Evidence } from './linkage.js';
export type { Mention } from './mention.js';

/** Mentions that are one person. */
export interface PersonGroup {
  /** Keys of the mentions, sorted. */
  readonly members: readonly string[];
}

/** Evidence, with how a name that is the same is written differently. */
export interface MentionEvidence extends Evidence {
  readonly spelling?: Spelling;
}

/** Two groups that may be one person, by a mention of each. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  /** That they are one person, 0 to 1. */
  readonly probability: number;
  readonly proposal: 'same' | 'different';
  readonly evidence: readonly MentionEvidence[];
  /** Decided that the people themselves must be asked. */
  readonly decision?: 'ask';
}

/** Who is who. */
export interface Identity {
  /** Mentions that are certainly one person; who is alone is a group too. By first key. */
  readonly groups: readonly PersonGroup[];
  /** The same, with every probable match taken as well. */
  readonly probable: readonly PersonGroup[];
  /** What a person should look at, most useful first. */
  readonly doubts: readonly Doubt[];
  readonly contradictions: readonly Contradiction[];
  /** Who is named by others and is probably, not certainly, the writer of a response: the response, by their key. */
  readonly likely: ReadonlyMap<string, string>;
  /** What speaks for and against two mentions being one person. */
  explain(a: string, b: string): Explanation | undefined;
}

/** Why two mentions are, or are not, one person. */
export interface Explanation {
  readonly probability: number;
  readonly evidence: readonly MentionEvidence[];
}

/**
 * Log-odds, in bits, from which a match is certain: 1 wrong in 10 at the very threshold, 1 in some hundreds over all.
 */
const CERTAIN = 3.1;
/** Bits by which every other pair of two groups must speak better for them to be certainly one person. */
const CAUTION = 2;
/** Log-odds from which a match is probable: more likely than not. */
const PROBABLE = 0;
/** Log-odds from which a person is asked: 1 in 3. */
const DOUBTFUL = -1;

/**
 * Who is the same person: certain groups, doubts with a proposal, and decisions that contradict each other. Decisions
 * win over the engine. Responses are grouped on their own first; then those whom the lists and other people name join
 * them, and bring together what is certainly theirs. Doubts are between responses. Nothing depends on the order of the
 * mentions.
 */
export function resolvePeople(mentions: readonly Mention[], decisions: readonly Decision[] = []): Identity {
  const sorted = mentions.toSorted(responsesFirst);
  const keys = sorted.map(({ key }) => key);
  const recordOf = new Map(keys.map((key, record) => [key, record]));
  const responses = sorted.filter(isResponse).length;
  const linkage = linkRecords(sorted, keys, peopleSpecification(), { learnFrom: responses });
  const rulings = rulingsOf(decisions, recordOf);
  const { left, right } = linkage.links;
  const strongest = strongestFirst(linkage.links);
  const isOfOthers = (index: number) => Math.max(left[index] as number, right[index] as number) >= responses;
  const [order, orderOfOthers] = [strongest.filter((index) => !isOfOthers(index)), strongest.filter(isOfOthers)];

  const apart = [...rulings.different, ...rulings.ask, ...authors(sorted, recordOf)];
  const rules = { linkage, same: rulings.same, apart, order };
  const strict = { admits: linkage.isSolid, caution: CAUTION };
  const certain = grown(grouping(keys.length), CERTAIN, rules, strict);
  const rule = ruleFor(certain, DOUBTFUL, rules);
  const named = resemblances(certain, sorted, linkage.links, orderOfOthers, rule.apart);
  const admits = (a: number, b: number) =>
    linkage.isSolid(a, b) && named.get(a)?.isClear !== false && named.get(b)?.isClear !== false;
  joinListed(certain, sorted, linkage.links, orderOfOthers, { ...rule, leastBits: CERTAIN, caution: CAUTION, admits });
  const probable = grown(grouping(keys.length, certain), PROBABLE, rules);
  const open = openBonds(certain, linkage, order, DOUBTFUL, rule, rulings.ask);
  const evidence = (a: number, b: number) => evidenceOf(linkage, sorted[a] as Mention, sorted[b] as Mention, a, b);
  return {
    groups: groupsOf(certain, keys),
    probable: groupsOf(probable, keys),
    doubts: open.map((bond) => ({ ...doubtOf(bond, probable, keys), evidence: evidence(bond.a, bond.b) })),
    contradictions: rulings.contradictions,
    likely: new Map(
      [...named]
        .filter(([, { bits, isClear }]) => isClear && bits >= PROBABLE)
        .map(([record, { response }]) => [keys[record] as string, keys[response] as string]),
    ),
    explain(keyA, keyB) {
      const [a, b] = [recordOf.get(keyA), recordOf.get(keyB)];
      if (a === undefined || b === undefined) return undefined;
      return { probability: probability(linkage.posterior(a, b)), evidence: evidence(a, b) };
    },
  };
}

type Pair = readonly [number, number];

interface Material {
  readonly linkage: Linkage;
  readonly same: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly order: Uint32Array;
}

/** Those whom a response names, each with its writer. */
const authors = (mentions: readonly Mention[], recordOf: ReadonlyMap<string, number>): Pair[] =>
  mentions.flatMap(({ namedBy }, record): Pair[] => {
    const writer = recordOf.get(namedBy ?? '');
    return writer === undefined ? [] : [[writer, record]];
  });

function grown(
  groups: Grouping,
  leastBits: number,
  material: Material,
  strictness: Pick<JoinRule, 'admits' | 'caution'> = {},
): Grouping {
  for (const [a, b] of material.same) groups.join(a, b);
  joinGroups(groups, material.linkage.links, material.order, {
    ...ruleFor(groups, leastBits, material),
    ...strictness,
  });
  return groups;
}

const ruleFor = (groups: Grouping, leastBits: number, { linkage, apart }: Material): JoinRule => ({
  leastBits,
  together: linkage.together,
  apart: apartness(apart, groups),
});

function groupsOf(groups: Grouping, keys: readonly string[]): PersonGroup[] {
  return keys.flatMap((_, record) => {
    if (groups.groupOf(record) !== record) return [];
    return [
      {
        members: groups
          .members(record)
          .map((member) => keys[member] as string)
          .toSorted(compareText),
      },
    ];
  });
}

function doubtOf(
  { a, b, bits, asked }: OpenBond,
  probable: Grouping,
  keys: readonly string[],
): Omit<Doubt, 'evidence'> {
  return {
    a: keys[a] as string,
    b: keys[b] as string,
    probability: probability(bits),
    proposal: probable.groupOf(a) === probable.groupOf(b) ? 'same' : 'different',
    ...(asked ? { decision: 'ask' } : {}),
  };
}

function evidenceOf(linkage: Linkage, first: Mention, second: Mention, a: number, b: number): MentionEvidence[] {
  return linkage.evidence(a, b).map((evidence) => {
    if (evidence.field !== 'surname' && evidence.field !== 'given') return evidence;
    const spelling = spellingOf(evidence.field, writtenName(first), writtenName(second));
    return spelling === undefined ? evidence : { ...evidence, spelling };
  });
}
