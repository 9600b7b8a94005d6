import { PAGE_CODE } from '../../../domain/editions/page-marks.js';
import { brightnessAt, type Raster } from '../raster.js';
import type { Point, Transform } from './transform.js';

/** Where a code of so many modules on a side lies: of it the modules can be read. */
export interface Placed {
  readonly size: number;
  readonly at: Transform;
  /** The share of the modules that are the same in every code which are as they should be. */
  readonly right: number;
}

const { x: CODE_X, y: CODE_Y, width: CODE_SIDE } = PAGE_CODE;
/** From the top left around, as corners of codes are told. */
export const CODE_CORNERS: readonly Point[] = [
  { x: CODE_X, y: CODE_Y },
  { x: CODE_X + CODE_SIDE, y: CODE_Y },
  { x: CODE_X + CODE_SIDE, y: CODE_Y + CODE_SIDE },
  { x: CODE_X, y: CODE_Y + CODE_SIDE },
];

/** How many modules a code of ours has on a side: most often the first. */
export const CODE_SIZES = [25, 29, 21] as const;

/** Where a place lies on the page that is so many modules right of and below the corner of a code. */
export const modulePlace = (across: number, down: number, size: number): Point => ({
  x: CODE_X + (across * CODE_SIDE) / size,
  y: CODE_Y + (down * CODE_SIDE) / size,
});

/** How dark (0 to 255) each module is, row by row: the mean of what is looked at of it, in parts of a module from its middle. */
export function modulesAt(
  raster: Raster,
  at: Transform,
  size: number,
  within: readonly (readonly [number, number])[] = SPREAD,
): Float64Array {
  const origin = at(modulePlace(0, 0, size));
  const [right, below] = [at(modulePlace(size, 0, size)), at(modulePlace(0, size, size))];
  const across = { x: (right.x - origin.x) / size, y: (right.y - origin.y) / size };
  const down = { x: (below.x - origin.x) / size, y: (below.y - origin.y) / size };
  const dark = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (const [byColumn, byRow] of within) {
        const [a, d] = [column + 0.5 + byColumn, row + 0.5 + byRow];
        const x = origin.x + a * across.x + d * down.x;
        sum += brightnessAt(raster, x - 0.5, origin.y + a * across.y + d * down.y - 0.5);
      }
      dark[row * size + column] = 255 - sum / within.length;
    }
  return dark;
}

const SPREAD = [-0.3, 0, 0.3].flatMap((down) => [-0.3, 0, 0.3].map((across) => [across, down] as const));
const MIDDLE = [[0, 0]] as const;

/** The share of the modules that are the same in every code of a size which are as they should be, by the middle of each. */
export function rightAt(raster: Raster, at: Transform, size: number): number {
  const dark = modulesAt(raster, at, size, MIDDLE);
  const expected = FIXED.get(size) ?? [];
  const limit = limitOf(dark);
  let right = 0;
  for (const [module, isDark] of expected) if ((dark[module] as number) > limit === isDark) right += 1;
  return right / expected.length;
}

/** Between what is dark and what is white. */
export function limitOf(dark: Float64Array): number {
  const sorted = dark.toSorted();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return (at(0.04) + at(0.96)) / 2;
}

/** What a module is in every code: those of the squares in its corners and their margins, and of the lines between them. */
export function fixed(row: number, column: number, size: number): 0 | 1 | undefined {
  const square = (
    [
      [0, 0],
      [0, size - 7],
      [size - 7, 0],
    ] as const
  )
    .map(([top, left]) => [row - top, column - left] as const)
    .find(([y, x]) => y >= -1 && y <= 7 && x >= -1 && x <= 7);
  if (square) {
    const ring = Math.max(Math.abs(square[0] - 3), Math.abs(square[1] - 3));
    return ring === 2 || ring === 4 ? 0 : 1;
  }
  if (row === 6) return column % 2 === 0 ? 1 : 0;
  if (column === 6) return row % 2 === 0 ? 1 : 0;
  if (size === 21) return undefined;
  const around = Math.max(Math.abs(row - (size - 7)), Math.abs(column - (size - 7)));
  return around <= 2 ? (around === 1 ? 0 : 1) : undefined;
}

/** By how many modules a code has on a side: the modules that are the same in every code, and whether they are dark. */
const FIXED = new Map(
  CODE_SIZES.map((size) => [
    size as number,
    Array.from({ length: size * size }, (_, module) => module).flatMap((module) => {
      const expected = fixed(Math.floor(module / size), module % size, size);
      return expected === undefined ? [] : [[module, expected === 1] as const];
    }),
  ]),
);
