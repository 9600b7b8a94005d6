import { crc32, deflateSync } from 'node:zlib';
import type { Box } from '../../domain/editions/page-marks.js';
import type { Lying } from './finding/straight.js';
import { brightnessAt, type Raster } from './raster.js';

/** Dots a millimetre of a crop: large enough to judge a stroke on a screen and on paper. */
const FINE = 6;
/** Of the ruling (mm), which belongs to both rows. */
const EDGE = 0.5;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What stands beside what is looked at is shown paler. */
const PALE = 0.45;

/** A part of a scanned page laid straight, as a PNG picture for somebody to look at; above and below `within` it is paler. */
export function cropOf(
  raster: Raster,
  { at }: Lying,
  { x, y, width, height }: Box,
  within: Pick<Box, 'y' | 'height'> = { y, height },
): Uint8Array {
  const [wide, high] = [Math.round(width * FINE), Math.round(height * FINE)];
  // Each line of a PNG begins with how it is written: 0, as it is.
  const lines = new Uint8Array((wide + 1) * high);
  for (let row = 0; row < high; row++) {
    const down = y + row / FINE;
    const isBeside = down < within.y - EDGE || down > within.y + within.height + EDGE;
    for (let column = 0; column < wide; column++) {
      const point = at({ x: x + (column + 0.5) / FINE, y: y + (row + 0.5) / FINE });
      const bright = brightnessAt(raster, point.x - 0.5, point.y - 0.5);
      lines[row * (wide + 1) + column + 1] = isBeside ? 255 - (255 - bright) * PALE : bright;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(wide, 0);
  head.writeUInt32BE(high, 4);
  // Eight bits of grey.
  head[8] = 8;
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
