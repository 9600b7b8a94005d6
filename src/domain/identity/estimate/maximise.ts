import type { Pairs } from '../block/candidates.js';
import { MISSING } from '../compare/field.js';
import { normalised } from './chance.js';
import { addBits, type Model, matchLikelihood, nearLikelihood, probability, shareBits, strangerLikelihood } from './model.js';
import type { Comparer } from './sample.js';

/** Candidate pairs compared once, kept small for going over them again. */
export interface ComparedPairs {
  readonly levels: Int8Array;
  readonly strangers: Float64Array;
  readonly near: readonly Float64Array[];
  readonly costs: Float64Array;
  readonly count: number;
}

/** Compares the pairs of a sample; what depends on u alone is worked out for good. */
export function comparePairs(
  model: Model,
  comparer: Comparer,
  { left, right }: Pairs,
): ComparedPairs {
  const width = comparer.dimensions.length;
  const count = left.length;
  const levels = new Int8Array(count * width);
  const strangers = new Float64Array(count);
  const costs = new Float64Array(count);
  const near = model.near.map(() => new Float64Array(count));
  for (let index = 0; index < count; index++) {
    const comparison = comparer.compare(left[index] as number, right[index] as number);
    levels.set(comparison.levels, index * width);
    costs[index] = comparison.readingCost;
    strangers[index] = strangerLikelihood(model, comparison);
    near.forEach((bits, kind) => {
      bits[index] = nearLikelihood(model, comparison, (model.near[kind] as Model['near'][number]).name);
    });
  }
  return { levels, strangers, near, costs, count };
}

/** Matching pairs that the priors of m count for, and records that the prior of matches per record counts for. */
const PRIOR_PAIRS = 100;
const PRIOR_RECORDS = 50;
const ROUNDS = 12;

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
 * Estimates m and the shares of matching and near pairs without labels, by expectation–maximisation (Dempster, Laird, Rubin 1977; Winkler
 * 1988 for record linkage). u is held fixed, as is known to be safer; m starts from the priors of the specification,
 * which count for `PRIOR_PAIRS` pairs (a Dirichlet prior), so they weigh less the more data there is.
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
    matchBits: counts.map((count) => normalised(count).map(Math.log2)),
    priorBits: shareBits(perRecord(found.matches, start.matchesPerRecord), start.records),
    near: model.near.map((kind, index) => {
      const prior = start.nearPerRecord[index];
      if (prior === undefined) return kind;
      return { ...kind, priorBits: shareBits(perRecord(found.near[index] as number, prior), start.records) };
    }),
  };
}

/** One expectation step: adds each pair to the counts of its levels by the probability that it is one person. */
function expect(model: Model, pairs: ComparedPairs, counts: readonly Float64Array[]) {
  const width = counts.length;
  const near = model.near.map(() => 0);
  let matches = 0;
  for (let index = 0; index < pairs.count; index++) {
    const levels = pairs.levels.subarray(index * width, (index + 1) * width);
    const match = model.priorBits + likelihood(model, levels) - (pairs.costs[index] as number);
    const kinds = model.near.map((kind, k) => kind.priorBits + ((pairs.near[k] as Float64Array)[index] as number));
    const others = kinds.reduce(addBits, pairs.strangers[index] as number);
    const posterior = probability(match - others);
    matches += posterior;
    const total = addBits(match, others);
    kinds.forEach((bits, k) => {
      near[k] = (near[k] as number) + 2 ** (bits - total);
    });
    for (let d = 0; d < width; d++) {
      const level = levels[d] as number;
      const count = counts[d] as Float64Array;
      if (level !== MISSING) count[level] = (count[level] as number) + posterior;
    }
  }
  return { matches, near };
}

const NO_FREQUENCIES = new Float64Array(0);
const likelihood = (model: Model, levels: Int8Array): number =>
  matchLikelihood(model, { levels, frequencies: NO_FREQUENCIES, readingCost: 0 });
