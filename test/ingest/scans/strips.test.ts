import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { cropOf } from '../../../src/ingest/scans/crop.js';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';

const POINT = 72 / 25.4;
const WHITE = { width: 2, height: 2, dots: new Uint8Array(4).fill(255) };
/** In dots, whole points of the page. */
const WHOLE = '1259x1780';
const LYING = { at: () => ({ x: 0, y: 0 }), scale: 1, black: 0, marks: 4 };

/** A page upright, as a scanner writes it that sends a picture in strips so wide and high (mm): six dots a millimetre. */
function inStrips(strips: readonly (readonly [number, number, number, number])[]): Promise<Uint8Array> {
  const size = [210 * POINT, 297 * POINT] satisfies [number, number];
  const pdf = new PDFDocument({ size, margin: 0 });
  for (const [x, y, width, height] of strips)
    pdf.image(Buffer.from(cropOf(WHITE, LYING, { x: 0, y: 0, width, height })), x * POINT, y * POINT, {
      width: width * POINT,
      height: height * POINT,
    });
  pdf.end();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
  });
}

test.each([
  ['whole', [[0, 0, 210, 297] as const]],
  ['in strips across', [0, 87, 174, 261].map((y) => [0, y, 210, Math.min(87, 297 - y)] as const)],
  ['in strips upright', [0, 60, 120, 180].map((x) => [x, 0, Math.min(60, 210 - x), 297] as const)],
  ['in two layers', [[0, 0, 210, 297] as const, [0, 0, 210, 297] as const]],
])('a page that is a picture %s has as many dots as the picture', async (_, strips) => {
  const sizes: string[] = [];
  for await (const { width, height } of pagesOf(await inStrips(strips))) sizes.push(`${width}x${height}`);
  expect(sizes).toEqual([WHOLE]);
});
