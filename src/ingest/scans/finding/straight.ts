import { CORNER_MARKS, middleOf } from '../../../domain/editions/page-marks.js';
import type { Raster } from '../raster.js';
import { type Blot, blotsNear } from './blots.js';
import type { FoundCode } from './found-code.js';
import { type Mark, reducedFor, tornMark } from './torn-marks.js';
import { affine, distance, type Pair, similarity, type Transform, transformOf } from './transform.js';

/** How a page lies on its scan. */
export interface Lying {
  readonly at: Transform;
  /** Dots a millimetre. */
  readonly scale: number;
  /** How bright solid print is. */
  readonly black: number;
  /** How many of the four marks were found. */
  readonly marks: number;
}

/**
 * A mark is looked for so far from where the code says it is (mm): a code of 18 mm tells directions no better at 270; of one
 * that is longer than so much (mm) no more is left than by what paper stretches.
 */
const SEARCH = { short: 9, long: 4, length: 50 };
/** How far (mm) a mark may lie from where the others say. */
const MOST_ASTRAY = 1.6;
/**
 * A code that lies farther (mm) from where so many marks say (none, one …) is not flat: in a photo taken aslant rows would be
 * taken for their neighbours. With all four it lies by their perspective, with the three that are not beside it by theirs and its own.
 */
const MOST_ASLANT = [0, 0.9, 0.6, 1.2, Number.POSITIVE_INFINITY] as const;
/** At most so much of how far the code lies from where three marks say it may lie from where all four do. */
const HALF_AS_FAR = 0.5;
/**
 * So far (mm) from the code one mark must lie where none is whole, or a row of the other end could be taken for its neighbour; and
 * where the code is long: all along it paper may have stretched, of which a mark beside it says nothing.
 */
const LEVER = 100;

/** Lays the page straight by its code and its corner marks; undefined where they do not agree on how. */
export function lyingOf(raster: Raster, { corners: code }: FoundCode): Lying | undefined {
  const first = affine(code);
  if (!first) return undefined;
  const scale = distance(first({ x: 0, y: 0 }), first({ x: 100, y: 0 })) / 100;
  const whole = agreed(marksNear(raster, first, scale, isLong(code) ? SEARCH.long : SEARCH.short), code, scale);
  const agreeing = whole.length === CORNER_MARKS.length ? whole : withTorn(raster, whole, code, scale);
  const isFar = agreeing.some(({ page }) => distance(page, middleOfAll(code).page) > LEVER);
  if (agreeing.length === 0 || (!isFar && (whole.length === 0 || isLong(code)))) return undefined;
  const at = throughMarks(agreeing, code);
  if (!at || (!isLong(code) && offBy(at, code) / scale > (MOST_ASLANT[agreeing.length] ?? 0))) return undefined;
  const black = agreeing.map(({ brightness }) => brightness).toSorted((a, b) => a - b)[agreeing.length >> 1] as number;
  return { at, scale, black, marks: agreeing.length };
}

/** The middle of what says the code. */
function middleOfAll(code: readonly Pair[]): Pair {
  const mean = (of: (pair: Pair) => number) => code.reduce((sum, pair) => sum + of(pair), 0) / code.length;
  return {
    page: { x: mean(({ page }) => page.x), y: mean(({ page }) => page.y) },
    scan: { x: mean(({ scan }) => scan.x), y: mean(({ scan }) => scan.y) },
  };
}

/** The marks that were found, and those of the others that are torn or cut off and lie where they should. */
function withTorn(raster: Raster, whole: readonly Mark[], code: readonly Pair[], scale: number): readonly Mark[] {
  const marks = [...whole];
  const smaller = reducedFor(raster, scale);
  for (;;) {
    const at = similarity([...code, ...marks]);
    if (!at) return marks;
    const next = tornMark(smaller, at, [middleOfAll(code).page, ...marks.map(({ page }) => page)]);
    if (!next) return marks;
    marks.push(next);
  }
}

/**
 * Less than three marks and the code lie too close to one line to tell more than how the page is turned and how large it is,
 * but where a long code tells how wide it is and a mark far from it how high. A fourth mark that is not found has the code in
 * its place where it is the one beside it: where the feeder turns a page while it is scanned three do not lie as all four.
 */
function throughMarks(marks: readonly Pair[], code: readonly Pair[]): Transform | undefined {
  if (marks.length >= 3) return transformOf([...marks, ...inPlaceOfMark(marks, code)]);
  const { y } = middleOfAll(code).page;
  const isWide = isLong(code) && marks.some(({ page }) => Math.abs(page.y - y) > LEVER);
  return isWide ? affine([...marks, ...code]) : similarity([...marks, ...code]);
}

/** The middle of a code, where the mark beside it is missing. */
function inPlaceOfMark(marks: readonly Pair[], code: readonly Pair[]): readonly Pair[] {
  const middle = middleOfAll(code);
  const near = ({ page }: Pair) => distance(page, middle.page) < LEVER;
  return isLong(code) || marks.some(near) ? [] : [middle];
}

const isLong = ([first, second]: readonly Pair[]): boolean =>
  first !== undefined && second !== undefined && distance(first.page, second.page) > SEARCH.length;

/** Of each corner mark the blots of its size that are near where the code says it is. */
function marksNear(raster: Raster, first: Transform, scale: number, reach: number): Mark[] {
  return CORNER_MARKS.flatMap((mark) => {
    const page = middleOf(mark);
    return blotsNear(raster, first(page), { reach: reach * scale, side: mark.width * scale, most: 3 }).map(
      ({ middle, brightness }: Blot) => ({ page, scan: middle, brightness }),
    );
  });
}

/** The marks that lie where the others and the code say, one of each corner: a blot or a stamp may look like one. */
function agreed(marks: readonly Mark[], code: readonly Pair[], scale: number): readonly Mark[] {
  const ways = waysOf(marks);
  const fits = ways.flatMap((way) => {
    const laid = affine([...way, ...code]);
    if (!laid) return [];
    const worst = Math.max(...way.map(({ page, scan }) => distance(laid(page), scan) / scale));
    return worst <= MOST_ASTRAY ? [{ way, worst }] : [];
  });
  const most = Math.max(0, ...fits.map(({ way }) => way.length));
  const flat = fits.filter(({ way }) => way.length === most).toSorted((a, b) => a.worst - b.worst)[0]?.way ?? [];
  return most === 3 ? (inPerspective(ways, flat, code) ?? flat) : flat;
}

/** All four marks of a page photographed aslant, where the code lies by them twice as well as by those three that fit a flat page. */
function inPerspective(ways: readonly (readonly Mark[])[], flat: readonly Mark[], code: readonly Pair[]) {
  const wayOf = (marks: readonly Mark[]) => {
    const laid = transformOf(marks);
    return { marks, off: laid ? offBy(laid, code) : Number.POSITIVE_INFINITY };
  };
  const best = ways
    .filter((way) => way.length === CORNER_MARKS.length && flat.every((mark) => way.includes(mark)))
    .map(wayOf)
    .toSorted((a, b) => a.off - b.off)[0];
  return best && best.off < HALF_AS_FAR * wayOf(flat).off ? best.marks : undefined;
}

/** How far (dots) a code lies from where a page that lies so has it. */
const offBy = (at: Transform, code: readonly Pair[]): number =>
  Math.max(...code.map(({ page, scan }) => distance(at(page), scan)));

/** Every way to take one mark of each corner, or none. */
function waysOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const corners = CORNER_MARKS.map(middleOf).map(({ x, y }) =>
    marks.filter(({ page }) => page.x === x && page.y === y),
  );
  return corners.reduce<readonly (readonly Mark[])[]>(
    (ways, found) => ways.flatMap((way) => [way, ...found.map((mark) => [...way, mark])]),
    [[]],
  );
}
