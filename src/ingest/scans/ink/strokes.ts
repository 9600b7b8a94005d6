import { FINE } from '../raster.js';
import type { Patch } from './patch.js';

/** A piece of ink: dots that touch. */
export interface Stroke {
  /** Of each of its dots, its number in the patch. */
  readonly dots: Int32Array;
  /** Bounds, in dots. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** mm². */
  readonly area: number;
  /** How far (mm) its dots stray from a straight line through them, as a standard deviation. */
  readonly bend: number;
  /** The same from a parabola along that line: little for an arc without letters. */
  readonly arch: number;
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

interface Wanted {
  /** Pieces with no more than so many dots between them are one. */
  readonly gap: number;
  /** mm² */
  readonly smallest: number;
}

/** The pieces of ink of a patch that are at least so large. */
export function strokesOf({ width, height }: Patch, ink: Uint8Array, { gap, smallest }: Wanted): Stroke[] {
  const near = gap === 0 ? ink : spread(ink, width, Math.ceil(gap / 2));
  const seen = new Uint8Array(near.length);
  const strokes: Stroke[] = [];
  const touching = new Int32Array(near.length);
  for (let start = 0; start < near.length; start++) {
    if (seen[start] || !near[start]) continue;
    const count = gather(touching, start, { near, seen, width, height });
    let dots = touching.subarray(0, count);
    if (gap > 0) dots = dots.filter((dot) => ink[dot]);
    if (dots.length >= smallest * SQUARE_MM) strokes.push(measured(dots.slice(), width));
  }
  return strokes;
}

interface Seen {
  readonly near: Uint8Array;
  readonly seen: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Gathers the dots that touch the one at `start`, each seen once; says how many. */
function gather(found: Int32Array, start: number, { near, seen, width, height }: Seen): number {
  found[0] = start;
  seen[start] = 1;
  let count = 1;
  for (let next = 0; next < count; next++) {
    const at = found[next] as number;
    const x = at % width;
    const y = (at - x) / width;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
      for (
        let beside = row * width + Math.max(0, x - 1);
        beside <= row * width + Math.min(width - 1, x + 1);
        beside++
      ) {
        if (seen[beside] || !near[beside]) continue;
        seen[beside] = 1;
        found[count++] = beside;
      }
  }
  return count;
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

function measured(dots: Int32Array, width: number): Stroke {
  let [left, right, top, bottom] = [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER, 0];
  let [x1, y1, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (const dot of dots) {
    const x = dot % width;
    const y = (dot - x) / width;
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
  const turn = Math.atan2(2 * cov, varX - varY) / 2;
  return {
    ...{ dots, left, right, top, bottom },
    area: count / SQUARE_MM,
    bend: Math.sqrt(Math.max(0, middle - spread)) / FINE,
    arch: archOf(dots, width, { x: x1 / count, y: y1 / count, turn }),
    length: (Math.sqrt(middle + spread) * Math.sqrt(12)) / FINE,
  };
}

/** How far (mm) dots stray from the parabola that fits them best, along a line that is turned so. */
function archOf(dots: Int32Array, width: number, { x, y, turn }: { x: number; y: number; turn: number }): number {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const count = dots.length;
  let [along2, along3, along4, off, offAlong, offAlong2, off2] = [0, 0, 0, 0, 0, 0, 0];
  for (const dot of dots) {
    const [right, down] = [(dot % width) - x, Math.floor(dot / width) - y];
    const [u, v] = [right * cos + down * sin, down * cos - right * sin];
    along2 += u * u;
    along3 += u ** 3;
    along4 += u ** 4;
    off += v;
    offAlong += u * v;
    offAlong2 += u * u * v;
    off2 += v * v;
  }
  // Of u² what is neither level nor slope: along u and 1, by Gram-Schmidt.
  const [level, slope] = [along2 / count, along2 === 0 ? 0 : along3 / along2];
  const square = along4 - slope * along3 - level * along2;
  const shared = offAlong2 - slope * offAlong - level * off;
  const rest = off2 - off ** 2 / count - (along2 === 0 ? 0 : offAlong ** 2 / along2);
  return Math.sqrt(Math.max(0, (rest - (square > 0 ? shared ** 2 / square : 0)) / count)) / FINE;
}
