import type { Box } from '../../../domain/editions/page-marks.js';
import type { Lying } from '../finding/straight.js';
import { brightnessAt, FINE, type Raster } from '../raster.js';
import { paperOf, underStrokes } from './paper-of.js';

/** A part of the page laid straight: how dark each dot is, from 0 (as the paper around) to 255 (as solid print). */
export interface Patch {
  /** Its top left corner on the page, in millimetres. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** Between places (dots) that are looked up on the scan the others lie as on a plane. */
const MESH = 16;

/** As dark (share of solid print) what is under a stroke may be at most. */
const PALEST = 0.5;

/** A part of the page, whatever the light and the paper of the scan. */
export function patchOf(raster: Raster, lying: Lying, { x, y, width, height }: Box): Patch {
  const [wide, high] = [Math.round(width * FINE), Math.round(height * FINE)];
  const place = { left: x, top: y, width: wide, height: high };
  const bright = laidStraight(raster, lying, place);
  return { ...place, dark: darkness(bright, wide, high, lying.black) };
}

function laidStraight(raster: Raster, { at }: Lying, { left, top, width, height }: Omit<Patch, 'dark'>): Uint8Array {
  const bright = new Uint8Array(width * height);
  const placeOf = (column: number, row: number) => at({ x: left + (column + 0.5) / FINE, y: top + (row + 0.5) / FINE });
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column += MESH) {
      const [from, to] = [placeOf(column, row), placeOf(column + MESH, row)];
      const [stepX, stepY] = [(to.x - from.x) / MESH, (to.y - from.y) / MESH];
      const end = Math.min(MESH, width - column);
      for (let by = 0; by < end; by++)
        bright[row * width + column + by] = brightnessAt(raster, from.x - 0.5 + by * stepX, from.y - 0.5 + by * stepY);
    }
  return bright;
}

function darkness(bright: Uint8Array, width: number, height: number, black: number): Uint8Array {
  const paper = paperOf(bright, width, height);
  const under = underStrokes(bright, width, height);
  const dark = new Uint8Array(width * height);
  for (let at = 0; at < dark.length; at++) {
    const clean = paper[at] as number;
    const range = Math.max(30, clean - black);
    // What is wide and pale is no stroke: a highlighter, a shadow, a stain.
    const white = Math.min(clean, Math.max(under[at] as number, clean - range * PALEST));
    const depth = (white - (bright[at] as number)) / Math.max(30, white - black);
    dark[at] = depth <= 0 ? 0 : depth >= 1 ? 255 : depth * 255;
  }
  return dark;
}
