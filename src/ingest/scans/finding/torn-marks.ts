import { type Box, CORNER_MARKS, middleOf } from '../../../domain/editions/page-marks.js';
import { type Raster, reduced } from '../raster.js';
import { correlation } from './likeness.js';
import { distance, type Pair, type Point, type Transform } from './transform.js';

/** A mark as it was found: where it lies, and how bright it is inside. */
export interface Mark extends Pair {
  readonly brightness: number;
}

/** Dots a millimetre at which marks are looked for: what is printed in dots is grey there. */
const FINE_ENOUGH = 3;
/** Of the white around a mark (mm) so much is looked at, at places so far apart. */
const [AROUND, STEP] = [1.5, 0.3];
/** As well it must go with a dark square in white (1: without a flaw), by so many levels of 255, and so much of it be on the scan. */
const LEAST = { like: 0.75, contrast: 45, seen: 0.45 };
/** How far (mm) a mark is looked for: the farther from what is found already, the farther. */
const SEARCH = { least: 1.2, most: 6, share: 0.02 };

/** A scan so many times smaller that marks can still be seen. */
export interface Reduced {
  readonly small: Raster;
  readonly times: number;
}

/** A scan of so many dots a millimetre as marks are looked for on it. */
export function reducedFor(raster: Raster, scale: number): Reduced {
  const times = Math.max(1, Math.round(scale / FINE_ENOUGH));
  return { small: reduced(raster, times), times };
}

/**
 * Of the marks that are torn, cut off, clogged or printed in dots, so that none is a square by itself, the one nearest to what
 * is `found` already: the place near which it is expected that goes best with a mark, for what of it is on the scan.
 */
export function tornMark({ small, times }: Reduced, at: Transform, found: readonly Point[]): Mark | undefined {
  const smaller: Transform = (point) => {
    const { x, y } = at(point);
    return { x: x / times, y: y / times };
  };
  const away = ({ page }: { readonly page: Point }) => Math.min(...found.map((other) => distance(other, page)));
  const missing = CORNER_MARKS.map((mark) => ({ mark, page: middleOf(mark) }))
    .filter((one) => away(one) > 1)
    .toSorted((a, b) => away(a) - away(b));
  for (const { mark, page } of missing) {
    const reach = Math.min(SEARCH.most, SEARCH.least + SEARCH.share * away({ page }));
    const best = likeliest(small, smaller, mark, reach);
    if (best) return { page, scan: { x: best.scan.x * times, y: best.scan.y * times }, brightness: best.brightness };
  }
  return undefined;
}

interface Likely {
  /** Where on the page it would lie. */
  readonly by: Point;
  readonly brightness: number;
  readonly like: number;
}

function likeliest(
  raster: Raster,
  at: Transform,
  mark: Box,
  reach: number,
): (Likely & { readonly scan: Point }) | undefined {
  const page = middleOf(mark);
  const origin = at(page);
  const places = squareAround(mark.width / 2).map(({ x, y, isInside }) => {
    const place = at({ x: page.x + x, y: page.y + y });
    return { x: place.x - origin.x, y: place.y - origin.y, isInside };
  });
  const around = (middle: Point, most: number, step: number): Likely | undefined => {
    const count = Math.round(most / step);
    const steps = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
    let best: Likely | undefined;
    for (const down of steps)
      for (const across of steps) {
        if (Math.hypot(down, across) > most) continue;
        const by = { x: middle.x + across, y: middle.y + down };
        const one = likenessAt(raster, at(by), places);
        if (one && one.like > (best?.like ?? LEAST.like)) best = { by, ...one };
      }
    return best;
  };
  const roughly = around(page, reach, STEP);
  const best = roughly && around(roughly.by, STEP, STEP / 3);
  return best && { ...best, scan: at(best.by) };
}

/** Places (mm from the middle of a mark) in a mark and in the white around it. */
function squareAround(half: number): { readonly x: number; readonly y: number; readonly isInside: boolean }[] {
  const count = Math.round((2 * (half + AROUND)) / STEP);
  const offsets = Array.from({ length: count }, (_, index) => (index + 0.5 - count / 2) * STEP);
  return offsets.flatMap((y) => offsets.map((x) => ({ x, y, isInside: Math.max(Math.abs(x), Math.abs(y)) <= half })));
}

type Places = readonly { readonly x: number; readonly y: number; readonly isInside: boolean }[];

/** How well what is on the scan goes with a mark that lies there, as a correlation. */
function likenessAt({ width, height, dots }: Raster, { x, y }: Point, places: Places): Omit<Likely, 'by'> | undefined {
  if (x < 0 || y < 0 || x > width || y > height) return undefined;
  let [count, inside, sum, squares, bright] = [0, 0, 0, 0, 0];
  for (const place of places) {
    const [column, row] = [Math.floor(x + place.x), Math.floor(y + place.y)];
    if (column < 0 || row < 0 || column >= width || row >= height) continue;
    const value = dots[row * width + column] as number;
    count += 1;
    sum += value;
    squares += value * value;
    if (!place.isInside) continue;
    inside += 1;
    bright += value;
  }
  const all = places.filter(({ isInside }) => isInside).length;
  if (inside < LEAST.seen * all || inside === count) return undefined;
  const brightness = bright / inside;
  const contrast = (sum - bright) / (count - inside) - brightness;
  if (contrast < LEAST.contrast) return undefined;
  return { like: -correlation({ count, ones: inside, sum, squares, both: bright }), brightness };
}
