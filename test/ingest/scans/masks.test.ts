import { expect, test } from 'vitest';
import { masksIn } from '../../../src/ingest/scans/opening/masks.js';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';
import { pageOfPictures } from './page-of-pictures.js';

const COARSE = { width: 420, height: 297 };
const FINE = { width: 1680, height: 1188 };

/** A page lying across, as a scanner writes it that makes a small PDF: black, seen where the right half of a fine mask lets it. */
function compact(): Uint8Array {
  const mask = Buffer.alloc((FINE.width / 8) * FINE.height, 255);
  for (let row = 0; row < FINE.height; row++)
    mask.fill(0, (row * FINE.width) / 8 + FINE.width / 16, ((row + 1) * FINE.width) / 8);
  return pageOfPictures(
    {
      ...COARSE,
      told: '/ColorSpace /DeviceGray /BitsPerComponent 8 /Mask 6 0 R',
      bytes: Buffer.alloc(COARSE.width * COARSE.height),
    },
    { ...FINE, told: '/ImageMask true /BitsPerComponent 1', bytes: mask },
  );
}

test('a page whose writing is a fine mask over coarse colours is read as finely as the mask', async () => {
  for await (const { width, height, dots } of pagesOf(compact())) {
    expect([width, height].map((side) => Math.round(side / 10))).toEqual([168, 119]);
    const middle = Math.round(height / 2) * width;
    const seen = [0.25, 0.495, 0.505, 0.75].map(
      (across) => (dots[middle + Math.round(across * width)] as number) < 128,
    );
    expect(seen).toEqual([false, false, true, true]);
  }
  expect.assertions(2);
});

test('a hostile file that tells of masks, or of numbers, without end keeps nobody waiting', () => {
  for (const [told, times] of [
    ['/SMask 9 0 R ', 80_000],
    ['1', 2_000_000],
    ['/Mask 1 ', 200_000],
  ] as const)
    expect(masksIn(Buffer.from(`%PDF-1.7\n1 0 obj\n<</Mask ${told.repeat(times)}`)).size).toBe(0);
});
