import type { Raster } from '../raster.js';
import { CODE_CORNERS, fixed, limitOf, modulesAt, type Placed } from './code-modules.js';
import { correlation } from './likeness.js';
import { affine, distance, type Point, type Transform } from './transform.js';

/** A code that may stand on a page. */
export interface KnownCode {
  readonly text: string;
  /** Row by row, as many rows as columns: which are dark. */
  readonly modules: readonly (readonly boolean[])[];
  /** What its bars say, two bits each. */
  readonly bits: readonly boolean[];
}

/** So well the modules that can be seen must go with those printed (as a correlation); those of any other code so much less. */
const [LEAST_LIKE, CLEARLY] = [0.7, 0.25];
/** By so many times what chance gives: of fewer modules more must be right. */
const SURELY = 9;
/** As large as such a square (modules) nothing in a code is of one colour: a stamp, a shadow, a hole hides it. */
const HIDDEN = 4;
/** Places looked at, the likeliest. */
const PLACES = 4;

interface Fitting {
  readonly text: string;
  readonly at: Transform;
  readonly like: number;
}

/**
 * The code of a page so damaged that nobody could read it, known because only so many codes were ever printed: the one that
 * fits what is left of it, when no other nearly does.
 */
export function knownCodeOf(
  raster: Raster,
  places: readonly Placed[],
  known: () => readonly KnownCode[],
): Fitting | undefined {
  if (places.length === 0) return undefined;
  const codes = known().map(({ text, modules }) => ({
    text,
    size: modules.length,
    dark: Uint8Array.from(modules.flat(), Number),
  }));
  const fitting = places.slice(0, PLACES).flatMap((place) => fittest(raster, place, codes) ?? []);
  return fitting.toSorted((a, b) => b.like - a.like)[0];
}

interface Code {
  readonly text: string;
  readonly size: number;
  readonly dark: Uint8Array;
}

function fittest(raster: Raster, place: Placed, codes: readonly Code[]): Fitting | undefined {
  const ofSize = codes.filter(({ size }) => size === place.size);
  const [likeliest] = ranked(raster, place, ofSize).codes;
  if (!likeliest) return undefined;
  const at = adjusted(raster, place, likeliest.code);
  const { codes: [first, second] = [], seen } = ranked(raster, { ...place, at }, ofSize);
  if (!first || first.like < LEAST_LIKE || first.like - (second?.like ?? 0) < CLEARLY) return undefined;
  const isSure = Math.atanh(first.like) * Math.sqrt(Math.max(0, seen.length - 3)) >= SURELY;
  if (!isSure) return undefined;
  return { text: first.code.text, at, like: first.like };
}

/** How well each code goes with the modules that are not hidden and differ from code to code, the likeliest first. */
function ranked(raster: Raster, { at, size }: Placed, codes: readonly Code[]) {
  const dark = modulesAt(raster, at, size);
  const seen = seenOf(dark, size).filter(
    (module) => fixed(Math.floor(module / size), module % size, size) === undefined,
  );
  const liked = codes.map((code) => ({ code, like: likeness(dark, code.dark, seen) }));
  return { codes: liked.toSorted((a, b) => b.like - a.like), seen };
}

/** Which modules are not hidden. */
function seenOf(dark: Float64Array, size: number): number[] {
  const limit = limitOf(dark);
  const hidden = new Set<number>();
  for (let row = 0; row + HIDDEN <= size; row++)
    for (let column = 0; column + HIDDEN <= size; column++) {
      const square = Array.from(
        { length: HIDDEN * HIDDEN },
        (_, at) => (row + Math.floor(at / HIDDEN)) * size + column + (at % HIDDEN),
      );
      if (new Set(square.map((at) => (dark[at] as number) > limit)).size === 1) for (const at of square) hidden.add(at);
    }
  return [...dark.keys()].filter((at) => !hidden.has(at));
}

/** The correlation of what is seen of modules with those of a code. */
function likeness(dark: Float64Array, code: Uint8Array, seen: readonly number[]): number {
  let [sum, squares, ones, both] = [0, 0, 0, 0];
  for (const module of seen) {
    const [value, one] = [dark[module] as number, code[module] as number];
    sum += value;
    squares += value * value;
    ones += one;
    both += value * one;
  }
  return correlation({ count: seen.length, ones, sum, squares, both });
}

/** In parts of a module, how far its corners are moved until a code lies as well as it can. */
const STEPS = [0.4, 0.4, 0.2, 0.2, 0.1, 0.1];
const SIDES = [-1, 1].flatMap((by) => [
  { x: by, y: 0 },
  { x: 0, y: by },
]);

/** Where exactly a code lies, all its modules that can be seen taken together. */
function adjusted(raster: Raster, { at, size }: Placed, { dark }: Code): Transform {
  const [first, second, , last] = CODE_CORNERS as [Point, Point, Point, Point];
  const pages = [first, second, last];
  const seen = seenOf(modulesAt(raster, at, size), size);
  const laid = (corners: readonly Point[]) =>
    affine(pages.map((page, index) => ({ page, scan: corners[index] as Point })));
  const likeAt = (way: Transform) => likeness(modulesAt(raster, way, size), dark, seen);
  let best = { corners: pages.map(at), at, like: likeAt(at) };
  const module = distance(at(first), at(second)) / size;
  for (const step of STEPS)
    for (const moved of pages.keys())
      for (const { x, y } of SIDES) {
        const by = step * module;
        const corners = best.corners.map((corner, index) =>
          index === moved ? { x: corner.x + x * by, y: corner.y + y * by } : corner,
        );
        const way = laid(corners);
        const like = way ? likeAt(way) : 0;
        if (way && like > best.like) best = { corners, at: way, like };
      }
  return best.at;
}
