import { createRequire } from 'node:module';
import type { Area } from '../ink/areas.js';
import type { Patch } from '../ink/patch.js';
import { FINE } from '../raster.js';
import { connected, convolved, type Layer, type Pictures, unpacked, type Weights } from './network.js';

/** How likely what lies in a box is none of the row's own, a signature, or what a person would ask about: «ass.», a row struck out. */
export interface Look {
  readonly empty: number;
  readonly signed: number;
  readonly odd: number;
}

/** Dots of a patch to one that is looked at, a quarter of a millimetre. */
const TO_ONE = 2;
/** What is seen around a box (dots): four millimetres. */
const AROUND = (4 * FINE) / TO_ONE;
/** Of how many dots at each side a cell of the last layer tells. */
const CELL = 8;
/** How far apart (dots) each of the layers looks that see pictures; two more then weigh what was seen. */
const STEPS = [2, 2, 2, 1];

interface InkModel {
  readonly layers: readonly Layer[];
}

let learned: readonly Weights[] | undefined;
/** What was learned from labelled boxes (`bench/scans/learn`), read with the first page. */
const inkModel = () =>
  (learned ??= (createRequire(import.meta.url)('./ink-model.json') as InkModel).layers.map(unpacked));

/** What a small network that has learned from many boxes, and knows nothing of strokes, makes of each box of a page. */
export function looksAt(patch: Patch, areas: readonly Area[]): Look[] {
  const boxes = areas.map((area) => boxPicture(patch, area));
  const shades = shadesOf(boxes);
  return boxes.map((box) => lookAt(box, shades));
}

function lookAt(box: BoxPicture, shades: readonly number[]): Look {
  const layers = inkModel();
  const [hidden, last] = layers.slice(STEPS.length) as [Weights, Weights];
  const seen = STEPS.reduce(
    (pictures, step, layer) => convolved(pictures, layers[layer] as Weights, step),
    planesOf(box),
  );
  const known = connected(Float32Array.of(...pooled(seen, box), ...shades), hidden).map((value) => Math.max(0, value));
  const [empty = 0, signed = 0, odd = 0] = connected(known, last).map(Math.exp);
  const sum = empty + signed + odd;
  return { empty: empty / sum, signed: signed / sum, odd: odd / sum };
}

/** A box and what is around it: how dark, from 0 to 1. */
interface BoxPicture {
  readonly width: number;
  readonly height: number;
  readonly dark: Float32Array;
}

/** A box of a patch, as the network sees it. */
export function boxPicture(patch: Patch, area: Area): BoxPicture {
  const [left, top] = [area.left - AROUND * TO_ONE, area.top - AROUND * TO_ONE];
  const width = ((area.right - area.left) >> 1) + 2 * AROUND;
  const height = ((area.bottom - area.top) >> 1) + 2 * AROUND;
  const at = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < patch.width && y < patch.height ? (patch.dark[y * patch.width + x] as number) : 0;
  const dark = Float32Array.from({ length: width * height }, (_, dot) => {
    const [x, y] = [left + TO_ONE * (dot % width), top + TO_ONE * Math.floor(dot / width)];
    return ((at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1)) >> 2) / 255;
  });
  return { width, height, dark };
}

/** From how dark on (of 255) each shade is. */
const SHADES = [10, 20, 40, 80, 160] as const;

/** How much of the boxes of a page is of each shade (of a thousand dots, as a logarithm); and 1, since the page is known. */
function shadesOf(boxes: readonly BoxPicture[]): number[] {
  const counts = SHADES.map(() => 0);
  let dots = 0;
  for (const { dark } of boxes) {
    dots += dark.length;
    for (const value of dark) {
      // Most of a sheet is white.
      if (value === 0) continue;
      const shade = SHADES.findLastIndex((least) => Math.round(value * 255) >= least);
      if (shade >= 0) counts[shade] = (counts[shade] as number) + 1;
    }
  }
  return [...counts.map((count) => Math.log1p((1000 * count) / Math.max(1, dots)) / 5), 1];
}

const upTo = (size: number) => Math.ceil(size / CELL) * CELL;

/** The three pictures that the network sees: what is dark, what is in the box, and how far down a dot lies (from -1 to 1). */
function planesOf({ width, height, dark }: BoxPicture): Pictures {
  const [wide, high] = [upTo(width), upTo(height)];
  const values = new Float32Array(3 * wide * high);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * wide + x;
      values[at] = dark[y * width + x] as number;
      values[at + wide * high] = isInside(x, y, { width, height }) ? 1 : 0;
      values[at + 2 * wide * high] = (2 * y) / (height - 1) - 1;
    }
  return { count: 3, width: wide, height: high, values };
}

const isInside = (x: number, y: number, { width, height }: Pick<BoxPicture, 'width' | 'height'>) =>
  x >= AROUND && y >= AROUND && x < width - AROUND && y < height - AROUND;

/** Of each picture the mean in the box, the most in the box, and the mean around it. */
function pooled({ count, width, height, values }: Pictures, box: BoxPicture): Float32Array {
  const cells = Array.from({ length: width * height }, (_, cell) =>
    placeOf(cell % width, Math.floor(cell / width), box),
  );
  const [inside, around] = ['inside', 'around'].map((place) => cells.filter((cell) => cell === place).length);
  const all = new Float32Array(3 * count);
  for (let picture = 0; picture < count; picture++)
    for (const [cell, place] of cells.entries()) {
      if (place === 'none') continue;
      const value = values[picture * cells.length + cell] as number;
      if (place === 'around')
        all[2 * count + picture] = (all[2 * count + picture] as number) + value / Math.max(1, around ?? 1);
      else {
        all[picture] = (all[picture] as number) + value / Math.max(1, inside ?? 1);
        all[count + picture] = Math.max(all[count + picture] as number, value);
      }
    }
  return all;
}

/** Where most of a cell lies: in the box, around it, or beyond what is seen. */
function placeOf(column: number, row: number, { width, height }: BoxPicture): 'inside' | 'around' | 'none' {
  const share = (size: number, at: number, from: number, to: number) =>
    Math.max(0, Math.min(to, (at + 1) * CELL, size) - Math.max(from, at * CELL)) / CELL;
  const inBox = share(width, column, AROUND, width - AROUND) * share(height, row, AROUND, height - AROUND);
  if (inBox > 0.5) return 'inside';
  return share(width, column, 0, width) * share(height, row, 0, height) > 0.5 ? 'around' : 'none';
}
