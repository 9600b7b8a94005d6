import { BAR_ROW } from '../../../domain/editions/page-marks.js';
import { brightnessAt, type Raster, reduced } from '../raster.js';
import { type Comb, combsOf, type Strip } from './comb.js';
import type { Point, Transform } from './transform.js';

/** Bars side by side on a strip of a scan: where the middle of each is. */
export interface RowOfBars {
  readonly strip: Strip;
  /** One pitch after the other. */
  readonly middles: readonly Point[];
  /** Where a place of the strip lies on the scan. */
  readonly onScan: Transform;
}

/** Dots a millimetre at which bars are looked for. */
export const BAR_FINE = 6;
const SHEET = { longer: 297, shorter: 210 };
/** So far (mm) from where it is printed a row of bars may begin, or end: a page lies askew on its scan, or beside it. */
const BESIDE = 25;
const REGION = {
  x: BAR_ROW.x - BESIDE,
  y: BAR_ROW.y - BESIDE,
  width: BAR_ROW.width + 2 * BESIDE,
  height: BAR_ROW.height + 2 * BESIDE,
};
type CombAt = ReturnType<typeof combsOf>;
const PITCH = BAR_ROW.apart * BAR_FINE;
/** From how like a comb a place is one begins to follow it, and as long goes on by what is seen. */
const LIKE = { first: 0.45, next: 0.25 };
/** Which part of what one bar lies aside from where it was expected is taken over for the next, and how much (pitches) at most. */
const [LEARNT, STRETCH] = [
  { step: 0.15, climb: 0.1 },
  { step: 0.08, climb: 0.1 },
];
/** So many rows are followed on each strip, the likeliest, none of which begins so near (dots) to another. */
const [MOST, APART] = [4, 12];

/** What looks like the row of bars of a page, whichever way the page lies. */
export function barsOn(raster: Raster): RowOfBars[] {
  const scale = Math.max(raster.width, raster.height) / SHEET.longer;
  const times = Math.max(1, Math.round(scale / BAR_FINE));
  const small = reduced(raster, times);
  const turns = raster.width >= raster.height ? [0, 2] : [1, 3];
  return turns.flatMap((turn) => {
    const way = turned(small, turn);
    const strip = stripOf(small, way);
    const onScan: Transform = (place) => {
      const { x, y } = way(place);
      return { x: x * times, y: y * times };
    };
    return rowsOn(strip).map((middles) => ({ strip, middles, onScan }));
  });
}

/** Where a place of the strip lies on a scan that the page fills, turned by so many quarters. */
function turned({ width, height }: Raster, quarters: number): Transform {
  const scale = Math.max(width, height) / SHEET.longer;
  const [cos, sin] = [[1, 0, -1, 0][quarters] as number, [0, 1, 0, -1][quarters] as number];
  return ({ x, y }) => {
    const right = (REGION.x + x / BAR_FINE - SHEET.longer / 2) * scale;
    const down = (REGION.y + y / BAR_FINE - SHEET.shorter / 2) * scale;
    return { x: width / 2 + cos * right - sin * down, y: height / 2 + sin * right + cos * down };
  };
}

function stripOf(raster: Raster, way: Transform): Strip {
  const [width, height] = [REGION.width, REGION.height].map((length) => Math.round(length * BAR_FINE)) as [
    number,
    number,
  ];
  const dark = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const { x, y } = way({ x: column + 0.5, y: row + 0.5 });
      const isOn = x >= 1 && y >= 1 && x <= raster.width - 1 && y <= raster.height - 1;
      // What is not on the scan is no more white than what is under black.
      dark[row * width + column] = isOn ? 255 - brightnessAt(raster, x - 0.5, y - 0.5) : 255;
    }
  return { width, height, dark };
}

/** The rows that may be bars on a strip: begun where it looks most like a comb, followed from there both ways. */
function rowsOn(strip: Strip): Point[][] {
  const combAt = combsOf(strip, PITCH);
  const starts: { readonly at: Point; readonly like: number }[] = [];
  for (let y = 0.5; y < strip.height; y++)
    for (let x = PITCH; x < strip.width; x += PITCH / 2) {
      const { like } = combAt({ x, y });
      if (like >= LIKE.first) starts.push({ at: { x, y }, like });
    }
  const rows: Point[][] = [];
  for (const { at } of starts.toSorted((a, b) => b.like - a.like)) {
    if (rows.some((row) => row.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < APART))) continue;
    rows.push(followed(strip, combAt, at));
    if (rows.length === MOST) break;
  }
  return rows;
}

/** The middles of bars from one end of the strip to the other through a place. */
function followed({ width }: Strip, combAt: CombAt, start: Point): Point[] {
  const first = { x: start.x + combAt(start).ahead, y: start.y, step: PITCH, climb: 0, isSeen: true };
  const go = (way: 1 | -1): Step[] => {
    const steps: Step[] = [];
    for (let at = nextTo(first, way, combAt); at.x >= 0 && at.x <= width; at = nextTo(at, way, combAt)) steps.push(at);
    return steps;
  };
  const steps = [...go(-1).toReversed(), first, ...go(1)];
  const heightAt = straightThrough(steps.filter(({ isSeen }) => isSeen));
  return steps.map(({ x }) => ({ x, y: heightAt(x) }));
}

/** The middle of a bar, and how far (dots) right of it and below it the next is expected. */
interface Step extends Point {
  readonly step: number;
  readonly climb: number;
  /** Not only expected there. */
  readonly isSeen: boolean;
}

/** The bar right or left of another: where it is expected, or near there, where it is seen. */
function nextTo({ x, y, step, climb }: Step, way: 1 | -1, combAt: CombAt): Step {
  const at = { x: x + way * step, y: y + way * climb };
  const [best] = [0, -1, 1]
    .map((down) => ({ down, ...combAt({ x: at.x, y: at.y + down }) }))
    .toSorted((a, b) => b.like - a.like) as [Comb & { readonly down: number }];
  if (best.like < LIKE.next) return { ...at, step, climb, isSeen: false };
  const ahead = within(best.ahead, 0, 1);
  return {
    ...{ x: at.x + ahead, y: at.y + best.down / 2, isSeen: true },
    step: within(step + way * LEARNT.step * ahead, PITCH, STRETCH.step * PITCH),
    climb: within(climb + way * LEARNT.climb * best.down, 0, STRETCH.climb * PITCH),
  };
}

const within = (value: number, middle: number, most: number): number =>
  Math.max(middle - most, Math.min(middle + most, value));

/** How high above all the straight line is that passes nearest to some points. */
function straightThrough(points: readonly Point[]): (x: number) => number {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middle, height] = [mean(({ x }) => x), mean(({ y }) => y)];
  const along = mean(({ x }) => (x - middle) ** 2);
  const slope = along > 0 ? mean(({ x, y }) => (x - middle) * (y - height)) / along : 0;
  return (x) => height + slope * (x - middle);
}
