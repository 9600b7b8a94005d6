import { type Comparison, type Dimension, type Level, MISSING } from '../compare/field.js';
import { MOST_CHANCE_BITS } from '../compare/weight.js';

/** A kind of nearness as the model holds it. */
export interface NearModel {
  readonly name: string;
  /** Share of all pairs that are near in this way, in bits (log2). */
  readonly priorBits: number;
  /** How often they come out at each level, in bits; NaN where as often as strangers. */
  readonly levelBits: readonly Float64Array[];
  /** How much less likely than one person once a third record has brought two together, in bits; 0 if as likely. */
  readonly rarity: number;
}

/**
 * What is believed of the records at hand: all that turns a comparison into a probability. Shares are in bits (log2).
 */
export interface Model {
  readonly dimensions: readonly Dimension[];
  /** m: how often records of one person come out at each level. */
  readonly matchBits: readonly Float64Array[];
  /** u: how often strangers do; where `formsBits` is a number, the frequency of the value tells instead. */
  readonly chanceBits: readonly Float64Array[];
  /** Number of forms a value can take at each level; NaN where frequencies do not count. */
  readonly formsBits: readonly Float64Array[];
  /** Share of all pairs that are one person. */
  readonly priorBits: number;
  readonly near: readonly NearModel[];
}

/** Likelihood of a comparison under each explanation, in bits. Reused: pairs are weighed by the million. */
export interface Likelihoods {
  match: number;
  stranger: number;
  readonly near: Float64Array;
}

/** Room for the likelihoods under a model. */
export const likelihoodsFor = ({ near }: Model): Likelihoods => ({
  match: 0,
  stranger: 0,
  near: new Float64Array(near.length),
});

/**
 * Works out how likely a comparison is for one person, for strangers and for each kind of near ones: fields are taken
 * as independent, given which it is (Fellegi–Sunter 1969).
 */
export function weigh(model: Model, comparison: Comparison, into: Likelihoods): Likelihoods {
  weighAgainstStrangers(model, comparison, into);
  weighNear(model, comparison, into);
  return into;
}

/** The first half: one person or strangers. Enough for nearly all pairs, which are strangers plainly. */
export function weighAgainstStrangers(model: Model, comparison: Comparison, into: Likelihoods): void {
  into.match = -comparison.readingCost;
  into.stranger = 0;
  for (let d = 0; d < model.matchBits.length; d++) {
    const level = comparison.levels[d] as number;
    if (level === MISSING) continue;
    into.match += (model.matchBits[d] as Float64Array)[level] as number;
    into.stranger += strangerBits(model, comparison, d);
  }
}

/** The second half: each kind of near ones. */
export function weighNear(model: Model, comparison: Comparison, into: Likelihoods): void {
  into.near.fill(0);
  for (let d = 0; d < model.matchBits.length; d++) {
    const level = comparison.levels[d] as number;
    if (level === MISSING) continue;
    const chance = strangerBits(model, comparison, d);
    for (let kind = 0; kind < model.near.length; kind++) {
      const bits = ((model.near[kind] as NearModel).levelBits[d] as Float64Array)[level] as number;
      into.near[kind] = (into.near[kind] as number) + (Number.isNaN(bits) ? chance : bits);
    }
  }
}

/** How likely strangers come out so in one dimension, in bits: log2 u, by frequency where the level goes by it. */
export function strangerBits(model: Model, comparison: Comparison, dimension: number): number {
  const level = comparison.levels[dimension] as number;
  const forms = (model.formsBits[dimension] as Float64Array)[level] as number;
  const frequency = comparison.frequencies[dimension] as number;
  if (Number.isNaN(forms) || frequency === 0) return (model.chanceBits[dimension] as Float64Array)[level] as number;
  return Math.min(MOST_CHANCE_BITS, Math.log2(frequency) + forms);
}

/** Two numbers given by their logarithms, added. */
function addBits(a: number, b: number): number {
  const difference = a - b;
  if (difference > 40) return a;
  if (difference < -40) return b;
  return difference > 0 ? a + Math.log2(1 + 2 ** -difference) : b + Math.log2(1 + 2 ** difference);
}

/** Pairs less likely than this against strangers alone are not weighed against near ones as well. */
const HOPELESS = -8;

/**
 * Log-odds, in bits, that a pair is one person: prior and likelihood against those of strangers and near ones together.
 * Since prior and u are shares of *all* pairs, the result means the same whatever the blocking and the number of rows.
 * `likelihoods` is room to work in.
 */
export function posteriorBits(model: Model, comparison: Comparison, likelihoods: Likelihoods): number {
  weighAgainstStrangers(model, comparison, likelihoods);
  const bits = model.priorBits + likelihoods.match;
  const against = likelihoods.stranger - bits;
  if (against > -HOPELESS) return -against;
  weighNear(model, comparison, likelihoods);
  let odds = 2 ** against;
  for (let kind = 0; kind < model.near.length; kind++)
    odds += 2 ** ((model.near[kind] as NearModel).priorBits + (likelihoods.near[kind] as number) - bits);
  return -Math.log2(odds);
}

/**
 * Prior log-odds, in bits, of one person against each rival explanation, once a third record has brought two together.
 */
const TOGETHER = 2;

/**
 * Log-odds, in bits, that two records are one person when a third has brought them together: rarity and the size of the
 * data no longer matter, only whether strangers or near ones would look so.
 */
export const togetherBits = ({ near }: Model, likelihoods: Likelihoods): number =>
  TOGETHER +
  likelihoods.match -
  near.reduce(
    (sum, { rarity }, kind) => addBits(sum, (likelihoods.near[kind] as number) - rarity),
    likelihoods.stranger,
  );

/** Probability of log-odds in bits. */
export const probability = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Share of all pairs, in bits, that so many pairs a record make. */
export const shareBits = (pairsPerRecord: number, records: number): number =>
  Math.log2((2 * pairsPerRecord) / Math.max(1, records - 1));

/** The model of a specification before any comparison; shares of the kinds of nearness are given. */
export function priorModel(
  dimensions: readonly Dimension[],
  near: readonly Omit<NearModel, 'levelBits'>[],
  priorBits: number,
): Model {
  const table = (read: (level: Level) => number) =>
    dimensions.map(({ levels }) => Float64Array.from(levels, (level) => Math.log2(read(level))));
  return {
    dimensions,
    matchBits: table(({ match }) => match),
    chanceBits: table(({ chance }) => chance),
    formsBits: table(({ forms }) => forms ?? Number.NaN),
    priorBits,
    near: near.map((kind) => ({ ...kind, levelBits: table((level) => level.near?.[kind.name] ?? Number.NaN) })),
  };
}
