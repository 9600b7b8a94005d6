import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, expect, test } from 'vitest';
import { writePageCode } from '../../../src/domain/editions/page-code.js';
import {
  BAR_ROW,
  type Box,
  barAt,
  CORNER_MARKS,
  PAGE_CODE,
  WITNESS_LINES,
} from '../../../src/domain/editions/page-marks.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { rosterPdf } from '../../../src/report/rosters/pdf.js';
import { printedCode } from '../../../src/report/rosters/scan-marks.js';
import { picture, registration, session } from '../../builders.js';
import { readPdf } from './read-pdf.js';

const DOTS_PER_MM = 12;

const people = Array.from({ length: 40 }, (_, i) => registration({ surname: `Rossi ${i}`, person: `p${i}` }));
const world = picture({ sessions: [session({}, { seated: people })] });
const roster = buildRosters(world, DEFAULT_SETTINGS, { date: '2026-03-10' })[0] as Roster;

const library = await PDFiumLibrary.init();
afterAll(() => library.destroy());

/** A page as the printer puts it on paper: how dark each dot is, from 0 to 1. */
async function printed(bytes: Uint8Array, page: number) {
  const document = await library.loadDocument(bytes);
  const scale = (DOTS_PER_MM * 25.4) / 72;
  const { width, data } = await document.getPage(page - 1).render({ scale, render: 'bitmap', colorSpace: 'Gray' });
  document.destroy();
  // The rasteriser drops the parts of a point that the page is wide.
  const fine = width / 297;
  const darkness = ({ x, y, width: w, height: h }: Box): number => {
    let [sum, count] = [0, 0];
    for (let row = Math.round(y * fine); row < Math.round((y + h) * fine); row++)
      for (let column = Math.round(x * fine); column < Math.round((x + w) * fine); column++) {
        sum += 1 - (data[row * width + column] as number) / 255;
        count += 1;
      }
    return sum / count;
  };
  return { darkness };
}

const inside = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x + by, y: y + by },
  ...{ width: width - 2 * by, height: height - 2 * by },
});

test('a page to be scanned bears marks, hairlines and its code, where the program says they are', async () => {
  const { bytes, printed: pages } = rosterPdf(roster, { scannable: true });
  const { darkness } = await printed(bytes, 2);
  for (const mark of CORNER_MARKS) {
    expect(darkness(inside(mark, 0.1))).toBeGreaterThan(0.99);
    // White around, for who looks for its edge.
    expect(darkness(inside(mark, -0.9))).toBeLessThan(0.8);
  }
  const code = darkness(PAGE_CODE);
  expect(code).toBeGreaterThan(0.35);
  expect(code).toBeLessThan(0.65);
  const groups = WITNESS_LINES.map(({ lines }) => darkness(inside(lines[0] as Box, -0.3)));
  expect(groups).toEqual(groups.toSorted((a, b) => b - a));
  for (const group of groups) expect(group).toBeGreaterThan(0.05);
  expect(pages[1]?.code).toMatchObject({ page: 2, sheet: 1, mark: roster.edition.mark });
});

test('bars at the foot of a page say its code once more, each page in others', async () => {
  const { bytes, printed: pages } = rosterPdf(roster, { scannable: true });
  const [first, second] = pages.map(({ code }) => printedCode(writePageCode(code)).bits) as [boolean[], boolean[]];
  const { darkness } = await printed(bytes, 2);
  const isDark = (bar: number, part: number) => {
    const { x, y, width, height } = barAt(bar, true, true);
    const share = darkness(inside({ x, y: y + (part * height) / 3, width, height: height / 3 }, 0.12));
    expect(share > 0.95 || share < 0.05).toBe(true);
    return share > 0.5;
  };
  const all = Array.from({ length: BAR_ROW.bars }, (_, bar) => bar);
  expect(all.every((bar) => isDark(bar, 1))).toBe(true);
  expect(all.flatMap((bar) => [isDark(bar, 0), isDark(bar, 2)])).toEqual(second);
  const differing = second.filter((bit, at) => bit !== first[at]).length;
  expect(Math.abs(differing - BAR_ROW.bars)).toBeLessThan(20);
  // White all around, for who looks for where it begins.
  const { x, y, width, height } = BAR_ROW;
  for (const beside of [
    { x, y: y - 0.5, width, height: 0.4 },
    { x, y: y + height + 0.1, width, height: 2 },
    { x: x - 1.6, y, width: 1.5, height },
    { x: x + width + 0.1, y, width: 30, height },
  ])
    expect(darkness(beside)).toBe(0);
});

test('where one signs is where the page is white, between the lines', async () => {
  const { bytes, printed: pages } = rosterPdf(roster, { scannable: true });
  for (const [index, { rows }] of pages.entries()) {
    const { darkness } = await printed(bytes, index + 1);
    for (const { signatures, box } of rows) {
      expect(signatures).toHaveLength(2);
      for (const one of signatures) {
        expect(darkness(inside(one, 0.4))).toBe(0);
        expect(one.height).toBeGreaterThanOrEqual(10);
        // Ruled below.
        expect(darkness({ ...one, y: one.y + one.height - 0.2, height: 0.4 })).toBeGreaterThan(0.05);
      }
      expect(darkness(inside(box, 0.4))).toBeGreaterThan(0);
    }
  }
  const labels = pages.flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels).toEqual([...people.map((_, index) => String(index + 1)), 'A1', 'A2', 'A3', 'A4', 'A5']);
});

test('the marks are not read aloud, and a page without them is as it was', () => {
  const [scannable, plain] = [true, false].map((one) => readPdf(rosterPdf(roster, { scannable: one }).bytes));
  const words = (text: string) => text.replace(/Assenti: lasciare in bianco/g, '').replace(/\s+/g, ' ');
  expect(words(scannable?.pages[0] ?? '')).toContain('Foglio firme – pagina 1');
  expect(scannable?.pages[0]).toContain('Assenti: lasciare in bianco');
  expect(plain?.pages[0]).not.toContain('Assenti');
});
