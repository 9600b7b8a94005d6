import type { Patch } from './patch.js';
import type { Line, Rulings } from './rulings.js';

/** Half of what a line covers at least and at most (dots), blur and all. */
const [THIN, THICK] = [2, 5];

/** The patch without its printed lines; a stroke that crosses one stays whole. `isInk`: from how dark on. */
export function withoutRulings(patch: Patch, { across, down }: Rulings, isInk: number): Patch {
  const { width, height } = patch;
  const dark = patch.dark.slice();
  for (const line of across) clear({ dark, before: patch.dark, along: 1, off: width, depth: height }, line, isInk);
  for (const line of down) clear({ dark, before: patch.dark, along: width, off: 1, depth: width }, line, isInk);
  return { ...patch, dark };
}

/** Dots seen along a line: how far in memory is the next one along, and the next one aside. */
interface Dots {
  readonly dark: Uint8Array;
  readonly before: Uint8Array;
  readonly along: number;
  readonly off: number;
  readonly depth: number;
}

function clear(dots: Dots, line: Line, isInk: number): void {
  const { dark, before, along, off, depth } = dots;
  const half = halfOf(dots, line, isInk);
  const isInkAt = (at: number, aside: number) => {
    const place = (line[at] as number) + aside;
    return place >= 0 && place < depth && (before[at * along + place * off] as number) >= isInk;
  };
  /** Ink beside the line, straight on or a little aslant. */
  const beside = (at: number, aside: number) => {
    for (let by = -2; by <= 2; by++) if (at + by >= 0 && at + by < line.length && isInkAt(at + by, aside)) return true;
    return false;
  };
  for (let at = 0; at < line.length; at++) {
    if (beside(at, -half - 1) && beside(at, half + 1)) continue;
    for (let aside = -half; aside <= half; aside++) {
      const place = (line[at] as number) + aside;
      if (place >= 0 && place < depth) dark[at * along + place * off] = 0;
    }
  }
}

/** Half of what a line covers: as far aside as most of it is dark. */
function halfOf({ before, along, off, depth }: Dots, line: Line, isInk: number): number {
  const share = (aside: number) => {
    let inked = 0;
    for (let at = 0; at < line.length; at++) {
      const place = (line[at] as number) + aside;
      if (place >= 0 && place < depth && (before[at * along + place * off] as number) >= isInk) inked += 1;
    }
    return inked / line.length;
  };
  let half = THIN;
  while (half < THICK && (share(half + 1) > 0.4 || share(-half - 1) > 0.4)) half += 1;
  return half;
}
