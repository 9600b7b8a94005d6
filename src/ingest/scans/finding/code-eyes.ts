import type { Raster } from '../raster.js';
import { correlation } from './likeness.js';
import type { Point } from './transform.js';

/** As like one must be what is taken for one (1: without a flaw); no more of them are taken. */
const [LEAST_LIKE, MOST] = [0.6, 12];

/** Around its middle, in modules: white around, a dark ring, a white one, dark. */
const PATTERN = Array.from({ length: 81 }, (_, at) => {
  const [across, down] = [(at % 9) - 4, Math.floor(at / 9) - 4];
  const ring = Math.max(Math.abs(across), Math.abs(down));
  return { across, down, isDark: ring === 3 || ring < 2 };
});
const DARK = PATTERN.filter(({ isDark }) => isDark).length;
/** By so many levels (of 255) what looks like one varies at least, as a standard deviation. */
const LEAST_SPREAD = 8;

/**
 * Where the squares of seven modules may be that stand in three corners of a code, with modules so many dots wide, no farther
 * than `reach` dots from a corner of the scan; the likeliest first.
 */
export function eyesOf({ width, height, dots }: Raster, module: number, reach: number): Point[] {
  const margin = Math.ceil(4 * module);
  const offsets = PATTERN.map(({ across, down, isDark }) => ({
    by: Math.round(down * module) * width + Math.round(across * module),
    isDark,
  }));
  const white = Math.round(2 * module);
  const found: { readonly middle: Point; readonly likeness: number }[] = [];
  for (const y of near(height, margin, reach))
    for (const x of near(width, margin, reach)) {
      const at = y * width + x;
      // Most places are told apart by three dots: white lies two modules beside the dark middle.
      if ((dots[at] as number) >= Math.min(dots[at - white] as number, dots[at + white] as number)) continue;
      const likeness = likenessOf(dots, at, offsets);
      if (likeness >= LEAST_LIKE) found.push({ middle: { x: x + 0.5, y: y + 0.5 }, likeness });
    }
  const eyes: Point[] = [];
  for (const { middle } of found.toSorted((a, b) => b.likeness - a.likeness)) {
    if (eyes.some(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < 3 * module)) continue;
    eyes.push(middle);
    if (eyes.length === MOST) break;
  }
  return eyes;
}

/** The places along a side that are near to one of its ends. */
const near = (length: number, margin: number, reach: number): number[] =>
  Array.from({ length }, (_, at) => at).filter(
    (at) => at >= margin && at < length - margin && Math.min(at, length - 1 - at) <= reach,
  );

/** How well what is dark and white around a dot goes with the pattern, as a correlation. */
function likenessOf(
  dots: Uint8Array,
  at: number,
  offsets: readonly { readonly by: number; readonly isDark: boolean }[],
): number {
  let [sum, squares, dark] = [0, 0, 0];
  for (const { by, isDark } of offsets) {
    const value = dots[at + by] as number;
    sum += value;
    squares += value * value;
    if (isDark) dark += value;
  }
  const count = offsets.length;
  if (squares / count - (sum / count) ** 2 < LEAST_SPREAD ** 2) return 0;
  return -correlation({ count, ones: DARK, sum, squares, both: dark });
}
