import { groupBy } from '../../../domain/group.js';
import { FINE } from '../raster.js';
import { type Areas, type Part, partsOf } from './areas.js';
import type { Patch } from './patch.js';
import { type Stroke, strokesOf } from './strokes.js';

/** Pieces with no more than so many dots between them are of one hand. */
const TOGETHER = 6;
const STRAIGHT = { bend: 0.25, length: 3, longest: 9 };
/** So large is each of the specks at most on the average (mm²) of which there are so many together. */
const SPECKS = { size: 0.2, count: 8 };
/** No higher and no wider (dots) than that is a speck by itself, however dark. */
const SPECK = 1.2 * FINE;
/** Pieces of ink side by side, as of one hand. */
export interface Group {
  readonly kind: Kind;
  readonly parts: readonly Part[];
  readonly pieces: readonly Stroke[];
}

/** The ink of a patch in groups. */
export function groupsOf(patch: Patch, ink: Uint8Array, areas: Areas): Group[] {
  const groups = strokesOf(patch, ink, { gap: TOGETHER, smallest: 0.1 });
  const groupOf = new Int32Array(ink.length);
  for (const [index, { dots }] of groups.entries()) for (const dot of dots) groupOf[dot] = index + 1;
  const pieces = groupBy(
    strokesOf(patch, ink, { gap: 2, smallest: 0.02 }),
    ({ dots }) => (groupOf[dots[0] as number] as number) - 1,
  );
  return groups.map((group, index) => {
    const ofGroup = pieces.get(index) ?? [];
    return { kind: kindOf(group, ofGroup.length), parts: partsOf(group, areas, patch.width), pieces: ofGroup };
  });
}

/** What a group seems to be: a slant is a short straight stroke up or down, a line another straight one. */
export type Kind = 'line' | 'slant' | 'specks' | 'strokes';

function kindOf(stroke: Stroke, count: number): Kind {
  const { bend, length, area, ...bounds } = stroke;
  if (Math.max(bounds.bottom - bounds.top, bounds.right - bounds.left) < SPECK) return 'specks';
  if (isAcross(stroke)) return 'line';
  if (bend < STRAIGHT.bend && length > STRAIGHT.length) {
    const isSteep = bounds.bottom - bounds.top > 0.5 * (bounds.right - bounds.left);
    return isSteep && length < STRAIGHT.longest ? 'slant' : 'line';
  }
  return count >= SPECKS.count && area / count < SPECKS.size ? 'specks' : 'strokes';
}

/** Straight and longer than a box is high: a fold, a line of dust in the feeder, a struck row; or an arc, longer still: of a cup. */
export const isAcross = ({ bend, arch, length }: Stroke): boolean =>
  (bend < STRAIGHT.bend && length > 1.3 * STRAIGHT.longest) || (arch < STRAIGHT.bend && length > 2 * STRAIGHT.longest);
