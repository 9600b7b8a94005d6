import type { PrintedRow } from '../../../domain/editions/printed-page.js';
import { FINE } from '../raster.js';
import type { Patch } from './patch.js';
import type { Line, Rulings } from './rulings.js';
import type { Stroke } from './strokes.js';

/** The inside of a box on the patch, in dots. */
export interface Area {
  readonly row: string;
  /** Which of the rows of the page, from 0. */
  readonly line: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of a page as they lie on a patch. */
export interface Areas {
  readonly all: readonly Area[];
  /** Of each dot of the patch, the number of its box counted from 1; 0 outside of all. */
  readonly of: Int16Array;
}

/** So near to a line (dots) a box has no inside. */
const INSET = 3;

export function areasOf(patch: Patch, { across, down }: Rulings, rows: readonly PrintedRow[]): Areas {
  const of = new Int16Array(patch.dark.length);
  const all = rows.flatMap(({ label, signatures }, line) =>
    signatures.map((box, column): Area => {
      const lineAt = (lines: readonly Line[], off: number, along: number) =>
        nearest(lines, Math.round(off * FINE), Math.round(along * FINE));
      const [x, y] = [box.x - patch.left, box.y - patch.top];
      const [middleX, middleY] = [x + box.width / 2, y + box.height / 2];
      return {
        ...{ row: label, line, column },
        left: lineAt(down, x, middleY) + INSET,
        right: lineAt(down, x + box.width, middleY) - INSET,
        top: lineAt(across, y, middleX) + INSET,
        bottom: lineAt(across, y + box.height, middleX) - INSET,
      };
    }),
  );
  for (const [index, { left, right, top, bottom }] of all.entries())
    for (let y = top; y < bottom; y++) of.fill(index + 1, y * patch.width + left, y * patch.width + right);
  return { all, of };
}

/** Where along its way the line is that passes nearest to a place. */
function nearest(lines: readonly Line[], off: number, along: number): number {
  const places = lines.map((line) => line[Math.min(Math.max(along, 0), line.length - 1)] as number);
  return places.reduce(
    (best, place) => (Math.abs(place - off) < Math.abs(best - off) ? place : best),
    places[0] ?? off,
  );
}

/** What of a piece of ink lies in one box. */
export interface Part {
  readonly index: number;
  /** Dots of it in the box. */
  readonly count: number;
  /** As a share of the whole piece. */
  readonly share: number;
  /** Its bounds within the box, in dots of the patch. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Dots in the middle of the box's height. */
  readonly core: number;
}

/** The parts of a piece of ink by the box in which they lie. */
export function partsOf({ dots }: Stroke, { all, of }: Areas, width: number): Part[] {
  const parts = new Map<number, { -readonly [K in keyof Part]: Part[K] }>();
  for (const dot of dots) {
    const box = of[dot] as number;
    if (box === 0) continue;
    const x = dot % width;
    const y = (dot - x) / width;
    let part = parts.get(box);
    if (!part) {
      part = { index: box - 1, count: 0, share: 0, left: x, right: x, top: y, bottom: y, core: 0 };
      parts.set(box, part);
    }
    const { top, bottom } = all[box - 1] as Area;
    part.count += 1;
    part.left = Math.min(part.left, x);
    part.right = Math.max(part.right, x);
    part.top = Math.min(part.top, y);
    part.bottom = Math.max(part.bottom, y);
    if (y >= top + (bottom - top) * 0.33 && y <= bottom - (bottom - top) * 0.33) part.core += 1;
  }
  for (const part of parts.values()) part.share = part.count / dots.length;
  return [...parts.values()];
}
