import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';

const COARSE = { width: 420, height: 297 };
const FINE = { width: 1680, height: 1188 };

/** A page lying across, as a scanner writes it that makes a small PDF: black, seen where the right half of a fine mask lets it. */
function compact(): Uint8Array {
  const mask = Buffer.alloc((FINE.width / 8) * FINE.height, 255);
  for (let row = 0; row < FINE.height; row++)
    mask.fill(0, (row * FINE.width) / 8 + FINE.width / 16, ((row + 1) * FINE.width) / 8);
  const picture = ({ width, height }: typeof FINE, told: string, dots: Buffer) => [
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${told} /Length ${dots.length}`,
    dots,
  ];
  const drawing = Buffer.from('q 842 0 0 595 0 0 cm /I Do Q');
  const objects: readonly (readonly (string | Buffer)[])[] = [
    ['/Type /Catalog /Pages 2 0 R'],
    ['/Type /Pages /Kids [3 0 R] /Count 1'],
    ['/Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R'],
    [`/Length ${drawing.length}`, drawing],
    picture(
      COARSE,
      '/ColorSpace /DeviceGray /BitsPerComponent 8 /Mask 6 0 R',
      Buffer.alloc(COARSE.width * COARSE.height),
    ),
    picture(FINE, '/ImageMask true /BitsPerComponent 1', mask),
  ];
  const parts = objects.flatMap(([told, dots], index) => [
    Buffer.from(`${index + 1} 0 obj\n<< ${told} >>\n`),
    ...(dots ? [Buffer.from('stream\n'), dots, Buffer.from('\nendstream\n')] : []),
    Buffer.from('endobj\n'),
  ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...parts,
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ] as Buffer[]);
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
