import type { Box } from '../../../domain/editions/page-marks.js';
import type { Lying } from '../finding/straight.js';
import type { Raster } from '../raster.js';

/** What a grain of dust in the feeder draws: a straight line of dots of the scanner, whichever way the page lies. */
interface Streak {
  /** The first and the last column (or row) of it. */
  readonly first: number;
  readonly last: number;
  /** From where to where it runs, in dots. */
  readonly from: number;
  readonly to: number;
}

/** How far aside (mm) it is as bright as the paper again. */
const ASIDE = 0.35;
/** So much darker (of 255) a dot of a streak is at least than what is on both of its sides. */
const LEAST = 8;
/** How far apart (mm) the places are at which that is looked at, and in what pieces (mm). */
const [STEP, PIECE] = [0.25, 10];
/** Which share of the places in a piece, of the pieces of a streak, and of the side of a page it must be. */
const SHARE = { piece: 0.6, streak: 0.7, side: 0.4 };
/** Printed lines of a page that lies quite straight look like streaks: those so near (mm) to one are left. */
const PRINTED = 0.6;

/** The scan seen along its columns, or along its rows. */
interface Seen {
  readonly dots: Uint8Array;
  readonly along: { readonly length: number; readonly stride: number };
  readonly across: { readonly length: number; readonly stride: number };
  readonly scale: number;
}

/** A scan without the streaks of its scanner; where ink crosses one it stays. */
export function withoutStreaks(raster: Raster, lying: Lying, boxes: readonly Box[]): Raster {
  const { width, height, dots } = raster;
  const [columns, rows] = [
    { length: height, stride: width },
    { length: width, stride: 1 },
  ] as const;
  let clean = dots;
  for (const [along, across] of [
    [columns, rows],
    [rows, columns],
  ] as const) {
    const seen: Seen = { dots, along, across, scale: lying.scale };
    const printed = edgesOf(boxes, lying, along === columns ? 'x' : 'y');
    const streaks = streaksOn(seen).filter((streak) => !printed.some((edge) => isBeside(streak, edge, lying.scale)));
    if (streaks.length > 0 && clean === dots) clean = dots.slice();
    for (const streak of streaks) clear(clean, seen, streak);
  }
  return clean === dots ? raster : { ...raster, dots: clean };
}

/** Where the ends of a printed line lie across the scan. */
type Edge = readonly [number, number];

function edgesOf(boxes: readonly Box[], { at }: Lying, across: 'x' | 'y'): Edge[] {
  return boxes.flatMap(({ x, y, width, height }) => {
    const [a, b, c, d] = [
      at({ x, y }),
      at({ x: x + width, y }),
      at({ x: x + width, y: y + height }),
      at({ x, y: y + height }),
    ];
    return [
      [a[across], b[across]],
      [b[across], c[across]],
      [c[across], d[across]],
      [d[across], a[across]],
    ] as const;
  });
}

/** Whether a printed line lies along a streak. */
const isBeside = ({ first, last }: Streak, edge: Edge, scale: number): boolean =>
  edge.every((end) => end > first - PRINTED * scale && end < last + PRINTED * scale);

function streaksOn(seen: Seen): Streak[] {
  const { along, across } = seen;
  const pieces = piecesOf(seen);
  const count = pieces.length / across.length;
  const streaks: Streak[] = [];
  for (let place = 0; place < across.length; place++) {
    const inked = Array.from({ length: count }, (_, piece) => piece).filter((piece) =>
      [-1, 0, 1].some((by) => pieces[piece * across.length + place + by]),
    );
    const [first, last] = [inked[0], inked.at(-1)];
    if (first === undefined || last === undefined || inked.length < SHARE.side * count) continue;
    if (inked.length < SHARE.streak * (last + 1 - first)) continue;
    const before = streaks.at(-1);
    const run = { from: (along.length * Math.max(0, first - 1)) / count, to: (along.length * (last + 2)) / count };
    if (before && before.last === place - 1)
      streaks[streaks.length - 1] = {
        first: before.first,
        last: place,
        from: Math.min(before.from, run.from),
        to: Math.max(before.to, run.to),
      };
    else streaks.push({ first: place, last: place, ...run });
  }
  return streaks;
}

/** Of each piece of each column whether most of it is darker than what is beside it. */
function piecesOf({ dots, along, across, scale }: Seen): Uint8Array {
  const step = Math.max(1, Math.round(STEP * scale));
  const count = Math.max(1, Math.round(along.length / (PIECE * scale)));
  const aside = Math.max(2, Math.round(ASIDE * scale));
  const pieces = new Uint8Array(count * across.length);
  const darker = new Uint16Array(across.length);
  for (let piece = 0; piece < count; piece++) {
    const [from, to] = [piece, piece + 1].map((end) => Math.floor((along.length * end) / count)) as [number, number];
    darker.fill(0);
    for (let at = from; at < to; at += step) {
      const line = at * along.stride;
      for (let place = aside; place < across.length - aside; place++) {
        const own = dots[line + place * across.stride] as number;
        const one = dots[line + (place - aside) * across.stride] as number;
        const other = dots[line + (place + aside) * across.stride] as number;
        if (one - own >= LEAST && other - own >= LEAST) darker[place] = (darker[place] as number) + 1;
      }
    }
    const most = (SHARE.piece * (to - from)) / step;
    for (let place = 0; place < across.length; place++)
      if ((darker[place] as number) >= most) pieces[piece * across.length + place] = 1;
  }
  return pieces;
}

/** Draws what is beside a streak over it. */
function clear(dots: Uint8Array, { along, across }: Seen, { first, last, from, to }: Streak): void {
  const [before, after] = [Math.max(0, first - 1), Math.min(across.length - 1, last + 1)];
  for (let at = Math.max(0, Math.floor(from)); at < Math.min(along.length, to); at++) {
    const line = at * along.stride;
    const [one, other] = [before, after].map((place) => dots[line + place * across.stride] as number) as [
      number,
      number,
    ];
    for (let place = before + 1; place < after; place++)
      dots[line + place * across.stride] = one + ((other - one) * (place - before)) / (after - before);
  }
}
