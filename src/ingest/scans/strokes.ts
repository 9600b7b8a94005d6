import { FINE, type Patch } from './patch.js';

/** A piece of ink: dots that touch. */
export interface Stroke {
  /** Of each of its dots, its number in the patch. */
  readonly dots: readonly number[];
  /** Bounds, in dots. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** mm². */
  readonly area: number;
  /** How far (mm) its dots stray from a straight line through them, as a standard deviation. */
  readonly bend: number;
  /** Its length along that line (mm). */
  readonly length: number;
}

export const SQUARE_MM = FINE * FINE;

/** Which dots of a patch are ink: at least so dark, 1; all others 0. */
export function inkOf({ dark }: Patch, isInk: number): Uint8Array {
  const ink = new Uint8Array(dark.length);
  for (let at = 0; at < dark.length; at++) if ((dark[at] as number) >= isInk) ink[at] = 1;
  return ink;
}

/** The pieces of ink of a patch that are at least so large (mm²); those with no more than `gap` dots between them are one. */
export function strokesOf(
  { width, height }: Patch,
  ink: Uint8Array,
  { gap, smallest }: { readonly gap: number; readonly smallest: number },
): Stroke[] {
  const near = gap === 0 ? ink : spread(ink, width, Math.ceil(gap / 2));
  const seen = new Uint8Array(near.length);
  const strokes: Stroke[] = [];
  const found: number[] = [];
  for (let start = 0; start < near.length; start++) {
    if (seen[start] || !near[start]) continue;
    found.length = 0;
    found.push(start);
    seen[start] = 1;
    for (let next = 0; next < found.length; next++) {
      const at = found[next] as number;
      const x = at % width;
      const y = (at - x) / width;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const beside = row * width + column;
          if (seen[beside] || !near[beside]) continue;
          seen[beside] = 1;
          found.push(beside);
        }
    }
    const dots = gap === 0 ? found.slice() : found.filter((dot) => ink[dot]);
    if (dots.length >= smallest * SQUARE_MM) strokes.push(measured(dots, width));
  }
  return strokes;
}

/** Ink grown by so many dots on each side. */
function spread(ink: Uint8Array, width: number, by: number): Uint8Array {
  const across = new Uint8Array(ink.length);
  for (let at = 0; at < ink.length; at++) {
    if (!ink[at]) continue;
    const x = at % width;
    across.fill(1, at - Math.min(by, x), at + Math.min(by, width - 1 - x) + 1);
  }
  const grown = new Uint8Array(ink.length);
  for (let at = 0; at < ink.length; at++)
    if (across[at]) for (let row = -by; row <= by; row++) grown[at + row * width] = 1;
  return grown;
}

function measured(dots: readonly number[], width: number): Stroke {
  let [left, right, top, bottom] = [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER, 0];
  let [x1, y1, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (const dot of dots) {
    const [x, y] = [dot % width, Math.floor(dot / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    x1 += x;
    y1 += y;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const count = dots.length;
  const [varX, varY, cov] = [
    xx / count - (x1 / count) ** 2,
    yy / count - (y1 / count) ** 2,
    xy / count - (x1 * y1) / count ** 2,
  ];
  // The spread along the direction in which the dots stray most, and across it.
  const [middle, spread] = [(varX + varY) / 2, Math.hypot((varX - varY) / 2, cov)];
  return {
    ...{ dots, left, right, top, bottom },
    area: count / SQUARE_MM,
    bend: Math.sqrt(Math.max(0, middle - spread)) / FINE,
    length: (Math.sqrt(middle + spread) * Math.sqrt(12)) / FINE,
  };
}
