import { beforeAll, expect, test } from 'vitest';
import { CORNER_MARKS, middleOf } from '../../../src/domain/editions/page-marks.js';
import type { PrintedPage } from '../../../src/domain/editions/printed-page.js';
import { lyingOf } from '../../../src/ingest/scans/finding/straight.js';
import { type Raster, reduced } from '../../../src/ingest/scans/raster.js';
import { pageOn } from '../../../src/ingest/scans/read-page.js';
import { inventedPage } from './invented-page.js';

let page: { readonly blank: Raster; readonly plan: PrintedPage };
beforeAll(async () => {
  const { blank, plan } = await inventedPage();
  page = { blank: reduced(blank, 2), plan };
});

/** A place on the page, in dots, that is seen at one of a photo taken from its upper left corner: the farther, the smaller. */
function placeOn({ width, height }: Raster, share: number, x: number, y: number): [number, number] {
  const far = (1 + share * (x / width + y / height)) / (1 + share);
  return [width / 2 + (x - width / 2) / far, height / 2 + (y - height / 2) / far];
}

/** The page with something white over the mark beside its code. */
function covered(blank: Raster): Raster {
  const fine = blank.width / 297;
  const mark = CORNER_MARKS.find(({ x, y }) => x > 200 && y < 100) ?? { x: 0, y: 0, width: 0, height: 0 };
  const dots = blank.dots.slice();
  for (let y = Math.floor((mark.y - 1) * fine); y < (mark.y + mark.height + 1) * fine; y++)
    dots.fill(
      255,
      y * blank.width + Math.floor((mark.x - 1) * fine),
      y * blank.width + Math.ceil((mark.x + mark.width + 1) * fine),
    );
  return { ...blank, dots };
}

function photo(share: number, blank: Raster): Raster {
  const { width, height, dots } = blank;
  const seen = Uint8Array.from({ length: width * height }, (_, at) => {
    const place = placeOn(blank, share, at % width, Math.floor(at / width));
    const [x, y] = place.map(Math.round) as [number, number];
    return x < 0 || y < 0 || x >= width || y >= height ? 120 : (dots[y * width + x] as number);
  });
  return { width, height, dots: seen };
}

/** How far (mm) the boxes are told to lie at worst from where they do; undefined where the page does not lie straight. */
async function astrayOn(share: number, blank = page.blank): Promise<number | undefined> {
  const raster = photo(share, blank);
  const found = await pageOn(raster);
  const lying = typeof found === 'string' ? undefined : lyingOf(raster, found.found);
  const fine = raster.width / 297;
  const astray = page.plan.rows
    .flatMap(({ signatures }) => signatures.map(middleOf))
    .map((box) => {
      const seen = lying?.at(box) ?? { x: 0, y: 0 };
      const [x, y] = placeOn(raster, share, seen.x, seen.y);
      return Math.hypot(x / fine - box.x, y / fine - box.y);
    });
  return lying && Math.max(...astray);
}

test('a page photographed a little aslant lies straight by all four marks', async () => {
  expect(await astrayOn(0.04)).toBeLessThan(0.5);
});

test('so it does by three marks and its code, where the mark beside that is covered', async () => {
  expect(await astrayOn(0.04, covered(page.blank))).toBeLessThan(0.7);
});

test('one photographed more aslant does not lie straight: rows would be taken for their neighbours', async () => {
  expect(await astrayOn(0.06)).toBeUndefined();
});
