import type { Raster } from '../raster.js';
import type { Point } from './transform.js';

/** A solid dark square of a scan. */
export interface Blot {
  readonly middle: Point;
  /** How bright it is inside. */
  readonly brightness: number;
}

/**
 * The solid squares with a side of about so many dots whose middle is no farther than `reach` from a place: dark, of the right
 * size, with white all around, so neither the bed of the scanner nor a letter. The nearest, `most` at most.
 */
export function blotsNear(
  raster: Raster,
  near: Point,
  { reach, side, most }: { readonly reach: number; readonly side: number; readonly most: number },
): Blot[] {
  const half = Math.round(reach + side);
  const [left, top] = [Math.round(near.x) - half, Math.round(near.y) - half];
  const dark = darkAround(raster, left, top, 2 * half + 1);
  return piecesOf(dark, 2 * half + 1)
    .filter((piece) => isSquare(piece, side))
    .map(({ x, y, dots, bright }) => ({ middle: { x: left + x / dots, y: top + y / dots }, brightness: bright / dots }))
    .filter(({ middle }) => away(middle, near) <= reach)
    .toSorted((a, b) => away(a.middle, near) - away(b.middle, near))
    .slice(0, most);
}

const away = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Of each dot of a square part of the scan its brightness where it is dark, else 255; outside of the scan 255. */
function darkAround({ width, height, dots }: Raster, left: number, top: number, size: number): Uint8Array {
  const part = new Uint8Array(size * size).fill(255);
  const counts = new Uint32Array(256);
  for (let row = Math.max(0, -top); row < Math.min(size, height - top); row++)
    for (let column = Math.max(0, -left); column < Math.min(size, width - left); column++) {
      const value = dots[(top + row) * width + left + column] as number;
      part[row * size + column] = value;
      counts[value] = (counts[value] as number) + 1;
    }
  const limit = middleOf(counts);
  return part.map((value) => (value < limit ? value : 255));
}

/** Between the darkest hundredth and the paper. */
function middleOf(counts: Uint32Array): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const at = (share: number) => {
    let left = all * share;
    let value = 0;
    while (value < 255 && left > 0) left -= counts[value++] as number;
    return value;
  };
  return (at(0.01) + at(0.7)) / 2;
}

interface Piece {
  left: number;
  right: number;
  top: number;
  bottom: number;
  dots: number;
  /** Sums over its dots. */
  x: number;
  y: number;
  bright: number;
}

/** The dark pieces of a square part, dots that touch side by side. */
function piecesOf(part: Uint8Array, size: number): Piece[] {
  const seen = new Uint8Array(part.length);
  const found = new Int32Array(part.length);
  const pieces: Piece[] = [];
  for (let start = 0; start < part.length; start++) {
    if (seen[start] || part[start] === 255) continue;
    const piece: Piece = { left: size, right: 0, top: size, bottom: 0, dots: 0, x: 0, y: 0, bright: 0 };
    found[0] = start;
    seen[start] = 1;
    let count = 1;
    for (let next = 0; next < count; next++) {
      const at = found[next] as number;
      const [x, y] = [at % size, Math.floor(at / size)];
      add(piece, x, y, part[at] as number);
      for (const beside of [x > 0 ? at - 1 : at, x < size - 1 ? at + 1 : at, at - size, at + size]) {
        if (beside < 0 || beside >= part.length || seen[beside] || part[beside] === 255) continue;
        seen[beside] = 1;
        found[count++] = beside;
      }
    }
    pieces.push(piece);
  }
  return pieces;
}

function add(piece: Piece, x: number, y: number, bright: number): void {
  piece.left = Math.min(piece.left, x);
  piece.right = Math.max(piece.right, x);
  piece.top = Math.min(piece.top, y);
  piece.bottom = Math.max(piece.bottom, y);
  piece.dots += 1;
  piece.x += x;
  piece.y += y;
  piece.bright += bright;
}

/** As wide and high as a mark, and nearly full. */
function isSquare({ left, right, top, bottom, dots }: Piece, side: number): boolean {
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const isSized = [wide, high].every((length) => length > 0.75 * side && length < 1.35 * side);
  return isSized && dots > 0.68 * wide * high && dots > 0.6 * side * side && dots < 1.4 * side * side;
}
