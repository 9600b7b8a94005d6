import type { Pairs } from '../block/candidates.js';
import { type Dimension, MISSING } from '../compare/field.js';
import { normalised } from './chance.js';
import { likelihoodsFor, type Model, shareBits, weighAgainstStrangers, weighNear } from './model.js';
import type { Comparer } from './sample.js';

/**
 * Candidate pairs compared once, kept small for going over them again: likelihoods as they are, not in bits, since here
 * they are added more often than multiplied. With fewer than fifty fields none is too small for a number.
 */
export interface ComparedPairs {
  readonly levels: Int8Array;
  readonly strangers: Float64Array;
  readonly near: readonly Float64Array[];
  /** What having read a record otherwise than written leaves of the likelihood of a match. */
  readonly kept: Float64Array;
  readonly count: number;
}

/** Pairs that the priors find less likely than this add nothing to any estimate. */
const HOPELESS = -20;

/** Compares the pairs of a sample; what depends on u alone is worked out for good. */
export function comparePairs(model: Model, comparer: Comparer, { left, right }: Pairs): ComparedPairs {
  const width = comparer.dimensions.length;
  const levels = new Int8Array(left.length * width);
  const strangers = new Float64Array(left.length);
  const kept = new Float64Array(left.length);
  const near = model.near.map(() => new Float64Array(left.length));
  const likelihoods = likelihoodsFor(model);
  let count = 0;
  for (let index = 0; index < left.length; index++) {
    const comparison = comparer.compare(left[index] as number, right[index] as number);
    weighAgainstStrangers(model, comparison, likelihoods);
    if (model.priorBits + likelihoods.match - likelihoods.stranger < HOPELESS) continue;
    weighNear(model, comparison, likelihoods);
    levels.set(comparison.levels, count * width);
    kept[count] = 2 ** -comparison.readingCost;
    strangers[count] = 2 ** likelihoods.stranger;
    for (let kind = 0; kind < near.length; kind++)
      (near[kind] as Float64Array)[count] = 2 ** (likelihoods.near[kind] as number);
    count++;
  }
  return { levels, strangers, near, kept, count };
}

/** Matching pairs that the priors of m count for, and records that the prior of matches per record counts for. */
const PRIOR_PAIRS = 100;
const PRIOR_RECORDS = 50;
const ROUNDS = 10;

/** What the estimation starts from. */
export interface Start {
  readonly records: number;
  /** Each sampled pair stands for so many candidates. */
  readonly rate: number;
  readonly matchesPerRecord: number;
  /** Prior of pairs per record of each kind of nearness; undefined where the share is known. */
  readonly nearPerRecord: readonly (number | undefined)[];
}

/**
 * Estimates m and the shares of matching and near pairs without labels, by expectation–maximisation (Dempster, Laird,
 * Rubin 1977; Winkler 1988 for record linkage). u is held fixed; m starts from the priors of the specification, which
 * count for `PRIOR_PAIRS` pairs (a Dirichlet prior), so they weigh less the more data there is.
 */
export function maximise(initial: Model, pairs: ComparedPairs, start: Start): Model {
  let model = initial;
  for (let round = 0; round < ROUNDS; round++) model = step(model, initial, pairs, start);
  return model;
}

function step(model: Model, initial: Model, pairs: ComparedPairs, start: Start): Model {
  const counts = initial.matchBits.map((bits) => bits.map((bit) => PRIOR_PAIRS * 2 ** bit));
  const found = expect(model, pairs, counts);
  const perRecord = (sum: number, prior: number) =>
    (sum * start.rate + PRIOR_RECORDS * prior) / (start.records + PRIOR_RECORDS);
  return {
    ...model,
    matchBits: counts.map((count, dimension) => matchShares(count, model.dimensions[dimension]).map(Math.log2)),
    priorBits: shareBits(perRecord(found.matches, start.matchesPerRecord), start.records),
    near: model.near.map((kind, index) => {
      const prior = start.nearPerRecord[index];
      if (prior === undefined) return kind;
      return { ...kind, priorBits: shareBits(perRecord(found.near[index] as number, prior), start.records) };
    }),
  };
}

/** Shares of the levels among matches; a capped one is never taken for more than its prior. */
function matchShares(counts: Float64Array, dimension: Dimension | undefined): Float64Array {
  const priors = (dimension?.levels ?? []).map(({ match, capped }) => (capped ? match : 1));
  return normalised(counts).map((share, level) => Math.min(share, priors[level] ?? 1));
}

/** One expectation step: adds each pair to the counts of its levels by the probability that it is one person. */
function expect(model: Model, pairs: ComparedPairs, counts: readonly Float64Array[]) {
  const near = new Float64Array(model.near.length);
  const shares = Float64Array.from(model.near, ({ priorBits }) => 2 ** priorBits);
  const ofNear = new Float64Array(near.length);
  const share = 2 ** model.priorBits;
  const tables = model.matchBits.map((bits) => bits.map((bit) => 2 ** bit));
  let matches = 0;
  for (let index = 0; index < pairs.count; index++) {
    const match = share * matchOf(tables, pairs, index);
    let others = pairs.strangers[index] as number;
    for (let kind = 0; kind < near.length; kind++) {
      ofNear[kind] = (shares[kind] as number) * ((pairs.near[kind] as Float64Array)[index] as number);
      others += ofNear[kind] as number;
    }
    const total = match + others;
    for (let kind = 0; kind < near.length; kind++)
      near[kind] = (near[kind] as number) + (ofNear[kind] as number) / total;
    matches += match / total;
    credit(counts, pairs, index, match / total);
  }
  return { matches, near };
}

/** How likely a pair is for one person. */
function matchOf(tables: readonly Float64Array[], { levels, kept }: ComparedPairs, index: number): number {
  let likelihood = kept[index] as number;
  for (let d = 0; d < tables.length; d++) {
    const level = levels[index * tables.length + d] as number;
    if (level !== MISSING) likelihood *= (tables[d] as Float64Array)[level] as number;
  }
  return likelihood;
}

function credit(counts: readonly Float64Array[], { levels }: ComparedPairs, index: number, posterior: number): void {
  for (let d = 0; d < counts.length; d++) {
    const level = levels[index * counts.length + d] as number;
    const count = counts[d] as Float64Array;
    if (level !== MISSING) count[level] = (count[level] as number) + posterior;
  }
}
