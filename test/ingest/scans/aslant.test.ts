import { beforeAll, describe, expect, test } from 'vitest';
import { inventedPeople, inventedPicture } from '../../../bench/rosters/invented.js';
import { paperOf } from '../../../bench/scans/simulated/sheet.js';
import { CORNER_MARKS, middleOf } from '../../../src/domain/editions/page-marks.js';
import type { PrintedPage } from '../../../src/domain/editions/printed-page.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { type Lying, lyingOf } from '../../../src/ingest/scans/finding/straight.js';
import { type Raster, reduced } from '../../../src/ingest/scans/raster.js';
import { pageOn } from '../../../src/ingest/scans/read-page.js';
import { rostersPdf } from '../../../src/report/rosters/pdf.js';

let page: { readonly blank: Raster; readonly plan: PrintedPage };
beforeAll(async () => {
  const course = inventedPicture(inventedPeople(10)) as unknown as Parameters<typeof buildRosters>[0];
  const [roster] = buildRosters(course, DEFAULT_SETTINGS, { date: '2026-03-10', sessions: ['A2'] });
  if (!roster) throw new Error('no roster');
  const { bytes, printed } = rostersPdf([roster], { scannable: true });
  page = { blank: reduced((await paperOf(bytes))[0] as Raster, 2), plan: printed[0] as PrintedPage };
});

const [TOP_LEFT, BOTTOM_LEFT, BOTTOM_RIGHT] = [0, 2, 3];

/** By how much farther away the head of the page is than its foot, so much the place of a dot is moved. */
const farther = (share: number, down: number) => (1 + share) / (1 + share * down);

/** The page without some of its marks, photographed from its foot. */
function photo(share: number, lost: readonly number[]): Raster {
  const { width, height } = page.blank;
  const fine = width / 297;
  const dots = page.blank.dots.slice();
  for (const { x, y, ...mark } of lost.flatMap((one) => CORNER_MARKS[one] ?? []))
    for (let row = Math.floor(y * fine); row <= (y + mark.height) * fine; row++)
      dots.fill(255, row * width + Math.floor(x * fine), row * width + Math.ceil((x + mark.width) * fine) + 1);
  const seen = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const far = farther(share, y / height);
    const across = Math.round(width / 2 + (x - width / 2) * far);
    return across < 0 || across >= width ? 120 : (dots[Math.round(y * far) * width + across] ?? 120);
  });
  return { width, height, dots: seen };
}

async function lyingOn(raster: Raster): Promise<Lying | undefined> {
  const found = await pageOn(raster);
  return typeof found === 'string' ? undefined : lyingOf(raster, found.found);
}

describe('a page photographed aslant', () => {
  test('lies straight by all four marks', async () => {
    const share = 0.05;
    const raster = photo(share, []);
    const lying = await lyingOn(raster);
    const fine = raster.width / 297;
    const astray = page.plan.rows
      .flatMap(({ signatures }) => signatures.map(middleOf))
      .map(({ x, y }) => {
        const seen = lying?.at({ x, y }) ?? { x: 0, y: 0 };
        const far = farther(share, seen.y / raster.height);
        return Math.hypot(148.5 + (seen.x / fine - 148.5) * far - x, (seen.y / fine) * far - y);
      });
    expect(Math.max(...astray)).toBeLessThan(0.5);
  });

  test.each([
    ['its right side', 0.05, [TOP_LEFT, BOTTOM_LEFT]],
    ['three corners', 0.03, [BOTTOM_RIGHT]],
  ])('does not lie straight by the marks of %s: rows would be taken for their neighbours', async (_, share, lost) => {
    expect(await lyingOn(photo(share, lost))).toBeUndefined();
  });
});
