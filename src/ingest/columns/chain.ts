import { rememberedOf } from '../../domain/remembered.js';

/**
 * How likely each label is at each place of a chain, given what speaks for it there (`scores`, natural logarithms) and
 * which label follows which (`transitions[from][to]`; the last row is the beginning): the forward-backward algorithm of a
 * linear-chain conditional random field (Lafferty, McCallum, Pereira, 2001), scaled at each place.
 */
export function posterior(
  scores: readonly (readonly number[])[],
  transitions: readonly (readonly number[])[],
): number[][] {
  const likely = scores.map(exponentials);
  const follows = likelihoods(transitions);
  const forward: Float64Array[] = [];
  for (const [place, here] of likely.entries()) {
    const before = forward[place - 1];
    const reached = before === undefined ? (follows.at(-1) as Float64Array) : reach(before, follows);
    forward.push(normal(product(here, reached)));
  }
  const result: number[][] = [];
  let backward = new Float64Array(follows.length - 1).fill(1);
  for (let place = likely.length - 1; place >= 0; place--) {
    result[place] = [...normal(product(forward[place] as Float64Array, backward))];
    if (place > 0) backward = normal(reachBack(normal(product(likely[place] as Float64Array, backward)), follows));
  }
  return result;
}

type Transitions = readonly (readonly number[])[];

/** A model is asked many times, and never changes. */
const likelihoods = rememberedOf((transitions: Transitions) =>
  transitions.map((row) => Float64Array.from(row, Math.exp)),
);

// The two steps below are most of the work of reading titles: plain loops over plain numbers.

/** From each label of one place to each of the next. */
function reach(from: Float64Array, follows: readonly Float64Array[]): Float64Array {
  const to = new Float64Array(from.length);
  for (let label = 0; label < from.length; label++) {
    const weight = from[label] as number;
    const row = follows[label] as Float64Array;
    for (let next = 0; next < to.length; next++) to[next] = (to[next] as number) + weight * (row[next] as number);
  }
  return to;
}

/** To each label of one place from all those of the next. */
function reachBack(next: Float64Array, follows: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const from = new Float64Array(next.length);
  for (let label = 0; label < from.length; label++) {
    const row = follows[label] as Float64Array;
    let sum = 0;
    for (let to = 0; to < next.length; to++) sum += (row[to] as number) * (next[to] as number);
    from[label] = sum;
  }
  return from;
}

function product(some: Float64Array, others: Float64Array): Float64Array<ArrayBuffer> {
  const all = new Float64Array(some.length);
  for (let at = 0; at < all.length; at++) all[at] = (some[at] as number) * (others[at] as number);
  return all;
}

/** Relative to the greatest: no overflow. */
function exponentials(values: readonly number[]): Float64Array {
  const most = Math.max(...values);
  return Float64Array.from(values, (value) => Math.exp(value - most));
}

function normal(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let sum = 0;
  for (const value of values) sum += value;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / sum;
  return values;
}
