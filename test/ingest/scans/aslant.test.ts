import { beforeAll, expect, test } from 'vitest';
import { middleOf } from '../../../src/domain/editions/page-marks.js';
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

function photo(share: number): Raster {
  const { width, height, dots } = page.blank;
  const seen = Uint8Array.from({ length: width * height }, (_, at) => {
    const place = placeOn(page.blank, share, at % width, Math.floor(at / width));
    const [x, y] = place.map(Math.round) as [number, number];
    return x < 0 || y < 0 || x >= width || y >= height ? 120 : (dots[y * width + x] as number);
  });
  return { width, height, dots: seen };
}

/** How far (mm) the boxes are told to lie at worst from where they do; undefined where the page does not lie straight. */
async function astrayOn(share: number): Promise<number | undefined> {
  const raster = photo(share);
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

test('one photographed more aslant does not lie straight: rows would be taken for their neighbours', async () => {
  expect(await astrayOn(0.06)).toBeUndefined();
});
