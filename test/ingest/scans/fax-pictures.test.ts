import { expect, test } from 'vitest';
import { withFaxes } from '../../../src/ingest/scans/opening/fax-pictures.js';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';
import { pageOfPictures } from './page-of-pictures.js';

const PAGE = { width: 1680, height: 1188 };
/** A page of that size whose right half is black, packed as faxes are: a first line, each other as the one above it, the end. */
const FAX = Buffer.concat([Buffer.from('2d2981345f', 'hex'), Buffer.alloc(296, 255), Buffer.from('c0040040', 'hex')]);

const numbers = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};

/** A segment of a JBIG2 stream, of the first page. */
const segment = (number: number, kind: number, ...data: readonly Buffer[]) => {
  const bytes = Buffer.concat(data);
  return Buffer.concat([numbers(number), Buffer.from([kind, 0, 1]), numbers(bytes.length), bytes]);
};

/** A JBIG2 stream of one region, of `share` of the page, in the coding of that number: 1 as faxes are. */
function stream(share = 1, coding = 1): Buffer {
  const { width, height } = PAGE;
  const page = segment(0, 48, numbers(width, height, 0, 0), Buffer.from([0, 0, 0]));
  const region = segment(1, 38, numbers(width, height * share, 0, 0), Buffer.from([0, coding]), FAX);
  return Buffer.concat([page, region]);
}

/** A PDF of one page, which is that picture, or is seen where that mask lets it. */
const pdf = (bytes: Buffer, told = '') =>
  pageOfPictures({ ...PAGE, told: `/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode ${told}`, bytes });
const seenThrough = (bytes: Buffer) =>
  pageOfPictures(
    { width: 2, height: 2, told: '/ColorSpace /DeviceGray /BitsPerComponent 8 /Mask 6 0 R', bytes: Buffer.alloc(4) },
    { ...PAGE, told: '/ImageMask true /BitsPerComponent 1 /Filter [ /JBIG2Decode ]', bytes },
  );

/** Which share of the left half of its page is black, and which of the right. */
async function blackOn(bytes: Uint8Array): Promise<readonly number[]> {
  for await (const { width, dots } of pagesOf(bytes)) {
    const half = (isRight: boolean) => dots.filter((_, at) => at % width >= width / 2 === isRight);
    return [half(false), half(true)].map((part) => part.filter((dot) => dot < 128).length / part.length);
  }
  return [];
}

test.each([
  ['a page', pdf(stream())],
  [
    'a page whose length is told elsewhere',
    Buffer.from(
      pdf(stream())
        .toString('latin1')
        .replace(/\/Length (\d\d\d+)/, '/Length 7 0 R'),
      'latin1',
    ),
  ],
  ['a mask through which a page is seen', seenThrough(stream())],
])('%s that a scanner packed as a fax inside JBIG2 is seen as it was scanned', async (_, bytes) => {
  expect(await blackOn(bytes)).toEqual([0, 1]);
});

test.each([
  ['of which that is but a part', pdf(stream(0.5))],
  ['coded otherwise', pdf(stream(1, 0))],
  ['of which nothing is left but the head', pdf(stream().subarray(0, 40))],
  ['of which two regions are made', pdf(Buffer.concat([stream(), segment(2, 38, Buffer.alloc(30))]))],
  ['that is unpacked by what stands elsewhere', pdf(stream(), '/DecodeParms << /JBIG2Globals 7 0 R >>')],
])('a picture %s is left as it is', (_, bytes) => {
  expect(Buffer.compare(withFaxes(bytes), bytes)).toBe(0);
});

test('a hostile file that tells of such pictures without end keeps nobody waiting', () => {
  const hostile = Buffer.from(`%PDF-1.7\n1 0 obj\n<<${'/Filter/JBIG2Decode '.repeat(80_000)}`);
  expect(Buffer.compare(withFaxes(hostile), hostile)).toBe(0);
});
