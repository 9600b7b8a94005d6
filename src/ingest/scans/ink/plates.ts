import { FINE } from '../raster.js';
import type { Patch } from './patch.js';

/** A stamp with a straight rim on a patch, by the ends of its upper and of its lower rim, in dots. */
export interface Plate {
  readonly upper: Run;
  readonly lower: Run;
}

/** A straight thin run of ink, from left to right. */
export interface Run {
  readonly left: number;
  readonly right: number;
  /** How far down it begins, and how much farther for each dot to the right. */
  readonly y: number;
  readonly slope: number;
}

/** Dots of a patch to a cell of the grid on which rims are looked for. */
const CELL = FINE / 2;
/** Slopes of stamps put down by hand, and how long (cells) a rim is at least. */
const SLOPES = Array.from({ length: 29 }, (_, index) => (index - 14) * 0.018);
const SHORTEST = 36;
/** So far apart (cells) are the two rims. */
const APART = { least: 14, most: 44 };
/** So much farther (cells) one may reach than the other. */
const UNEVEN = 6;

/** The stamps with a straight rim: two thin runs of ink, one above the other, alike in slope and ends. */
export function platesOn({ width, height }: Patch, ink: Uint8Array): Plate[] {
  const [across, down] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint8Array(across * down);
  for (let at = 0; at < ink.length; at++)
    if (ink[at]) cells[Math.floor(Math.floor(at / width) / CELL) * across + Math.floor((at % width) / CELL)] = 1;
  const grid = { across, down, cells };
  return SLOPES.flatMap((slope) => {
    const runs = runsOf(grid, slope);
    return runs.flatMap((upper, index) =>
      runs
        .slice(index + 1)
        .flatMap((lower) =>
          isRim(upper, lower) && isClosed(grid, upper, lower) ? { upper: inDots(upper), lower: inDots(lower) } : [],
        ),
    );
  });
}

const inDots = ({ left, right, y, slope }: Run): Run => ({
  left: left * CELL,
  right: right * CELL,
  y: y * CELL,
  slope,
});

function isRim(upper: Run, lower: Run): boolean {
  const apart = lower.y - upper.y;
  return (
    apart >= APART.least &&
    apart <= APART.most &&
    Math.abs(upper.left - lower.left) <= UNEVEN &&
    Math.abs(upper.right - lower.right) <= UNEVEN
  );
}

/** Whether the ends of two runs are joined: by ink, or outside of the patch. */
function isClosed({ across, down, cells }: Grid, upper: Run, lower: Run): boolean {
  const joined = (from: number, to: number) => {
    const steps = Array.from({ length: 12 }, (_, step) => (step + 0.5) / 12);
    const inked = steps.filter((step) => {
      const x = Math.round(from + (to - from) * step);
      const [first, last] = [upper.y + from * upper.slope, lower.y + to * lower.slope];
      const y = Math.round(first + (last - first) * step);
      if (x < 2 || y < 0 || x >= across - 2 || y >= down) return true;
      return [-2, -1, 0, 1, 2].some((by) => cells[y * across + x + by] === 1);
    });
    return inked.length >= 9;
  };
  return joined(upper.left, lower.left) && joined(upper.right, lower.right);
}

interface Grid {
  readonly across: number;
  readonly down: number;
  readonly cells: Uint8Array;
}

function runsOf({ across, down, cells }: Grid, slope: number): Run[] {
  const runs: Run[] = [];
  const inked = (x: number, y: number) => y >= 0 && y < down && cells[y * across + x] === 1;
  for (let start = -Math.ceil(Math.abs(slope) * across); start < down + Math.abs(slope) * across; start++) {
    let [from, gap, thick, missed] = [0, 0, 0, 0];
    const end = (x: number) => {
      const length = x - gap - from;
      if (length >= SHORTEST && thick < 0.4 * length && missed < 0.08 * length)
        runs.push({ left: from, right: x - gap, y: start, slope });
      [from, gap, thick, missed] = [x + 1, 0, 0, 0];
    };
    for (let x = 0; x < across; x++) {
      const y = Math.round(start + x * slope);
      gap = inked(x, y) ? 0 : gap + 1;
      if (gap > 2) end(x);
      else if (gap > 0) missed += 1;
      else if (inked(x, y - 3) && inked(x, y + 3)) thick += 1;
    }
    end(across);
  }
  return runs;
}
