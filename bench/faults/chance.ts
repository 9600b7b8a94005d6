/** What is drawn from a seed: the same seed always draws the same. */
export interface Chance {
  /** A whole number from 0 up to `below`. */
  (below: number): number;
  /** One of some. */
  of<T>(some: readonly T[]): T;
  /** Whether something happens that happens once in so many times. */
  once(times: number): boolean;
}

/** Numbers drawn from a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const draw = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  return Object.assign(draw, {
    of: <T>(some: readonly T[]): T => some[draw(some.length)] as T,
    once: (times: number): boolean => draw(times) === 0,
  });
}
