import { type Lists, listsOf } from './block/blocks.js';
import { candidatePairs, hashedKeys, type Pairs } from './block/candidates.js';
import type { BoundField, Comparison, Nearness, Specification } from './compare/field.js';
import { estimateChance } from './estimate/chance.js';
import { comparePairs, maximise } from './estimate/maximise.js';
import {
  likelihoodsFor,
  type Model,
  posteriorBits,
  priorModel,
  shareBits,
  strangerBits,
  togetherBits,
  weigh,
} from './estimate/model.js';
import { type Comparer, comparerOf, pairSampler } from './estimate/sample.js';
import { type Evidence, isAlwaysAsked, isParted, isSolid } from './guards.js';

/** Pairs that may be one person, with their log-odds in bits. */
export interface Links extends Pairs {
  readonly bits: Float64Array;
}

/** Records compared with each other under one model. */
export interface Linkage {
  readonly links: Links;
  /** Log-odds that two records are one person, in bits. */
  posterior(a: number, b: number): number;
  /**
   * The same for two records that a third has brought together: then the odds start even, and near ones are the rival.
   */
  together(a: number, b: number): number;
  /**
   * False if it rests on one field alone or on an initial, on names nearly alike without a contact in common, or if a name
   * is plainly another: no likelihood makes it certain.
   */
  isSolid(a: number, b: number): boolean;
  /** True if two names nearly alike are plainly two. */
  isParted(a: number, b: number): boolean;
  /** True of a pair that a person is asked about, however unlikely it is. */
  isAlwaysAsked(a: number, b: number): boolean;
  evidence(a: number, b: number): readonly Evidence[];
}

/** Records bound to a specification: what is needed to compare them. */
export interface BoundRecords extends Omit<Specification<never>, 'fields'> {
  readonly fields: readonly BoundField[];
  readonly count: number;
  /** Only so many of the first records teach the model; the others are weighed by it. */
  readonly learnFrom: number;
}

/**
 * Binds records to a specification; the first `learnFrom` teach the model, all unless given. Done before they are linked:
 * what it took to read them, as much again as what is compared, can then be forgotten.
 */
export function bindRecords<Row>(
  rows: readonly Row[],
  { fields, ...others }: Specification<Row>,
  learnFrom = rows.length,
): BoundRecords {
  return { ...others, fields: fields.map((field) => field.bind(rows, learnFrom)), count: rows.length, learnFrom };
}

/** Pairs compared to estimate the model, about. */
const SAMPLED_PAIRS = 60_000;
/** Links less likely than this (1 in 65) are not kept. */
const LEAST_BITS = -6;

/**
 * Compares records that may be one person and says how likely they are: candidates by blocking, a model estimated from
 * them, a probability for each. `contents` are texts that tell records apart, in ascending order, so that nothing
 * depends on the order of rows; `comparable` leaves pairs out.
 */
export function linkRecords(
  records: BoundRecords,
  contents: readonly string[],
  comparable?: (a: number, b: number) => boolean,
): Linkage {
  const { fields, count, learnFrom } = records;
  const comparer = comparerOf(fields);
  const keys = keysOfAll(fields, count, learnFrom);
  const blocked = candidatePairs(keys.ofFirst);
  const taught = comparable ? filtered(blocked, comparable) : blocked;
  const model = estimate(records, comparer, contents.slice(0, learnFrom), taught);
  const candidates = learnFrom < count ? joined(taught, pairsOfOthers(keys.ofOthers, learnFrom)) : taught;
  const likelihoods = likelihoodsFor(model);
  const posterior = (a: number, b: number) => posteriorBits(model, comparer.compare(a, b), likelihoods);
  return {
    links: score(candidates, posterior),
    posterior,
    together: (a, b) => togetherBits(model, weigh(model, comparer.compare(a, b), likelihoods)),
    isSolid: (a, b) => isSolid(fields, evidenceOf(model, comparer.compare(a, b)), model),
    isAlwaysAsked: (a, b) => isAlwaysAsked(comparer.compare(a, b), model, records.alwaysAsked),
    isParted: (a, b) => isParted(comparer.compare(a, b), model),
    evidence: (a, b) => evidenceOf(model, comparer.compare(a, b)),
  };
}

function estimate(
  { fields, ...specification }: BoundRecords,
  comparer: Comparer,
  contents: readonly string[],
  candidates: Pairs,
): Model {
  const records = contents.length;
  const near = specification.near.map((kind) => ({
    name: kind.name,
    priorBits: nearBits(kind, fields, records),
    rarity: kind.rarity ?? 0,
  }));
  const priors = priorModel(comparer.dimensions, near, shareBits(specification.matchesPerRecord, records));
  const initial = { ...priors, chanceBits: estimateChance(comparer, contents).map((u) => u.map(Math.log2)) };
  const rate = 2 ** Math.max(0, Math.ceil(Math.log2(candidates.left.length / SAMPLED_PAIRS)));
  return maximise(initial, comparePairs(initial, comparer, filtered(candidates, pairSampler(contents, rate))), {
    records,
    rate,
    matchesPerRecord: specification.matchesPerRecord,
    nearPerRecord: specification.near.map((kind) => ('pairsPerRecord' in kind ? kind.pairsPerRecord : undefined)),
  });
}

/** Share of all pairs, in bits, that are near in one way. */
function nearBits(kind: Nearness, fields: readonly BoundField[], records: number): number {
  if ('pairsPerRecord' in kind) return shareBits(kind.pairsPerRecord, records);
  if ('share' in kind) return Math.log2(kind.share);
  const field = fields.find(({ dimensions }) => dimensions[0]?.name === kind.agreeOn);
  return Math.log2(field?.agreement || 1e-9);
}

interface Keys {
  /** The keys of the first records. */
  readonly ofFirst: Lists;
  /** Of all records, the keys that a record beyond the first has. */
  readonly ofOthers: Lists;
}

function keysOfAll(fields: readonly BoundField[], records: number, first: number): Keys {
  const keysOf = (record: number) => fields.flatMap((field) => field.keys(record));
  const others = new Set(Array.from({ length: records - first }, (_, index) => keysOf(first + index)).flat());
  const isOthers: boolean[] = [];
  const all = hashedKeys(records, (record) => {
    const keys = keysOf(record);
    if (others.size > 0) for (const key of keys) isOthers.push(others.has(key));
    return keys;
  });
  const { starts, items } = all;
  const ofOthers = listsOf(others.size > 0 ? records : 0, (record, add) => {
    for (let at = starts[record] as number; at < (starts[record + 1] as number); at++)
      if (isOthers[at]) add(items[at] as number);
  });
  return { ofFirst: { starts: starts.subarray(0, first + 1), items: items.subarray(0, starts[first]) }, ofOthers };
}

/** Pairs of which one at least is not among the first: looked for apart, so as to leave those of the first alone. */
const pairsOfOthers = (keys: Lists, first: number): Pairs =>
  filtered(candidatePairs(keys), (a, b) => a >= first || b >= first);

const joined = (some: Pairs, more: Pairs): Pairs => ({
  left: concatenated(some.left, more.left),
  right: concatenated(some.right, more.right),
});

function concatenated(some: Uint32Array, more: Uint32Array): Uint32Array {
  const all = new Uint32Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}

function filtered({ left, right }: Pairs, keep: (a: number, b: number) => boolean): Pairs {
  let kept = 0;
  const some = { left: new Uint32Array(left.length), right: new Uint32Array(left.length) };
  for (let at = 0; at < left.length; at++) {
    const [a, b] = [left[at] as number, right[at] as number];
    if (!keep(a, b)) continue;
    some.left[kept] = a;
    some.right[kept++] = b;
  }
  return { left: some.left.slice(0, kept), right: some.right.slice(0, kept) };
}

function score({ left, right }: Pairs, posterior: (a: number, b: number) => number): Links {
  const kept: number[] = [];
  const bits: number[] = [];
  for (let index = 0; index < left.length; index++) {
    const value = posterior(left[index] as number, right[index] as number);
    if (value < LEAST_BITS) continue;
    kept.push(index);
    bits.push(value);
  }
  return {
    left: Uint32Array.from(kept, (index) => left[index] as number),
    right: Uint32Array.from(kept, (index) => right[index] as number),
    bits: Float64Array.from(bits),
  };
}

function evidenceOf(model: Model, comparison: Comparison): readonly Evidence[] {
  return model.dimensions.flatMap(({ name, levels }, dimension) => {
    const level = levels[comparison.levels[dimension] as number];
    if (!level) return [];
    const match = (model.matchBits[dimension] as Float64Array)[comparison.levels[dimension] as number] as number;
    const bits = match - strangerBits(model, comparison, dimension);
    const frequency = level.forms === undefined ? undefined : comparison.frequencies[dimension];
    return [{ field: name, level: level.name, bits, ...(frequency === undefined ? {} : { frequency }) }];
  });
}
