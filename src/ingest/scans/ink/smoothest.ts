/**
 * One place of each profile, such that they are dark and differ little from one to the next: `cost` for each step of difference,
 * and a trifle for each from the middle. A profile says how dark it is at each place. Gives steps from the middle.
 */
export function smoothest(profiles: readonly (readonly number[])[], cost: number): number[] {
  const middle = (profiles[0]?.length ?? 0) >> 1;
  const trails: number[][] = [];
  let best = Array.from({ length: 2 * middle + 1 }, (_, at) => -Math.abs(at - middle) * 0.05);
  for (const profile of profiles) {
    const trail = best.map((_, at) => cheapest(best, at, cost));
    best = profile.map((dark, at) => worth(best, trail[at] as number, at, cost) + dark);
    trails.push(trail);
  }
  let at = best.indexOf(Math.max(...best));
  const places: number[] = [];
  for (const trail of trails.toReversed()) {
    places.unshift(at - middle);
    at = trail[at] as number;
  }
  return places;
}

/** Whence a place is best come to. */
function cheapest(best: readonly number[], to: number, cost: number): number {
  let from = to;
  for (let other = 0; other < best.length; other++)
    if (worth(best, other, to, cost) > worth(best, from, to, cost)) from = other;
  return from;
}

const worth = (best: readonly number[], from: number, to: number, cost: number) =>
  (best[from] as number) - Math.abs(from - to) * cost;
