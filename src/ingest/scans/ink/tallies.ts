import { FINE } from '../raster.js';
import { type Area, type Areas, type Part, partsOf } from './areas.js';
import { groupsOf, isAcross, type Kind } from './groups.js';
import type { Patch } from './patch.js';
import type { Stamp } from './stamps.js';
import { SQUARE_MM, strokesOf } from './strokes.js';
import { newTally, type Tally } from './tally.js';

const WHOLE = 0.8;
const TOUCHING = 5;
/** What comes from the upper edge and gets no farther down hangs from the box above. */
export const HANGING = 0.66;

/** What ink is in each box. */
export function talliesOf(patch: Patch, inked: Uint8Array, areas: Areas, stamps: readonly Stamp[]): Tally[] {
  const tallies = areas.all.map(newTally);
  const ink = inked.slice();
  takeStamps(patch, ink, stamps, areas, tallies);
  const groups = groupsOf(patch, ink, areas);
  for (const { kind, parts } of groups) weighGroup(kind, parts, areas, tallies);
  for (const { kind, parts, pieces } of groups) {
    if (kind !== 'strokes') continue;
    const whole = parts.filter(({ share }) => share > WHOLE).map(({ index }) => index);
    for (const piece of pieces)
      for (const part of partsOf(piece, areas, patch.width)) {
        if (whole.includes(part.index)) continue;
        if (isAcross(piece)) (tallies[part.index] as Tally).line += part.count / SQUARE_MM;
        else weighPiece(part, areas, tallies);
      }
  }
  return tallies;
}

/** Takes out the ink under stamps. */
function takeStamps(
  { width }: Patch,
  ink: Uint8Array,
  stamps: readonly Stamp[],
  { of }: Areas,
  tallies: readonly Tally[],
): void {
  for (const { covers, top, bottom } of stamps)
    for (let at = Math.max(0, top) * width; at < Math.min(ink.length, bottom * width); at++) {
      if (!ink[at] || !covers(at % width, Math.floor(at / width))) continue;
      ink[at] = 0;
      const tally = tallies[(of[at] as number) - 1];
      if (tally) tally.stamped += 1 / SQUARE_MM;
    }
}

/** Ink that lies in one box is of who signed there. */
function weighGroup(kind: Kind, parts: readonly Part[], { all }: Areas, tallies: readonly Tally[]): void {
  for (const part of parts) {
    const [tally, area] = [tallies[part.index] as Tally, all[part.index] as Area];
    const size = part.count / SQUARE_MM;
    if (kind === 'specks') tally.specks += size;
    else if (kind === 'slant' && part.share > WHOLE) {
      tally.slant += size;
      tally.slants += 1;
    } else if (kind !== 'strokes') tally.line += isUnderline(part, area) ? 0 : size;
    else if (part.share > WHOLE) weighWhole(part, area, tally);
  }
}

function weighWhole(part: Part, area: Area, tally: Tally): void {
  const { count, core, top, bottom } = part;
  const size = count / SQUARE_MM;
  if (isFlat(part)) {
    tally.flat += isUnderline(part, area) ? 0 : size;
    return;
  }
  const isClear = top - area.top > TOUCHING;
  tally.own += size;
  tally.core += core / SQUARE_MM;
  tally.down = Math.max(tally.down, downOf(part, area));
  const hangs = !isClear && downOf(part, area) < HANGING && core < 0.3 * count;
  if ((core > 0.1 * count && !hangs) || (isClear && area.bottom - bottom > TOUCHING)) tally.free += size;
  if (isClear) tally.low += size;
}

/** How far down (share of the height of the box) a part reaches. */
const downOf = ({ bottom }: Part, area: Area): number => (bottom - area.top) / (area.bottom - area.top);

const isFlat = ({ left, right, top, bottom }: Part): boolean =>
  right - left > 8 * FINE &&
  bottom - top < 4 * FINE &&
  right - left > (bottom - top < 2.5 * FINE ? 5 : 7) * (bottom - top);

/** A line just under the upper edge is drawn under the name above. */
const isUnderline = ({ bottom }: Part, area: Area): boolean => bottom - area.top < 0.33 * (area.bottom - area.top);

/** Of ink that lies in several boxes, a piece by itself. */
function weighPiece(piece: Part, { all }: Areas, tallies: readonly Tally[]): void {
  const { index, count, share, core, ...part } = piece;
  const tally = tallies[index] as Tally;
  const { left, right, top, bottom } = all[index] as Area;
  const size = count / SQUARE_MM;
  if (share >= 0.5 && isFlat(piece)) {
    tally.flat += isUnderline(piece, all[index] as Area) ? 0 : size;
    return;
  }
  const isClear = part.top - top > TOUCHING;
  if (share >= 0.5) {
    tally.own += size;
    tally.down = Math.max(tally.down, downOf(piece, all[index] as Area));
  } else tally.crossing += size;
  if (isClear && share >= 0.5) tally.low += size;
  if (isClear && share < 0.5) tally.rising += size;
  tally.core += core / SQUARE_MM;
  const [high, wide] = [bottom - top, right - left];
  const [down, up] = [(part.bottom - top) / high, (bottom - part.top) / high];
  const [onwards, back] = [(part.right - left) / wide, (right - part.left) / wide];
  // From a side a name comes in farther than from above: a box is four times as wide as high.
  tally.depth = Math.max(tally.depth, Math.min(down, up, 1.4 * onwards, 1.4 * back));
}

/** Adds what is paler than ink, and no rim of it, to the box in which it lies. */
export function addFaint(
  patch: Patch,
  { faint, ink }: { readonly faint: Uint8Array; readonly ink: Uint8Array },
  areas: Areas,
  tallies: readonly Tally[],
): void {
  for (const stroke of strokesOf(patch, faint, { gap: 4, smallest: 0.5 })) {
    const inked = stroke.dots.reduce((sum, dot) => sum + (ink[dot] as number), 0);
    if (inked > 0.15 * stroke.dots.length) continue;
    for (const { index, count, share } of partsOf(stroke, areas, patch.width))
      if (share > 0.5) (tallies[index] as Tally).faint += count / SQUARE_MM;
  }
  for (const stroke of strokesOf(patch, faint, { gap: 0, smallest: 0.5 }))
    for (const { index, share } of partsOf(stroke, areas, patch.width)) {
      const tally = tallies[index] as Tally;
      if (share > 0.5 && tally.faint > 0) tally.trace = Math.max(tally.trace, stroke.length);
    }
}
