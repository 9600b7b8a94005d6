import type { Box } from '../../../domain/editions/page-marks.js';
import { brightnessAt, type Raster } from '../raster.js';
import type { Lying } from './straight.js';

/** Places looked at (mm apart), and how many of them side by side, dark all but a few, are no pen: a shadow, the bed of the scanner. */
const [STEP, WIDE, BUT] = [0.75, 5, 2];
/** As bright (levels of 255) as that is still black: so much above solid print, but where print is pale no grey. */
const BLACK = { above: 40, most: 110 };
/** A box is not seen if so much (share) of it is under black, or not on the scan. */
const MOST = 0.04;

/** Whether a part of a box of the page is cut off, or under black: a signature may be there, and black is none. */
export function isHidden(raster: Raster, { at, black }: Lying, box: Box): boolean {
  const half = (WIDE - 1) / 2;
  const [across, down] = [box.width, box.height].map((length) => Math.round(length / STEP)) as [number, number];
  const wide = across + 2 * half;
  const dark = new Uint8Array(wide * (down + 2 * half));
  const limit = Math.min(black + BLACK.above, BLACK.most);
  let hidden = 0;
  const isInside = (column: number, row: number) =>
    column >= half && row >= half && column < across + half && row < down + half;
  for (let place = 0; place < dark.length; place++) {
    const [column, row] = [place % wide, Math.floor(place / wide)];
    const { x, y } = at({ x: box.x + (column - half + 0.5) * STEP, y: box.y + (row - half + 0.5) * STEP });
    const isOn = x >= 0 && y >= 0 && x < raster.width && y < raster.height;
    dark[place] = isOn && brightnessAt(raster, x - 0.5, y - 0.5) <= limit ? 1 : 0;
    if (!isOn && isInside(column, row)) hidden += 1;
  }
  const covered = new Uint8Array(dark.length);
  for (let row = 0; row + WIDE <= down + 2 * half; row++)
    for (let column = 0; column + WIDE <= wide; column++) {
      const square = Array.from(
        { length: WIDE * WIDE },
        (_, part) => (row + Math.floor(part / WIDE)) * wide + column + (part % WIDE),
      );
      const count = square.reduce((sum, place) => sum + (dark[place] as number), 0);
      if (count >= WIDE * WIDE - BUT) for (const place of square) covered[place] = 1;
    }
  for (const [place, is] of covered.entries()) if (is && isInside(place % wide, Math.floor(place / wide))) hidden += 1;
  return hidden > MOST * across * down;
}
