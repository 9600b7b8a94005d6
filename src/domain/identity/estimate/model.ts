import { type Comparison, type Dimension, MISSING, type Nearness } from '../compare/field.js';
import { chanceBits } from '../compare/weight.js';

/** What is believed of the records at hand: all that turns a comparison into a probability. */
export interface Model {
  readonly dimensions: readonly Dimension[];
  /** m: how often records of one person come out at each level, in bits (log2). */
  readonly matchBits: readonly Float64Array[];
  /** u: how often strangers do; where a level goes by frequencies, they tell instead. */
  readonly chance: readonly Float64Array[];
  /** Share of all pairs that are one person, in bits. */
  readonly priorBits: number;
  /** Kinds of nearness, each with the share of all pairs that it holds, in bits. */
  readonly near: readonly { readonly name: string; readonly priorBits: number }[];
}

/** Two numbers given by their logarithms, added. */
export const addBits = (a: number, b: number): number => {
  const high = Math.max(a, b);
  return high === Number.NEGATIVE_INFINITY ? high : high + Math.log2(2 ** (a - high) + 2 ** (b - high));
};

/** P(comparison | one person), in bits: fields independent given the truth (Fellegi–Sunter 1969). */
export function matchLikelihood({ matchBits }: Model, { levels, readingCost }: Comparison): number {
  let bits = -readingCost;
  for (let d = 0; d < levels.length; d++) {
    const level = levels[d] as number;
    if (level !== MISSING) bits += (matchBits[d] as Float64Array)[level] as number;
  }
  return bits;
}

/** P(comparison | strangers), in bits. */
export function strangerLikelihood(model: Model, comparison: Comparison): number {
  let bits = 0;
  for (let d = 0; d < comparison.levels.length; d++) bits += strangerBits(model, comparison, d);
  return bits;
}

/** P(comparison | near each other in this way), in bits: as for strangers, except where the nearness says otherwise. */
export function nearLikelihood(model: Model, comparison: Comparison, name: string): number {
  let bits = 0;
  for (let d = 0; d < comparison.levels.length; d++) {
    const level = comparison.levels[d] as number;
    const share = level === MISSING ? undefined : model.dimensions[d]?.levels[level]?.near?.[name];
    bits += share === undefined ? strangerBits(model, comparison, d) : Math.log2(share);
  }
  return bits;
}

/** Contribution of one dimension to the likelihood of strangers, in bits. */
export function strangerBits({ dimensions, chance }: Model, comparison: Comparison, dimension: number): number {
  const level = comparison.levels[dimension] as number;
  if (level === MISSING) return 0;
  const definition = (dimensions[dimension] as Dimension).levels[level] as Dimension['levels'][number];
  const share = (chance[dimension] as Float64Array)[level] as number;
  return chanceBits(definition, share, comparison.frequencies[dimension] as number);
}

/**
 * Log-odds, in bits, that a pair is one person: the prior from the data at hand times the likelihood ratio, against strangers and
 * near ones together. Since prior and u are shares of *all* pairs, the result means the same whatever the blocking and
 * the number of rows.
 */
export function posteriorBits(model: Model, comparison: Comparison): number {
  let others = strangerLikelihood(model, comparison);
  for (const { name, priorBits } of model.near) others = addBits(others, priorBits + nearLikelihood(model, comparison, name));
  return model.priorBits + matchLikelihood(model, comparison) - others;
}

/** Probability of log-odds in bits. */
export const probability = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Share of all pairs, in bits, that so many pairs a record make. */
export const shareBits = (pairsPerRecord: number, records: number): number =>
  Math.log2((2 * pairsPerRecord) / Math.max(1, records - 1));

/** The model before any data: priors only. */
export function priorModel(
  dimensions: readonly Dimension[],
  near: readonly { name: string; priorBits: number }[],
  priorBits: number,
): Model {
  return {
    dimensions,
    matchBits: dimensions.map(({ levels }) => Float64Array.from(levels, ({ match }) => Math.log2(match))),
    chance: dimensions.map(({ levels }) => Float64Array.from(levels, ({ chance }) => chance)),
    priorBits,
    near,
  };
}

export type { Nearness };
