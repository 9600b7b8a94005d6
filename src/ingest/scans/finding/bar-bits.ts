import { BAR_ROW } from '../../../domain/editions/page-marks.js';
import { brightnessAt } from '../raster.js';
import { BAR_FINE, type RowOfBars } from './bars.js';
import type { Strip } from './comb.js';
import type { Point } from './transform.js';

/** What is seen of a bar: whether it reaches up, and down; undefined where that cannot be told. */
export type SeenBar = readonly [up: boolean | undefined, down: boolean | undefined];

/** Of how dark bars are there must be so much in a bar, and no more beside it: else black lies over it, or nothing is there. */
const [DARK, BESIDE] = [0.5, 0.4];
/** As dark as that a part of a bar is white, or dark; between them it cannot be told. */
const TOLD = { white: 0.38, dark: 0.62 };

const HEIGHT = (BAR_ROW.height / 3) * BAR_FINE;
/** Places (dots) around the middle of each part of a bar. */
const AROUND = [-1.8, -0.9, 0, 0.9, 1.8].flatMap((y) => [-0.7, 0, 0.7].map((x) => ({ x, y })));

/** Of each place where a bar may be what is seen of it; undefined where no bar is. */
export function seenBars({ strip, middles }: RowOfBars): (SeenBar | undefined)[] {
  const looked = middles.map((_, at) => partsAt(strip, middles, at));
  const contrasts = looked.map(({ bar, beside }) => (bar[1] as number) - (beside[1] as number));
  // In the strip stand no more bars than other places: of those that differ from what is beside them the middle one.
  const solid = medianOf(contrasts.filter((one) => one > 40));
  const isBar = contrasts.map((one) => one > DARK * solid);
  const white = medianOf(looked.filter((_, at) => isBar[at]).map(({ beside }) => beside[1] as number));
  return looked.map(({ bar, beside }, at) => {
    if (!isBar[at]) return undefined;
    const told = (part: number): boolean | undefined => {
      if ((beside[part] as number) - white > BESIDE * solid) return undefined;
      const share = ((bar[part] as number) - (beside[part] as number)) / (contrasts[at] as number);
      return share > TOLD.dark ? true : share < TOLD.white ? false : undefined;
    };
    return [told(0), told(2)];
  });
}

/** How dark the three parts of a bar are, from above, and the darker of what is beside each. */
function partsAt(strip: Strip, middles: readonly Point[], at: number) {
  const here = middles[at] as Point;
  const before = middles[at - 1] ?? here;
  const after = middles[at + 1] ?? here;
  const slope = (after.y - before.y) / Math.max(1, after.x - before.x);
  const darkAt = (middle: Point, part: number) => {
    const up = (part - 1) * HEIGHT;
    return meanAt(strip, { x: middle.x - slope * up, y: middle.y + up });
  };
  const half = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const sides = [half(before, here), half(here, after)];
  return {
    bar: [0, 1, 2].map((part) => darkAt(here, part)),
    beside: [0, 1, 2].map((part) => Math.max(...sides.map((side) => darkAt(side, part)))),
  };
}

function meanAt({ width, height, dark }: Strip, { x, y }: Point): number {
  let sum = 0;
  for (const by of AROUND) sum += brightnessAt({ width, height, dots: dark }, x + by.x - 0.5, y + by.y - 0.5);
  return sum / AROUND.length;
}

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 255;
