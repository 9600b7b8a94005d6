import type { Box } from '../../../domain/editions/page-marks.js';
import type { PrintedRow } from '../../../domain/editions/printed-page.js';
import type { Lying } from '../finding/straight.js';
import { isPale } from '../finding/witness.js';
import type { Page } from '../looks/verdict.js';
import type { Raster } from '../raster.js';
import { type Areas, areasOf } from './areas.js';
import { withoutRulings } from './cleared.js';
import { faintFrom, inkFrom, smoothed } from './ink.js';
import { type Patch, patchOf } from './patch.js';
import { rulingsOf } from './rulings.js';
import { stampsOn } from './stamps.js';
import { withoutStreaks } from './streaks.js';
import { inkOf } from './strokes.js';
import { addFaint, talliesOf } from './tallies.js';
import type { Tally } from './tally.js';

/** Around the boxes (mm): a stroke that begins there is not this row's. */
const AROUND = 5;

/** The ink in each box of a page. */
interface PageInk {
  /** Laid straight, the printed lines taken out. */
  readonly patch: Patch;
  readonly areas: Areas;
  /** Of each area. */
  readonly tallies: readonly Tally[];
  readonly page: Page;
}

/** Lays the boxes of a page straight and weighs what ink is in each. */
export function inkOn(raster: Raster, lying: Lying, rows: readonly PrintedRow[]): PageInk {
  const boxes = rows.flatMap(({ signatures }) => signatures);
  const clean = withoutStreaks(raster, lying, boxes);
  const whole = patchOf(clean, lying, around(boxes));
  const isInk = inkFrom(whole);
  const rulings = rulingsOf(whole, boxes);
  const patch = withoutRulings(whole, rulings, isInk);
  const areas = areasOf(patch, rulings, rows);
  const ink = inkOf(patch, isInk);
  const tallies = talliesOf(patch, ink, areas, stampsOn(patch, ink));
  const soft = smoothed(patch);
  addFaint(soft, { faint: inkOf(soft, faintFrom(soft)), ink }, areas, tallies);
  return { patch, areas, tallies, page: { pale: isPale(raster, lying) } };
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x)) - AROUND;
  const top = Math.min(...boxes.map(({ y }) => y)) - AROUND;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + AROUND;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + AROUND;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
