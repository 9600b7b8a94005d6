import { FINE } from '../raster.js';
import type { Patch } from './patch.js';
import { type Plate, platesOn, type Run } from './plates.js';

/** Where a stamp lies on a patch, in dots. */
export interface Stamp {
  readonly top: number;
  readonly bottom: number;
  covers(x: number, y: number): boolean;
}

/** The stamps on a patch, whatever is written in them or across. */
export const stampsOn = (patch: Patch, ink: Uint8Array): Stamp[] => [
  ...circlesOn(patch, ink).map(({ x, y, radius }) => ({
    top: y - radius - FINE,
    bottom: y + radius + FINE,
    covers: (column: number, row: number) => Math.hypot(column - x, row - y) <= radius + FINE,
  })),
  ...platesOn(patch, ink).map(coveredBy),
];

function coveredBy({ upper, lower }: Plate): Stamp {
  const down = (run: Run, x: number) => run.y + run.slope * x;
  const [left, right] = [Math.min(upper.left, lower.left) - FINE, Math.max(upper.right, lower.right) + FINE];
  return {
    top: Math.floor(Math.min(down(upper, left), down(upper, right))) - FINE,
    bottom: Math.ceil(Math.max(down(lower, left), down(lower, right))) + FINE,
    covers: (x, y) => x >= left && x <= right && y >= down(upper, x) - FINE && y <= down(lower, x) + FINE,
  };
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Dots of a patch to a cell of the grid on which circles are looked for. */
const CELL = FINE;
const STEPS = 48;
/** Far ones first: a few of them tell already that there is no circle. */
const ANGLES = Array.from({ length: STEPS }, (_, step) => (2 * Math.PI * ((step * 19) % STEPS)) / STEPS);
/** Radii of stamps, in cells of a millimetre. */
const RADII = Array.from({ length: 12 }, (_, index) => 11 + index);
/** So much of a rim must be inked, and of the circles just within and without it so much less. */
const RIM = { least: 0.82, above: 0.42 };
/** So much of a rim must lie on the patch: a short arc is seen in many a signature. */
const SEEN = 0.5;

/** A grid of cells, 1 where there is ink. */
interface Grid {
  readonly across: number;
  readonly down: number;
  readonly cells: Uint8Array;
}

/** The rims of round stamps: circles of thin ink. */
function circlesOn(patch: Patch, ink: Uint8Array): Circle[] {
  const grid = gridOf(patch, ink);
  const found: (Circle & { readonly rim: number })[] = [];
  for (const radius of RADII) {
    const circle = circleOf(radius);
    for (let y = 0; y < grid.down; y++)
      for (let x = 0; x < grid.across; x++) {
        const rim = inked(grid, x, y, circle, RIM.least);
        if (rim < RIM.least) continue;
        const beside = [-2, 2].map((by) => inked(grid, x, y, circleOf(radius + by), 0));
        if (rim - Math.min(...beside) >= RIM.above)
          found.push({ x: x * CELL, y: y * CELL, radius: radius * CELL, rim });
      }
  }
  return found.toSorted((a, b) => b.rim - a.rim).slice(0, 3);
}

const circleOf = (radius: number) =>
  ANGLES.map((angle) => [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))] as const);

function gridOf({ width, height }: Patch, ink: Uint8Array): Grid {
  const [across, down] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint8Array(across * down);
  for (let at = 0; at < ink.length; at++)
    if (ink[at]) cells[Math.floor(Math.floor(at / width) / CELL) * across + Math.floor((at % width) / CELL)] = 1;
  return { across, down, cells };
}

/** The share of a circle that is inked, of what of it lies on the grid; 0 where that is little, or soon too few are. */
function inked(
  { across, down, cells }: Grid,
  x: number,
  y: number,
  circle: readonly (readonly [number, number])[],
  least: number,
): number {
  let [seen, dark] = [0, 0];
  for (let step = 0; step < circle.length; step++) {
    const [byX, byY] = circle[step] as readonly [number, number];
    const [column, row] = [x + byX, y + byY];
    if (column >= 0 && row >= 0 && column < across && row < down) {
      seen += 1;
      dark += cells[row * across + column] as number;
    }
    if (step === 11 && dark < seen * least * 0.6) return 0;
  }
  return seen < STEPS * SEEN ? 0 : dark / seen;
}
