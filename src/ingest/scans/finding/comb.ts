import type { Point } from './transform.js';

/** A part of a scan laid roughly straight: how dark (0 to 255) each dot is. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** How evenly dark and white take turns around a place. */
export interface Comb {
  /** The share (0 to 1) of what differs there that comes and goes at the pitch that is looked for. */
  readonly like: number;
  /** How far (dots) right of the place the middle of the nearest dark is. */
  readonly ahead: number;
}

/** So many times dark and white must take turns around a place, in so many rows of dots above and below it. */
const [TURNS, ROWS] = [8, 2];
/** By so many levels (of 255) what is looked at varies at least, as a standard deviation. */
const LEAST_SPREAD = 12;

/** Tells of any place of a strip how much it looks like the middle of bars so many dots apart. */
export function combsOf({ width, height, dark }: Strip, pitch: number): (at: Point) => Comb {
  const turn = (2 * Math.PI) / pitch;
  const waves = Array.from(
    { length: width },
    (_, x) => [Math.cos(turn * (x + 0.5)), Math.sin(turn * (x + 0.5))] as const,
  );
  const along = width + 1;
  const [across, aside, sums, squares] = [0, 1, 2, 3].map(() => new Float64Array(along * height)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const value = dark[row * width + column] as number;
      const [cos, sin] = waves[column] as readonly [number, number];
      const at = row * along + column;
      across[at + 1] = (across[at] as number) + value * cos;
      aside[at + 1] = (aside[at] as number) + value * sin;
      sums[at + 1] = (sums[at] as number) + value;
      squares[at + 1] = (squares[at] as number) + value * value;
    }
  const length = Math.round(TURNS * pitch);
  const count = length * (2 * ROWS + 1);
  return ({ x, y }) => {
    const [from, top] = [Math.round(x - length / 2), Math.floor(y) - ROWS];
    if (from < 0 || top < 0 || from + length > width || top + 2 * ROWS + 1 > height) return { like: 0, ahead: 0 };
    const all = (of: Float64Array) => {
      let sum = 0;
      for (let row = top; row <= top + 2 * ROWS; row++)
        sum += (of[row * along + from + length] as number) - (of[row * along + from] as number);
      return sum;
    };
    const [cos, sin, sum] = [all(across), all(aside), all(sums)];
    const spread = all(squares) - (sum * sum) / count;
    if (spread < count * LEAST_SPREAD ** 2) return { like: 0, ahead: 0 };
    const off = Math.atan2(sin, cos) / turn - x;
    return { like: (2 * (cos * cos + sin * sin)) / (count * spread), ahead: off - Math.round(off / pitch) * pitch };
  };
}
