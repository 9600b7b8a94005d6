import type { Box } from '../../domain/editions/page-marks.js';
import { brightnessAt, type Raster } from './raster.js';
import type { Lying } from './straight.js';

/** A part of the page laid straight: how dark each dot is, from 0 (as the paper around) to 255 (as solid print). */
export interface Patch {
  /** Its top left corner on the page, in millimetres. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** Dots a millimetre of a patch: a hair finer than 200 dots per inch. */
export const FINE = 8;
/** Side (dots) of the squares in each of which the paper is as bright as most of it. */
const TILE = 4 * FINE;

/** A part of the page, whatever the light and the paper of the scan. */
export function patchOf(raster: Raster, { at, black }: Lying, { x, y, width, height }: Box): Patch {
  const [wide, high] = [Math.round(width * FINE), Math.round(height * FINE)];
  const bright = new Uint8Array(wide * high);
  for (let row = 0; row < high; row++)
    for (let column = 0; column < wide; column++) {
      const point = at({ x: x + (column + 0.5) / FINE, y: y + (row + 0.5) / FINE });
      bright[row * wide + column] = brightnessAt(raster, point.x - 0.5, point.y - 0.5);
    }
  return { left: x, top: y, width: wide, height: high, dark: darkness({ width: wide, height: high, bright }, black) };
}

function darkness(
  { width, height, bright }: { readonly width: number; readonly height: number; readonly bright: Uint8Array },
  black: number,
): Uint8Array {
  const [across, down] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const papers = Array.from({ length: across * down }, (_, tile) =>
    paperIn(bright, width, height, (tile % across) * TILE, Math.floor(tile / across) * TILE),
  );
  const paperAt = (column: number, row: number): number => {
    const x = Math.min(Math.max(column / TILE - 0.5, 0), across - 1);
    const y = Math.min(Math.max(row / TILE - 0.5, 0), down - 1);
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [right, below] = [Math.min(left + 1, across - 1), Math.min(top + 1, down - 1)];
    const paper = (tile: number) => papers[tile] as number;
    const upper = paper(top * across + left) * (1 - (x - left)) + paper(top * across + right) * (x - left);
    const lower = paper(below * across + left) * (1 - (x - left)) + paper(below * across + right) * (x - left);
    return upper * (1 - (y - top)) + lower * (y - top);
  };
  const dark = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const paper = paperAt(column, row);
      const depth = (paper - (bright[at] as number)) / Math.max(30, paper - black);
      dark[at] = depth <= 0 ? 0 : depth >= 1 ? 255 : depth * 255;
    }
  return dark;
}

/** How bright the paper of a tile is: as its brighter half is in the middle. */
function paperIn(bright: Uint8Array, width: number, height: number, left: number, top: number): number {
  const counts = new Uint32Array(256);
  let dots = 0;
  for (let row = top; row < Math.min(height, top + TILE); row++)
    for (let column = left; column < Math.min(width, left + TILE); column++) {
      const value = bright[row * width + column] as number;
      counts[value] = (counts[value] as number) + 1;
      dots += 1;
    }
  let above = dots * 0.25;
  for (let value = 255; value > 0; value--) {
    above -= counts[value] as number;
    if (above <= 0) return value;
  }
  return 0;
}
