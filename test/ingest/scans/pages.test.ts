import { beforeAll, describe, expect, test } from 'vitest';
import { type PageCode, writePageCode } from '../../../src/domain/editions/page-code.js';
import { BAR_ROW, type Box, barAt, CORNER_MARKS, middleOf } from '../../../src/domain/editions/page-marks.js';
import type { PrintedPage } from '../../../src/domain/editions/printed-page.js';
import { lyingOf } from '../../../src/ingest/scans/finding/straight.js';
import { type Raster, reduced } from '../../../src/ingest/scans/raster.js';
import { boxesOn, pageOn } from '../../../src/ingest/scans/read-page.js';
import { printedCode } from '../../../src/report/rosters/scan-marks.js';
import { inventedPage } from './invented-page.js';

/** As it is printed, as fine as boxes are read, and half as fine, which is enough for the rest. */
let page: { readonly fine: Raster; readonly blank: Raster; readonly plan: PrintedPage };
beforeAll(async () => {
  const { blank: fine, plan } = await inventedPage();
  page = { fine, blank: reduced(fine, 2), plan };
});

/** The page with parts of it white (torn off) or black (the shadow of the lid): each so wide and high as it says (mm). */
function spoilt(...parts: readonly Spoil[]): Raster {
  return spoiltOn(page.blank, parts);
}

function spoiltOn(blank: Raster, parts: readonly Spoil[]): Raster {
  const dots = blank.dots.slice();
  const fine = blank.width / 297;
  for (const { part, bright } of parts) {
    const [left, right] = [part.x, Math.min(297, part.x + part.width)].map((x) => Math.round(x * fine)) as [
      number,
      number,
    ];
    for (let row = Math.round(part.y * fine); row < Math.min(blank.height, (part.y + part.height) * fine); row++)
      dots.fill(bright, row * blank.width + left, row * blank.width + right);
  }
  return { ...blank, dots };
}

/** A page turned by so many quarters. */
function turned(raster: Raster, quarters: number): Raster {
  if (quarters === 0) return raster;
  const { width, height, dots } = raster;
  const quarter = dots.map((_, at) => dots[(height - 1 - (at % height)) * width + Math.floor(at / height)] as number);
  return turned({ width: height, height: width, dots: quarter }, quarters - 1);
}

interface Spoil {
  readonly part: Box;
  readonly bright: number;
}
const black = (x: number, y: number, width: number, height: number) => ({ part: { x, y, width, height }, bright: 0 });
const torn = (x: number, y: number, width: number, height: number) => ({ part: { x, y, width, height }, bright: 255 });
const noMarks = CORNER_MARKS.map((part) => ({ part, bright: 255 }));

const known = (...codes: readonly PageCode[]) => codes.map(writePageCode).map(printedCode);

describe('pages of scans', () => {
  test('a page of which the code is punched is found', async () => {
    expect(await pageOn(spoilt(torn(263, 8, 7, 7)))).toMatchObject({ code: { page: 1 } });
  });

  test('a page of which the code has lost a corner is found, also when no mark is left', async () => {
    expect(await pageOn(spoilt(torn(278, 10, 12, 9), ...noMarks))).toMatchObject({ code: { page: 1 } });
  });

  test('a page of which the code is punched is found on the glass of a larger scanner', async () => {
    const { width, height, dots } = spoilt(torn(263, 8, 7, 7), torn(280, 22, 6, 6));
    const glass = { width: Math.round(1.14 * width), height: Math.round(1.14 * height) };
    const bed = new Uint8Array(glass.width * glass.height).fill(150);
    for (let y = 0; y < height; y++)
      bed.set(dots.subarray(y * width, (y + 1) * width), (y + glass.height - height) * glass.width + 20);
    expect(await pageOn({ ...glass, dots: bed })).toMatchObject({ code: { page: 1 } });
  });

  test('a back through which its page shines is none of our pages', async () => {
    const { width, height, dots } = page.blank;
    const back = dots.map((_, at) => dots[at - (at % width) + width - 1 - (at % width)] as number);
    expect(await pageOn({ width, height, dots: back })).toBe('no-code');
  });

  /** The code lies in the shadow of a book, along the right of the page or along its top. */
  const shadows = { right: black(240, 0, 57, 210), top: black(0, 0, 297, 40) };

  test.each([
    ['half the code is black', [black(276, 10, 11, 22)]],
    ['a third of the code is left, and no mark', [black(274, 0, 23, 210), ...noMarks]],
    ['the bars are left of the code, all else of it in black', [shadows.right]],
  ])('a page of which %s is found among those that were printed, and only there', async (_, parts) => {
    const { code } = page.plan;
    const raster = spoilt(...parts);
    const others = [
      { ...code, page: 2 },
      { ...code, mark: 'zzzz-0000' },
    ];
    expect(await pageOn(raster, () => known(...others, code))).toMatchObject({ code });
    expect(await pageOn(raster, () => known(...others))).toBe('no-code');
    expect(await pageOn(raster)).toBe('no-code');
  });

  test('of codes that differ in what is hidden alone none is taken', async () => {
    const { code } = page.plan;
    // What is left is where the text begins, the same on every page of the sheet, and no bars.
    const raster = spoilt(black(250, 0, 29, 60), torn(11, 202, 78, 5));
    const others = Array.from({ length: 40 }, (_, at) => ({ ...code, page: at + 2 }));
    expect(await pageOn(raster, () => known(code))).toMatchObject({ code });
    expect(await pageOn(raster, () => known(code, ...others))).toBe('no-code');
  });

  const bars = { x: BAR_ROW.x - 0.5, y: BAR_ROW.y - 0.5, width: BAR_ROW.width + 1, height: BAR_ROW.height + 1 };

  test.each([1, 2, 3])('a page is found by its bars whichever way it lies: turned by %s quarters', async (turns) => {
    const { code } = page.plan;
    expect(await pageOn(turned(spoilt(shadows.top), turns), () => known(code))).toMatchObject({ code });
  });

  test('so few bars that another page may have the like by chance say nothing', async () => {
    const { code } = page.plan;
    const seen = (count: number) => {
      const hidden = BAR_ROW.x + (BAR_ROW.bars - count) * BAR_ROW.apart - 0.4;
      return pageOn(spoilt(shadows.top, black(0, 195, hidden, 15)), () => known(code));
    };
    expect(await seen(36)).toMatchObject({ code });
    expect(await seen(28)).toBe('no-code');
  });

  test('a page printed without bars, or with those of a page that nobody printed, is found by its code alone', async () => {
    const { code } = page.plan;
    const { bits } = printedCode('another');
    const drawn = bits.flatMap((_, at) => (at % 2 ? [] : [barAt(at / 2, bits[at], bits[at + 1])]));
    const none = [{ part: bars, bright: 255 }];
    const foreign = [...none, ...drawn.map((part) => ({ part, bright: 0 }))];
    for (const parts of [none, foreign]) {
      expect(await pageOn(spoilt(...parts), () => known(code))).toMatchObject({ code });
      expect(await pageOn(spoilt(...parts, shadows.right), () => known(code))).toBe('no-code');
    }
    const own = { ...code, mark: 'zzzz-0000' };
    const raster = spoilt(...foreign);
    // What its code says holds, whatever is known.
    expect(await pageOn(raster, () => [...known(own), printedCode('another')])).toMatchObject({ code });
  });

  test('bars that shine through from the other side say nothing', async () => {
    const { width, height, dots } = spoilt(shadows.right);
    const back = dots.map((_, at) => dots[at - (at % width) + width - 1 - (at % width)] as number);
    expect(await pageOn({ width, height, dots: back }, () => known(page.plan.code))).toBe('no-code');
  });

  /** How far (mm) from where it is the middle of a box lies at most by how the page is laid straight. */
  async function astrayOn(raster: Raster): Promise<number | undefined> {
    const found = await pageOn(raster, () => known(page.plan.code));
    const lying = typeof found === 'string' ? undefined : lyingOf(raster, found.found);
    const places = page.plan.rows.flatMap(({ signatures }) => signatures).map(middleOf);
    const fine = raster.width / 297;
    const ways = places.map((place) => {
      const { x, y } = lying?.at(place) ?? { x: Number.NaN, y: Number.NaN };
      return Math.hypot(x / fine - place.x, y / fine - place.y);
    });
    return lying && Math.max(...ways);
  }

  const [topLeft, topRight, bottomLeft, bottomRight] = noMarks as [Spoil, Spoil, Spoil, Spoil];

  test('a page of which no mark is whole lies straight by what is left of two: a staple lies over one, the other is cut', async () => {
    const staple = black(2, 6.5, 14, 1);
    const cut = torn(4, 200, 3.6, 8);
    const astray = await astrayOn(spoilt(staple, cut, topRight, bottomRight));
    expect(astray).toBeLessThan(0.7);
  });

  test('marks under black do not lead astray', async () => {
    expect(await astrayOn(spoilt(black(0, 195, 297, 15), topRight))).toBeLessThan(0.7);
  });

  test('a page whose code is all black lies straight by its bars and the marks of one side', async () => {
    for (const shadow of [shadows.right, shadows.top]) expect(await astrayOn(spoilt(shadow))).toBeLessThan(0.7);
  });

  test('a mark of the page beside, or of the other side, leads no page astray that is found by its bars', async () => {
    const other = black(6, 10.7, 4, 4);
    expect(await astrayOn(spoilt(shadows.right, topLeft, other))).toBeUndefined();
  });

  test('a page that has nothing but its bars, or the mark beside them, does not lie straight', async () => {
    expect(await astrayOn(spoilt(shadows.right, topLeft))).toBeUndefined();
    expect(await astrayOn(spoilt(shadows.right, bottomLeft))).toBeLessThan(0.7);
    expect(await astrayOn(spoilt(shadows.right, topLeft, bottomLeft))).toBeUndefined();
  });

  test('a page that has nothing but its code, or a torn mark beside it, does not lie straight', async () => {
    const staple = black(284, 6.5, 13, 1);
    expect(await astrayOn(spoilt(...noMarks))).toBeUndefined();
    expect(await astrayOn(spoilt(staple, topLeft, bottomLeft, bottomRight))).toBeUndefined();
  });

  /** What is said of the boxes at the exit, and of those at the entrance. */
  async function saidOf(raster: Raster): Promise<string[][]> {
    const found = await pageOn(raster);
    const read = typeof found === 'string' ? found : boxesOn(raster, found.found, page.plan);
    if (typeof read === 'string') throw new Error(read);
    const said = (wanted: number) => read.boxes.filter(({ column }) => column === wanted).map(({ verdict }) => verdict);
    return [1, 0].map((column) => [...new Set(said(column))]);
  }

  test('of a box in black, into which the rim of the black reaches, that is what is said', async () => {
    const slanting = Array.from({ length: 21 }, (_, step) => black(262 - step, step * 10, 297, 10));
    const raster = spoiltOn(page.fine, slanting);
    const found = await pageOn(raster, () => known(page.plan.code));
    const read = typeof found === 'string' ? found : boxesOn(raster, found.found, page.plan);
    if (typeof read === 'string') throw new Error(read);
    expect(new Set(read.boxes.filter(({ column }) => column === 1).map(({ why }) => why))).toEqual(new Set(['hidden']));
  });

  test('a box of which a part is black, or not on the scan, is asked about', async () => {
    const { fine } = page;
    expect(await saidOf(spoiltOn(fine, [black(280, 60, 17, 150)]))).toEqual([['doubtful'], ['empty']]);
    const narrow = Math.round(fine.width * 0.953);
    const dots = Uint8Array.from({ length: narrow * fine.height }, (_, at) => {
      return fine.dots[Math.floor(at / narrow) * fine.width + (at % narrow)] as number;
    });
    expect(await saidOf({ width: narrow, height: fine.height, dots })).toEqual([['doubtful'], ['empty']]);
  });

  test('the grey paper of a page that is printed pale hides nothing', async () => {
    const { fine, plan } = page;
    const pale = { ...fine, dots: fine.dots.map((dot) => 160 + (dot * 35) / 255) };
    const found = await pageOn(pale);
    const read = typeof found === 'string' ? found : boxesOn(pale, found.found, plan);
    expect(typeof read === 'string' ? read : read.boxes.map(({ why }) => why)).not.toContain('hidden');
  });
});
