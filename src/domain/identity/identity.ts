import { compareText } from '../origin.js';
import { probability } from './estimate/model.js';
import { apartness, type Contradiction, type Decision } from './group/decisions.js';
import { type OpenBond, openBonds } from './group/doubts.js';
import { type Grouping, grouping, type JoinRule, joinGroups } from './group/grouping.js';
import { isResponse, isWalkIn, joinListed } from './group/listed.js';
import { type Resemblance, resemblances } from './group/named.js';
import type { Evidence } from './guards.js';
import type { Linkage } from './linkage.js';
import { type Material, materialFrom } from './material.js';
import type { Mention } from './mention.js';
import { type Spelling, spellingOf } from './names/spelling.js';
import { writtenName } from './specification.js';

export type { Decision } from './group/decisions.js';
export type { Evidence } from './guards.js';
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

export type Proposal = 'same' | 'different' | 'ask';

/** Two groups that may be one person, by a mention of each. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  /** That they are one person, 0 to 1. */
  readonly probability: number;
  /** `ask` where it could go either way, or is asked however unlikely it is. */
  readonly proposal: Proposal;
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
 * Log-odds, in bits, from which a match is certain: 1 wrong in 7 at the very threshold, 1 in some hundreds over all.
 */
const CERTAIN = 2.7;
/** Bits by which every other pair of two groups must speak better for them to be certainly one person. */
const CAUTION = 1.5;
/** Log-odds from which a match is probable: rather than not. */
const PROBABLE = -0.3;
/** Log-odds from which a person is asked: 1 in 3. */
const DOUBTFUL = -1;

/**
 * Who is the same person: certain groups, doubts with a proposal, and decisions that contradict each other. Decisions
 * win over the engine. Responses are grouped on their own first; then those whom the lists and other people name join
 * them, and bring together what is certainly theirs. Doubts are between responses. Nothing depends on the order of the
 * mentions.
 */
export function resolvePeople(mentions: readonly Mention[], decisions: readonly Decision[] = []): Identity {
  const material = materialFrom(mentions, decisions);
  const { sorted, keys, recordOf, linkage, rulings } = material;
  const certain = grown(grouping(keys.length), CERTAIN, material, {
    admits: linkage.isSolid,
    parts: linkage.isParted,
    caution: CAUTION,
  });
  const named = joinOthers(certain, material);
  joinWalkIns(certain, CERTAIN, material, { admits: linkage.isSolid, parts: linkage.isParted, caution: CAUTION });
  const probable = grown(grouping(keys.length, certain), PROBABLE, material);
  joinWalkIns(probable, PROBABLE, material);
  const rule = ruleFor(certain, DOUBTFUL, material);
  const open = [
    ...openBonds(certain, linkage, material.order, DOUBTFUL, rule, rulings.ask),
    ...openWalkIns(certain, material, rule),
  ];
  const evidence = (a: number, b: number) => evidenceOf(linkage, sorted[a] as Mention, sorted[b] as Mention, a, b);
  return {
    groups: groupsOf(certain, keys),
    probable: groupsOf(probable, keys),
    doubts: open.map((bond) => ({ ...doubtOf(bond, probable, keys), evidence: evidence(bond.a, bond.b) })),
    contradictions: rulings.contradictions,
    likely: likelyAmong(named, keys),
    explain(keyA, keyB) {
      const [a, b] = [recordOf.get(keyA), recordOf.get(keyB)];
      if (a === undefined || b === undefined) return undefined;
      return { probability: probability(linkage.posterior(a, b)), evidence: evidence(a, b) };
    },
  };
}

function grown(
  groups: Grouping,
  leastBits: number,
  material: Material,
  strictness: Pick<JoinRule, 'admits' | 'parts' | 'caution'> = {},
): Grouping {
  for (const [a, b] of material.rulings.same) groups.join(a, b);
  const rule = { ...ruleFor(groups, leastBits, material), ...strictness };
  joinGroups(groups, material.linkage.links, material.order, rule);
  return groups;
}

const ruleFor = (groups: Grouping, leastBits: number, { linkage, apart }: Material): JoinRule => ({
  leastBits,
  together: linkage.together,
  apart: apartness(apart, groups),
});

/** Joins whom lists and others name to the groups that are certainly theirs; tells whom the latter resemble. */
function joinOthers(certain: Grouping, material: Material): ReadonlyMap<number, Resemblance> {
  const { sorted, linkage, orderOfOthers } = material;
  const rule = ruleFor(certain, CERTAIN, material);
  const named = resemblances(certain, sorted, linkage.links, orderOfOthers, rule.apart);
  const isClear = (record: number) => named.get(record)?.isClear !== false;
  const admits = (a: number, b: number) => linkage.isSolid(a, b) && isClear(a) && isClear(b);
  joinListed(certain, sorted, linkage.links, orderOfOthers, {
    ...rule,
    caution: CAUTION,
    admits,
    parts: linkage.isParted,
  });
  return named;
}

/**
 * Joins those who signed without being printed to whoever they certainly are, or to each other: never by one of them two
 * people who were two before, nor to one of two whom they resemble as much.
 */
function joinWalkIns(
  groups: Grouping,
  leastBits: number,
  material: Material,
  strictness: Pick<JoinRule, 'admits' | 'parts' | 'caution'> = {},
): void {
  const { sorted, linkage, orderOfWalkIns } = material;
  if (orderOfWalkIns.length === 0) return;
  const rule = ruleFor(groups, leastBits, material);
  const known = (group: number) => groups.members(group).some((record) => !isWalkIn(sorted[record] as Mention));
  const named = resemblances(groups, sorted, linkage.links, orderOfWalkIns, rule.apart);
  const isClear = (record: number) => named.get(record)?.isClear !== false;
  joinGroups(groups, linkage.links, orderOfWalkIns, {
    ...rule,
    ...strictness,
    apart: (left, right) => rule.apart(left, right) || (known(left) && known(right)),
    admits: (a, b) => (strictness.admits?.(a, b) ?? true) && isClear(a) && isClear(b),
  });
}

/** The doubts of walk-ins: about those who registered, and about each other. */
function openWalkIns(groups: Grouping, { sorted, linkage, orderOfWalkIns }: Material, rule: JoinRule): OpenBond[] {
  const speaks = (record: number) => isResponse(sorted[record] as Mention) || isWalkIn(sorted[record] as Mention);
  const { left, right } = linkage.links;
  const order = orderOfWalkIns.filter((at) => speaks(left[at] as number) && speaks(right[at] as number));
  const known = (group: number) => groups.members(group).some((record) => isResponse(sorted[record] as Mention));
  const apart = (a: number, b: number) => rule.apart(a, b) || (known(a) && known(b));
  return openBonds(groups, linkage, order, DOUBTFUL, { ...rule, apart }, []);
}

const likelyAmong = (named: ReadonlyMap<number, Resemblance>, keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    [...named]
      .filter(([, { bits, isClear }]) => isClear && bits >= PROBABLE)
      .map(([record, { response }]) => [keys[record] as string, keys[response] as string]),
  );

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
    proposal: probable.groupOf(a) === probable.groupOf(b) ? 'same' : bits < 0 && bits >= DOUBTFUL ? 'different' : 'ask',
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
