import type { Box } from '../../domain/editions/page-marks.js';
import type { PrintedRow } from '../../domain/editions/printed-page.js';
import { FINE, type Patch, patchOf } from './patch.js';
import type { Raster } from './raster.js';
import { type Rulings, rulingsOf, withoutRulings } from './rulings.js';
import type { Lying } from './straight.js';
import { inkOf, SQUARE_MM, type Stroke, strokesOf } from './strokes.js';

/** What is seen in a box. */
export interface SeenBox {
  readonly row: string;
  /** 0 at the entrance (or once), 1 at the exit. */
  readonly column: number;
  readonly verdict: 'signed' | 'empty' | 'doubtful';
  readonly why: string;
}

/** Around the boxes (mm): a stroke that begins there is not this row's. */
const AROUND = 5;

/** What is seen in each box of a page. */
export function seenBoxes(raster: Raster, lying: Lying, rows: readonly PrintedRow[]): SeenBox[] {
  const boxes = rows.flatMap(({ signatures }) => signatures);
  const whole = patchOf(raster, lying, around(boxes));
  const isInk = inkFrom(whole);
  const rulings = rulingsOf(whole, boxes);
  const patch = withoutRulings(whole, rulings, isInk);
  const ink = inkOf(patch, isInk);
  const areas = areasOf(patch, rulings, rows);
  const pieces = strokesOf(patch, ink, { gap: 0, smallest: 0.08 });
  const groups = strokesOf(patch, ink, { gap: 6, smallest: 0.15 });
  const faint = strokesOf(patch, inkOf(smoothed(patch), faintFrom(smoothed(patch))), { gap: 4, smallest: 0.8 });
  const tallies = areas.map(() => newTally());
  const parted = groups.map((group) => partsOf(group, patch, areas));
  for (const [index, parts] of parted.entries()) weighWhole(groups[index] as Stroke, parts, tallies);
  for (const [index, parts] of parted.entries()) weighCrossing(groups[index] as Stroke, parts, tallies, patch.width);
  for (const piece of pieces) {
    const rims = isLarge(piece) ? partsOf(piece, patch, areas).filter((part) => isRim(part, patch.width)) : [];
    if (rims.length > 1 || isBlot(piece)) underStamp(piece, areas, tallies);
    for (const { index } of rims) (tallies[index] as Tally).stamped = true;
  }
  for (const one of faint) {
    const at = areas.findIndex(
      (area) => one.dots.filter((dot) => isIn(area, dot, patch.width)).length > one.dots.length * 0.6,
    );
    const tally = tallies[at];
    if (tally) tally.faint += one.area;
  }
  return areas.map(({ row, column }, index) => ({ row, column, ...verdictOn(tallies[index] as Tally) }));
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x)) - AROUND;
  const top = Math.min(...boxes.map(({ y }) => y)) - AROUND;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + AROUND;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + AROUND;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A third of the dots are darker than that: paper and its noise. */
function noiseOf({ dark }: Patch): number {
  const counts = new Uint32Array(256);
  for (const value of dark) counts[value] = (counts[value] as number) + 1;
  let left = dark.length * 0.75;
  let quartile = 0;
  while (quartile < 255 && left > 0) left -= counts[quartile++] as number;
  return quartile;
}

/** From how dark on a dot is ink: well above the noise of the paper. */
const inkFrom = (patch: Patch): number => Math.min(110, Math.max(40, noiseOf(patch) * 3));
const faintFrom = (patch: Patch): number => Math.min(60, Math.max(14, noiseOf(patch) * 2.5));

/** Each dot the mean of a square of three. */
function smoothed(patch: Patch): Patch {
  const { width, height, dark } = patch;
  const sums = new Uint16Array(dark.length);
  for (let at = 1; at < dark.length - 1; at++)
    sums[at] = (dark[at - 1] as number) + (dark[at] as number) + (dark[at + 1] as number);
  const mean = new Uint8Array(dark.length);
  for (let at = width; at < width * (height - 1); at++)
    mean[at] = ((sums[at - width] as number) + (sums[at] as number) + (sums[at + width] as number)) / 9;
  return { ...patch, dark: mean };
}

/** The inside of a box on the patch, in dots. */
interface Area {
  readonly row: string;
  readonly line: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isIn = ({ left, right, top, bottom }: Area, dot: number, width: number): boolean => {
  const x = dot % width;
  const y = (dot - x) / width;
  return x >= left && x < right && y >= top && y < bottom;
};

const INSET = 3;

function areasOf(patch: Patch, { across, down }: Rulings, rows: readonly PrintedRow[]): Area[] {
  const nearest = (lines: readonly number[], place: number) =>
    lines.reduce((best, line) => (Math.abs(line - place) < Math.abs(best - place) ? line : best), lines[0] ?? 0);
  return rows.flatMap(({ label: row, signatures }, line) =>
    signatures.map((box, column) => ({
      ...{ row, line, column },
      left: nearest(down, (box.x - patch.left) * FINE) + INSET,
      right: nearest(down, (box.x + box.width - patch.left) * FINE) - INSET,
      top: nearest(across, (box.y - patch.top) * FINE) + INSET,
      bottom: nearest(across, (box.y + box.height - patch.top) * FINE) - INSET,
    })),
  );
}

/** Ink (mm²) in a box, by whose it seems. */
interface Tally {
  own: number;
  /** In one straight line. */
  straight: number;
  /** Of a neighbour, but so much of it that it may not be. */
  shared: number;
  neighbour: number;
  faint: number;
  stamped: boolean;
}

const newTally = (): Tally => ({ own: 0, straight: 0, shared: 0, neighbour: 0, faint: 0, stamped: false });

const STRAIGHT = { bend: 0.25, length: 3 };

/** What of a piece of ink lies in one box. */
interface Part {
  readonly index: number;
  readonly area: Area;
  readonly dots: readonly number[];
}

function partsOf(group: Stroke, { width }: Patch, areas: readonly Area[]): Part[] {
  return areas.flatMap((area, index) => {
    if (group.right < area.left || group.left >= area.right || group.bottom < area.top || group.top >= area.bottom)
      return [];
    const dots = group.dots.filter((dot) => isIn(area, dot, width));
    return dots.length === 0 ? [] : [{ index, area, dots }];
  });
}

const isWhole = (group: Stroke, { dots }: Part): boolean => dots.length >= group.dots.length * 0.8;

/** Ink that lies in one box is of who signed there. */
function weighWhole(group: Stroke, parts: readonly Part[], tallies: readonly Tally[]): void {
  const isStraight = group.bend < STRAIGHT.bend && group.length > STRAIGHT.length;
  for (const part of parts) {
    const tally = tallies[part.index] as Tally;
    if (isStraight) tally.straight += part.dots.length / SQUARE_MM;
    else if (isWhole(group, part)) tally.own += part.dots.length / SQUARE_MM;
  }
}

/** Says of ink that lies in several boxes whose it is, from what else there is in each. */
function weighCrossing(group: Stroke, parts: readonly Part[], tallies: readonly Tally[], width: number): void {
  if (group.bend < STRAIGHT.bend && group.length > STRAIGHT.length) return;
  if (parts.some((part) => isWhole(group, part))) {
    for (const { index, dots } of parts.filter((part) => !isWhole(group, part)))
      (tallies[index] as Tally).neighbour += dots.length / SQUARE_MM;
    return;
  }
  const most = Math.max(0, ...parts.map(({ dots }) => dots.length));
  for (const { index, area, dots } of parts) {
    const tally = tallies[index] as Tally;
    const size = dots.length / SQUARE_MM;
    const reach = reachOf(area, dots, width);
    const beside = parts.some((other) => other.index !== index && (tallies[other.index] as Tally).own >= 1);
    const isHome =
      dots.length === most &&
      dots.length >= group.dots.length * 0.5 &&
      (!beside || tally.own >= 1 || reach.depth > 0.75);
    if (isHome || (reach.middle >= 8 && size >= 5 && reach.depth > 0.6)) tally.own += size;
    else if (reach.depth < 0.5 && dots.length < group.dots.length * 0.3 && reach.middle < 2) tally.neighbour += size;
    else if (size >= 0.5) tally.shared += size;
  }
}

/** How a piece lies in a box: how deep from its edges (share of its height or width), and how much of it (mm) stands in the middle. */
function reachOf({ left, right, top, bottom }: Area, dots: readonly number[], width: number) {
  const high = bottom - top;
  const columns = new Set<number>();
  let [highest, lowest, leftmost, rightmost] = [bottom, top, right, left];
  for (const dot of dots) {
    const x = dot % width;
    const y = (dot - x) / width;
    highest = Math.min(highest, y);
    lowest = Math.max(lowest, y);
    leftmost = Math.min(leftmost, x);
    rightmost = Math.max(rightmost, x);
    if (y >= top + high * 0.35 && y <= bottom - high * 0.3) columns.add(x);
  }
  const [fromTop, fromBottom] = [(lowest - top) / high, (bottom - highest) / high];
  const [fromLeft, fromRight] = [(rightmost - left) / (right - left), (right - leftmost) / (right - left)];
  return { depth: Math.min(fromTop, fromBottom, fromLeft * 1.4, fromRight * 1.4), middle: columns.size / FINE };
}

/** Larger than most sign, both ways. */
const isLarge = ({ left, right, top, bottom }: Stroke): boolean => right - left > 13 * FINE && bottom - top > 13 * FINE;

/** Through a box from top to bottom, and thin there for how wide it is: the rim of a stamp. */
function isRim({ area, dots }: Part, width: number): boolean {
  const rows = dots.map((dot) => Math.floor(dot / width));
  const columns = dots.map((dot) => dot % width);
  const isThrough = Math.max(...rows) - Math.min(...rows) > 0.9 * (area.bottom - area.top);
  const wide = (Math.max(...columns) - Math.min(...columns)) / FINE;
  return isThrough && wide > 8 && reachOf(area, dots, width).middle < 0.35 * wide;
}

/** A patch of colour: a highlighter, a stain. */
const isBlot = ({ left, right, top, bottom, area }: Stroke): boolean =>
  area > 25 && area > 0.5 * (((right - left) * (bottom - top)) / SQUARE_MM);

function underStamp(stamp: Stroke, areas: readonly Area[], tallies: readonly Tally[]): void {
  for (const [index, { left, right, top, bottom }] of areas.entries()) {
    const wide = Math.min(right, stamp.right) - Math.max(left, stamp.left);
    const high = Math.min(bottom, stamp.bottom) - Math.max(top, stamp.top);
    if (wide > 2 * FINE && high > 1.5 * FINE) (tallies[index] as Tally).stamped = true;
  }
}

function verdictOn({ own, straight, shared, faint, stamped }: Tally): Pick<SeenBox, 'verdict' | 'why'> {
  if (stamped && own + straight + shared > 0.3) return { verdict: 'doubtful', why: 'stamp' };
  if (own >= 1.6) return { verdict: 'signed', why: '' };
  if (straight > 0.5) return { verdict: 'doubtful', why: 'line' };
  if (own >= 0.3) return { verdict: 'doubtful', why: 'little' };
  if (shared > 0) return { verdict: 'doubtful', why: 'neighbour' };
  if (faint >= 2) return { verdict: 'doubtful', why: 'faint' };
  return { verdict: 'empty', why: '' };
}
