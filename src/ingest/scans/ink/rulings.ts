import type { Box } from '../../../domain/editions/page-marks.js';
import { FINE } from '../raster.js';
import type { Patch } from './patch.js';
import { smoothest } from './smoothest.js';

/** A printed line where it was found: of each dot along it, how far (dots) from the top or left of the patch. */
export type Line = Int16Array;

/** The lines of a table on a patch, from the top down and from left to right. */
export interface Rulings {
  readonly across: readonly Line[];
  readonly down: readonly Line[];
}

/** How far (dots) a line may lie from where the marks say: paper stretches in the feeder, or slips. */
const ASTRAY = 18;
/** Along each line the place is sought anew in parts of so many dots. */
const PART = 10 * FINE;
/** As much as that counts: ink is darker, but not more of a line than a line. */
const PALE = 70;

/** Finds the lines between boxes: each near its place, none far from where its neighbours have moved. */
export function rulingsOf(patch: Patch, boxes: readonly Box[]): Rulings {
  const ys = distinct(boxes.flatMap(({ y, height }) => [y, y + height])).map((y) => Math.round((y - patch.top) * FINE));
  const xs = distinct(boxes.flatMap(({ x, width }) => [x, x + width])).map((x) => Math.round((x - patch.left) * FINE));
  const { width, height, dark } = patch;
  const [first, last] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const across = {
    length: width,
    depth: height,
    from: xs[0] ?? 0,
    to: xs.at(-1) ?? 0,
    darkAt: (along: number, off: number) => dark[off * width + along] as number,
  };
  const down = {
    length: height,
    depth: width,
    from: first,
    to: last,
    darkAt: (along: number, off: number) => dark[along * width + off] as number,
  };
  return { across: found(ys, across), down: found(xs, down) };
}

const distinct = (values: readonly number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] as number) > 0.5);
};

/** The patch seen along its lines. */
interface Along {
  readonly length: number;
  readonly depth: number;
  /** Where the boxes begin and end. */
  readonly from: number;
  readonly to: number;
  readonly darkAt: (along: number, off: number) => number;
}

const OFFSETS = Array.from({ length: 2 * ASTRAY + 1 }, (_, index) => index - ASTRAY);

/** How far (dots) all lines together may slant from end to end. */
const SLANTS = Array.from({ length: 17 }, (_, index) => (index - 8) * 2);

function found(places: readonly number[], along: Along): Line[] {
  const profiles = places.map((place) => partsOf(along).map(([from, to]) => profile(along, place, from, to)));
  const slanted = SLANTS.map((slant) => profiles.map((parts) => together(parts, slant)));
  const clear = slanted.map((lines) => lines.reduce((sum, line) => sum + Math.max(...line), 0));
  const best = clear.indexOf(Math.max(...clear));
  // A step of one line from the next costs: that of paper that stretches is small.
  const moved = smoothest(slanted[best] as number[][], 1.5);
  return places.map((place, index) => {
    const parts = profiles[index] as number[][];
    const expected = parts.map(
      (_, part) => (moved[index] as number) + aslant(part, parts.length, SLANTS[best] as number),
    );
    return traced(place, expected, parts, along);
  });
}

/** How far aside a part of a line lies that slants by so many dots from end to end. */
const aslant = (part: number, parts: number, slant: number): number => Math.round(slant * ((part + 0.5) / parts - 0.5));

/** The profiles of all parts of a line as one, were it to slant so. */
const together = (parts: readonly (readonly number[])[], slant: number): number[] =>
  OFFSETS.map((_, at) => {
    const darks = parts.map((part, index) => part[at + aslant(index, parts.length, slant)] ?? 0);
    return darks.reduce((sum, dark) => sum + dark, 0) / parts.length;
  });

function partsOf({ from, to }: Along): [number, number][] {
  const count = Math.max(1, Math.round((to - from) / PART));
  return Array.from({ length: count }, (_, part) => [
    Math.round(from + ((to - from) * part) / count),
    Math.round(from + ((to - from) * (part + 1)) / count),
  ]);
}

/** How dark a part of the patch is at each distance from a place, above what is usual there. */
function profile({ depth, darkAt }: Along, place: number, from: number, to: number): number[] {
  const one = Array.from({ length: OFFSETS.length + 2 }, (_, index) => {
    const off = place + index - ASTRAY - 1;
    if (off < 0 || off >= depth) return 0;
    let sum = 0;
    for (let at = from; at < to; at++) sum += Math.min(PALE, darkAt(at, off));
    return sum / Math.max(1, to - from);
  });
  const means = OFFSETS.map(
    (_, at) => ((one[at] as number) + (one[at + 1] as number) * 2 + (one[at + 2] as number)) / 4,
  );
  const usual = means.toSorted((a, b) => a - b)[ASTRAY] as number;
  return means.map((mean) => mean - usual);
}

/** A line followed from part to part, near where it lies as a whole. */
function traced(place: number, expected: readonly number[], parts: readonly (readonly number[])[], along: Along): Line {
  const near = parts.map((part, index) =>
    part.map((dark, at) => (Math.abs(at - ASTRAY - (expected[index] as number)) <= 5 ? dark : -50)),
  );
  const offsets = smoothest([near[0] as number[], ...near], 3).slice(1);
  const middles = partsOf(along).map(([from, to]) => (from + to) / 2);
  return Int16Array.from({ length: along.length }, (_, at) => {
    const after = middles.findIndex((middle) => middle >= at);
    const second = after < 0 ? middles.length - 1 : after;
    const first = Math.max(0, after < 0 ? second : second - 1);
    const [a, b] = [middles[first] as number, middles[second] as number];
    const share = a === b ? 0 : Math.min(1, Math.max(0, (at - a) / (b - a)));
    return Math.round(place + (offsets[first] as number) * (1 - share) + (offsets[second] as number) * share);
  });
}
