/** Chance with a seed (mulberry32): the same seed, the same draws. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** One of `[share, value]`; shares need not add up to one. */
    among(options) {
      let rest = next() * options.reduce((sum, [share]) => sum + share, 0);
      for (const [share, value] of options) {
        rest -= share;
        if (rest < 0) return value;
      }
      return options.at(-1)[1];
    },
  };
}

/** Draws from a list as from a population: the first are common, the rest follow Zipf's law with this exponent. */
export function zipf(list, exponent, shift) {
  const sums = [];
  list.reduce((sum, _, index) => {
    sums.push(sum + 1 / (index + shift) ** exponent);
    return sums[index];
  }, 0);
  const total = sums.at(-1);
  return (random) => {
    const wanted = random.next() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return list[low];
  };
}
