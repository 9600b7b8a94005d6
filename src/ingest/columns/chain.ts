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
  const follows = transitions.map((row) => row.map(Math.exp));
  const forward: number[][] = [];
  for (const [place, here] of likely.entries()) {
    const before = forward[place - 1];
    const reached = before === undefined ? (follows.at(-1) as number[]) : reach(before, follows);
    forward.push(normal(here.map((value, label) => value * (reached[label] as number))));
  }
  const result: number[][] = [];
  let backward = new Array<number>(follows.length - 1).fill(1);
  for (let place = likely.length - 1; place >= 0; place--) {
    const here = forward[place] as number[];
    result[place] = normal(here.map((value, label) => value * (backward[label] as number)));
    const next = normal((likely[place] as number[]).map((value, label) => value * (backward[label] as number)));
    backward = normal(
      follows.slice(0, -1).map((row) => row.reduce((sum, value, to) => sum + value * (next[to] as number), 0)),
    );
  }
  return result;
}

/** From each label of one place to each of the next. */
function reach(from: readonly number[], follows: readonly (readonly number[])[]): number[] {
  const to = new Array<number>(from.length).fill(0);
  from.forEach((weight, label) => {
    const row = follows[label] as readonly number[];
    for (let next = 0; next < to.length; next++) to[next] = (to[next] as number) + weight * (row[next] as number);
  });
  return to;
}

/** Relative to the greatest: no overflow. */
function exponentials(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return values.map((value) => Math.exp(value - most));
}

function normal(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
