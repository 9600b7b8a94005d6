import type { Box } from '../../domain/editions/page-marks.js';
import { FINE, type Patch } from './patch.js';

/** How far (dots) a printed line may lie from where the marks say: paper stretches in the feeder. */
const ASTRAY = 7;
/** Half of what a line covers, blur and all (dots). */
const HALF = 2;

/** The lines of a table on a patch, where they were found (dots from its top or left). */
export interface Rulings {
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** Finds the lines between boxes: each near its place, and none far from where its neighbours have moved. */
export function rulingsOf(patch: Patch, boxes: readonly Box[]): Rulings {
  const dotsY = (y: number) => (y - patch.top) * FINE;
  const dotsX = (x: number) => (x - patch.left) * FINE;
  const [ys, xs] = [
    distinct(boxes.flatMap(({ y, height }) => [y, y + height])),
    distinct(boxes.flatMap(({ x, width }) => [x, x + width])),
  ];
  const span = {
    left: dotsX(xs[0] ?? 0),
    right: dotsX(xs.at(-1) ?? 0),
    top: dotsY(ys[0] ?? 0),
    bottom: dotsY(ys.at(-1) ?? 0),
  };
  const acrossAt = (y: number) => meanDark(patch, span.left, y - 1, span.right, y + 1);
  const downAt = (x: number) => meanDark(patch, x - 1, span.top, x + 1, span.bottom);
  return {
    across: settled(ys.map(dotsY), acrossAt),
    down: settled(xs.map(dotsX), downAt),
  };
}

const distinct = (values: readonly number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] as number) > 0.5);
};

/** Each line where it is darkest near its place; one that is not, as far aside as those around it. */
function settled(places: readonly number[], darkAt: (place: number) => number): number[] {
  const moved = places.map((place) => {
    const tries = Array.from({ length: 2 * ASTRAY + 1 }, (_, at) => at - ASTRAY);
    const darks = tries.map((by) => darkAt(Math.round(place) + by));
    const most = Math.max(...darks);
    const usual = darks.toSorted((a, b) => a - b)[ASTRAY] as number;
    return most - usual > 8 ? (tries[darks.indexOf(most)] as number) : undefined;
  });
  return places.map((place, index) => {
    const near = moved.slice(Math.max(0, index - 2), index + 3).filter((by) => by !== undefined);
    const middle = near.toSorted((a, b) => a - b)[near.length >> 1] ?? 0;
    const own = moved[index];
    return Math.round(place) + (own !== undefined && Math.abs(own - middle) <= 2 ? own : middle);
  });
}

function meanDark({ width, height, dark }: Patch, x1: number, y1: number, x2: number, y2: number): number {
  let [sum, dots] = [0, 0];
  for (let y = Math.max(0, Math.round(y1)); y <= Math.min(height - 1, Math.round(y2)); y++)
    for (let x = Math.max(0, Math.round(x1)); x <= Math.min(width - 1, Math.round(x2)); x++) {
      sum += dark[y * width + x] as number;
      dots += 1;
    }
  return dots === 0 ? 0 : sum / dots;
}

/** The patch without its lines; a stroke that crosses one stays whole. `isInk`: from how dark on. */
export function withoutRulings({ width, height, ...patch }: Patch, { across, down }: Rulings, isInk: number): Patch {
  const dark = patch.dark.slice();
  const inkAt = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && (patch.dark[y * width + x] as number) >= isInk;
  for (const line of across)
    for (let x = 0; x < width; x++) {
      if (inkAt(x, line - HALF - 1) && inkAt(x, line + HALF + 1)) continue;
      for (let y = line - HALF; y <= line + HALF; y++) if (y >= 0 && y < height) dark[y * width + x] = 0;
    }
  for (const line of down)
    for (let y = 0; y < height; y++) {
      if (inkAt(line - HALF - 1, y) && inkAt(line + HALF + 1, y)) continue;
      for (let x = line - HALF; x <= line + HALF; x++) if (x >= 0 && x < width) dark[y * width + x] = 0;
    }
  return { ...patch, width, height, dark };
}
