import { CORNER_MARKS, PAGE_CODE } from '../../domain/editions/page-marks.js';
import type { FoundCode } from './code-in.js';
import type { Raster } from './raster.js';
import { affine, distance, type Pair, type Point, type Transform, transformOf } from './transform.js';

/** How a page lies on its scan. */
export interface Lying {
  readonly at: Transform;
  /** Dots a millimetre. */
  readonly scale: number;
  /** How bright solid print is. */
  readonly black: number;
  /** How many of the four marks were found. */
  readonly marks: number;
}

/** A mark is looked for so far from where the code says it is (mm): a code of 18 mm tells directions no better at 270. */
const SEARCH = 9;
/** How much darker its inside must be than what is around, from 0 to 1. */
const LEAST_CONTRAST = 0.45;
/** How far (mm) a mark may lie from where the others say. */
const MOST_ASTRAY = 1.6;

const { x: CODE_X, y: CODE_Y, width: CODE_SIDE } = PAGE_CODE;
const CODE_CORNERS: readonly Point[] = [
  { x: CODE_X, y: CODE_Y },
  { x: CODE_X + CODE_SIDE, y: CODE_Y },
  { x: CODE_X + CODE_SIDE, y: CODE_Y + CODE_SIDE },
  { x: CODE_X, y: CODE_Y + CODE_SIDE },
];

/** Lays the page straight by its code and its corner marks; undefined where they do not agree on how. */
export function lyingOf(raster: Raster, { corners }: FoundCode): Lying | undefined {
  const code = CODE_CORNERS.map((page, index): Pair => ({ page, scan: corners[index] as Point }));
  const first = affine(code);
  if (!first) return undefined;
  const scale = distance(first({ x: 0, y: 0 }), first({ x: 100, y: 0 })) / 100;
  const found = CORNER_MARKS.flatMap(({ x, y, width, height }) => {
    const page = { x: x + width / 2, y: y + height / 2 };
    const mark = markNear(raster, first(page), scale);
    return mark ? { page, ...mark } : [];
  });
  const agreeing = agreed(found, code, scale);
  if (agreeing.length < 2) return undefined;
  const middle = { x: CODE_X + CODE_SIDE / 2, y: CODE_Y + CODE_SIDE / 2 };
  const centre: Pair = { page: middle, scan: first(middle) };
  const at = transformOf(agreeing.length > 2 ? [...agreeing, centre] : [...agreeing, ...code]);
  const black = agreeing.map(({ brightness }) => brightness).toSorted((a, b) => a - b)[agreeing.length >> 1] as number;
  return at && { at, scale, black, marks: agreeing.length };
}

interface Mark {
  readonly page: Point;
  readonly scan: Point;
  readonly contrast: number;
  readonly brightness: number;
}

/** The marks that lie where the others and the code say: a blot or a stamp may look like one. */
function agreed(marks: readonly Mark[], code: readonly Pair[], scale: number): readonly Mark[] {
  const laid = affine([...marks, ...code]);
  if (!laid || marks.length === 0) return marks;
  const astray = marks.map(({ page, scan }) => distance(laid(page), scan) / scale);
  const worst = Math.max(...astray);
  return worst <= MOST_ASTRAY
    ? marks
    : agreed(
        marks.filter((_, index) => astray[index] !== worst),
        code,
        scale,
      );
}

/** The darkest square of the size of a mark, white around, near a point. */
function markNear(raster: Raster, near: Point, scale: number): Omit<Mark, 'page'> | undefined {
  const reach = Math.round((SEARCH + 4) * scale);
  const [left, top] = [Math.round(near.x) - reach, Math.round(near.y) - reach];
  const side = 2 * reach + 1;
  const sums = integral(raster, left, top, side);
  const mean = (x: number, y: number, half: number) => sums.mean(x - half, y - half, x + half, y + half);
  const [inner, outer] = [Math.round(1.6 * scale), Math.round(3 * scale)];
  let best = { x: 0, y: 0, contrast: 0 };
  const step = Math.max(1, Math.round(scale / 4));
  const look = (x: number, y: number) => {
    const inside = mean(x, y, inner);
    const all = mean(x, y, outer);
    const share = ((2 * inner + 1) / (2 * outer + 1)) ** 2;
    // The ring holds the rest of the mark too.
    const around = (all - inside * share) / (1 - share);
    const contrast = (around - inside) / 255;
    if (contrast > best.contrast) best = { x, y, contrast };
  };
  const [from, to] = [reach - Math.round(SEARCH * scale), reach + Math.round(SEARCH * scale)];
  for (let y = from; y <= to; y += step) for (let x = from; x <= to; x += step) look(x, y);
  for (let y = best.y - step; y <= best.y + step; y++) for (let x = best.x - step; x <= best.x + step; x++) look(x, y);
  if (best.contrast < LEAST_CONTRAST) return undefined;
  const centre = centreOfDark(raster, { x: left + best.x, y: top + best.y }, Math.round(2.6 * scale));
  return { scan: centre, contrast: best.contrast, brightness: mean(best.x, best.y, Math.round(scale)) };
}

/** Sums of brightness over any rectangle of a part of a page; white outside. */
function integral({ width, height, dots }: Raster, left: number, top: number, side: number) {
  const sums = new Float64Array((side + 1) * (side + 1));
  for (let row = 0; row < side; row++) {
    let line = 0;
    for (let column = 0; column < side; column++) {
      const [x, y] = [left + column, top + row];
      line += x < 0 || y < 0 || x >= width || y >= height ? 255 : (dots[y * width + x] as number);
      sums[(row + 1) * (side + 1) + column + 1] = (sums[row * (side + 1) + column + 1] as number) + line;
    }
  }
  const within = (at: number) => Math.min(Math.max(at, 0), side);
  return {
    mean(x1: number, y1: number, x2: number, y2: number): number {
      const [a, b, c, d] = [within(x1), within(y1), within(x2 + 1), within(y2 + 1)];
      const sum = (y: number, x: number) => sums[y * (side + 1) + x] as number;
      return (sum(d, c) - sum(b, c) - sum(d, a) + sum(b, a)) / Math.max(1, (c - a) * (d - b));
    },
  };
}

/** The middle of what is dark around a point, finer than a dot. */
function centreOfDark({ width, height, dots }: Raster, { x, y }: Point, half: number): Point {
  let [across, down, weight] = [0, 0, 0];
  for (let row = Math.max(0, y - half); row <= Math.min(height - 1, y + half); row++)
    for (let column = Math.max(0, x - half); column <= Math.min(width - 1, x + half); column++) {
      const dark = Math.max(0, 128 - (dots[row * width + column] as number));
      across += dark * column;
      down += dark * row;
      weight += dark;
    }
  return weight === 0 ? { x, y } : { x: across / weight, y: down / weight };
}
