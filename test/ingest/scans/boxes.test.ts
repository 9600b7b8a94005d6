import { beforeAll, describe, expect, test } from 'vitest';
import { chance } from '../../../bench/faults/chance.js';
import type { Kind } from '../../../bench/scans/simulated/hand.js';
import { type Scanner, scanned } from '../../../bench/scans/simulated/scanner.js';
import { signedPage } from '../../../bench/scans/simulated/sheet.js';
import type { PrintedPage } from '../../../src/domain/editions/printed-page.js';
import type { Raster } from '../../../src/ingest/scans/raster.js';
import { boxesOn, pageOn } from '../../../src/ingest/scans/read-page.js';
import { inventedPage } from './invented-page.js';

/** What is done at the entrance of the first rows. */
const DONE: readonly Kind[] = [
  'signature',
  'cup',
  'tick',
  'time',
  'struck',
  'dash',
  'initials',
  'nothing',
  'large',
  'nothing',
];

let page: { readonly blank: Raster; readonly plan: PrintedPage };
beforeAll(async () => {
  page = await inventedPage();
});

/** What is seen of `DONE` on a scan, on which more may be drawn; the exits are left empty. */
async function seenBy(scanner: Scanner, drawn = (scan: Raster) => scan): Promise<(string | undefined)[]> {
  const draw = chance(3);
  const kindOf = (row: { readonly label: string }, column: number): Kind =>
    column === 0 ? (DONE[Number(row.label) - 1] ?? 'nothing') : 'nothing';
  const raster = drawn(scanned(signedPage(page.blank, page.plan, kindOf, draw).paper, scanner, draw));
  const found = await pageOn(raster);
  if (typeof found === 'string') throw new Error(found);
  const read = boxesOn(raster, found.found, page.plan);
  if (typeof read === 'string') throw new Error(read);
  const exits = read.boxes.filter(({ column }) => column === 1).map(({ verdict }) => verdict);
  expect(new Set(exits)).toEqual(new Set(['empty']));
  return DONE.map((_, row) => read.boxes.find((box) => box.row === String(row + 1) && box.column === 0)?.verdict);
}

describe('boxes of a scan', () => {
  const seen = ['signed', 'doubtful', 'signed', 'signed', 'doubtful', 'doubtful', 'signed', 'empty', 'signed', 'empty'];

  test('a name, a tick, a time, initials are signatures; a dash, a struck row and the rim of a cup are asked about; a tall name leaves its neighbours empty: upside down, aslant, in a shadow', async () => {
    expect(await seenBy({ skew: 1.8, upsideDown: true, noise: 15, shadow: 60 })).toEqual(seen);
  });

  test('the same is seen in black and white', async () => {
    expect(await seenBy({ skew: -0.7, upsideDown: false, noise: 4, shadow: 0, threshold: 170 })).toEqual(seen);
  });

  test('dust in the feeder, which draws a line down the whole scan, changes nothing; a row struck out is still asked about', async () => {
    const middles = page.plan.rows[0]?.signatures.map(({ x, width }) => (x + 0.6 * width) / 297) ?? [];
    const dusty = ({ width, height, dots }: Raster): Raster => {
      const streaked = dots.slice();
      for (const middle of middles)
        for (let y = 0; y < 0.9 * height; y++)
          for (const by of [0, 1]) {
            const at = y * width + Math.round(middle * width) + by;
            streaked[at] = Math.max(0, (streaked[at] as number) - 90);
          }
      return { width, height, dots: streaked };
    };
    expect(await seenBy({ skew: 1.2, upsideDown: false, noise: 6, shadow: 20 }, dusty)).toEqual(seen);
  });

  /** What is seen in the first box of a clean page on which ink is where `isInked` says (mm from the middle of that box). */
  async function seenWith(isInked: (x: number, y: number) => boolean, brightness = 20): Promise<string | undefined> {
    const { blank, plan } = page;
    const dots = blank.dots.slice();
    const fine = blank.width / 297;
    const box = plan.rows[0]?.signatures[0];
    if (!box) throw new Error('no box');
    const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
    for (let at = 0; at < dots.length; at++)
      if (isInked((at % blank.width) / fine - middleX, Math.floor(at / blank.width) / fine - middleY))
        dots[at] = brightness;
    const raster = { ...blank, dots };
    const found = await pageOn(raster);
    if (typeof found === 'string') throw new Error(found);
    const read = boxesOn(raster, found.found, plan);
    if (typeof read === 'string') throw new Error(read);
    return read.boxes.find(({ row, column }) => row === '1' && column === 0)?.verdict;
  }

  test('names in a pencil so pale that it hardly shows are asked about, also where everybody took it', async () => {
    const [first, second] = page.plan.rows.map(({ signatures }) => signatures);
    const down = (second?.[0]?.y ?? 0) - (first?.[0]?.y ?? 0);
    const across = (first?.[1]?.x ?? 0) - (first?.[0]?.x ?? 0);
    const isZigzag = (x: number, y: number) => Math.abs(x) < 14 && Math.abs(Math.abs((x + 14) % 4) - 2 - y) < 0.3;
    const everyBox = (x: number, y: number) =>
      x > -across / 2 &&
      x < 1.5 * across &&
      y > -down / 2 &&
      y < 9.5 * down &&
      isZigzag(((x + across / 2) % across) - across / 2, ((y + down / 2) % down) - down / 2);
    expect(await seenWith(everyBox, 236)).toBe('doubtful');
  });

  test('specks of dust scattered over a box are no signature', async () => {
    const draw = chance(5);
    const specks = Array.from({ length: 14 }, () => ({ x: draw(36) - 18, y: draw(8) - 4 }));
    expect(await seenWith((x, y) => specks.some((speck) => Math.hypot(x - speck.x, y - speck.y) < 0.3))).not.toBe(
      'signed',
    );
  });

  test('the rim of a stamp of which every sixth part is missing is asked about', async () => {
    const isRim = (x: number, y: number) =>
      Math.abs(Math.hypot(x, y) - 17) < 0.5 && Math.floor((Math.atan2(y, x) / Math.PI + 1) * 15) % 6 !== 0;
    expect(await seenWith((x, y) => isRim(x, y - 9) || (Math.abs(Math.abs(x) - 4) < 0.3 && Math.abs(y) < 2))).toBe(
      'doubtful',
    );
  });
});
