import { WITNESS_LINES } from '../../../domain/editions/page-marks.js';
import { patchOf } from '../ink/patch.js';
import { FINE, type Raster } from '../raster.js';
import type { Lying } from './straight.js';

/** Around the hairlines (mm): paper may have slipped in the feeder. */
const AROUND = { x: 2, y: 1.5 };
/** A line is there if so much darker (of 255) than what is between it and the next. */
const LEAST = 14;

/** Whether most of the heaviest hairlines are lost on a scan: ink of a pen may be, too. */
export const isPale = (raster: Raster, lying: Lying): boolean => isLost(witnessed(raster, lying)[0]);

/** Whether most of those are that are as thin as the lines of a light pen: its ink may be, too. */
export const isThinLost = (raster: Raster, lying: Lying): boolean => isLost(witnessed(raster, lying)[1]);

const isLost = (share = 1): boolean => share < 0.5;

/** Which share of the hairlines of each weight can be seen on a scan, heaviest first. */
function witnessed(raster: Raster, lying: Lying): number[] {
  return WITNESS_LINES.map(({ lines }) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return 0;
    const { dark, width, height } = patchOf(raster, lying, {
      x: first.x - AROUND.x,
      y: first.y - AROUND.y,
      width: last.x - first.x + 2 * AROUND.x,
      height: first.height + 2 * AROUND.y,
    });
    const rows = [Math.round((AROUND.y + 0.8) * FINE), Math.round(height - (AROUND.y + 0.8) * FINE)] as const;
    const columns = Array.from({ length: width }, (_, x) => meanOf(dark, width, x, rows));
    const gap = (lines[1]?.x ?? 0) - first.x;
    const shifts = Array.from({ length: 2 * FINE + 1 }, (_, at) => at - FINE);
    const seenAt = shifts.map(
      (shift) => lines.filter((_, line) => isLine(columns, (AROUND.x + line * gap) * FINE + shift, gap * FINE)).length,
    );
    return Math.max(...seenAt) / lines.length;
  });
}

function meanOf(dark: Uint8Array, width: number, x: number, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let y = from; y < to; y++) sum += dark[y * width + x] as number;
  return sum / Math.max(1, to - from);
}

function isLine(columns: readonly number[], at: number, gap: number): boolean {
  const near = [-1, 0, 1].map((by) => columns[Math.round(at) + by] ?? 0);
  const between = [-1, 1].map((side) => columns[Math.round(at + (side * gap) / 2)] ?? 0);
  return Math.max(...near) - Math.max(...between) >= LEAST;
}
