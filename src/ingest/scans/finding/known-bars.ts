import { BAR_ROW, barAt, middleOf } from '../../../domain/editions/page-marks.js';
import type { Raster } from '../raster.js';
import { type SeenBar, seenBars } from './bar-bits.js';
import { barsOn, type RowOfBars } from './bars.js';
import type { FoundCode } from './found-code.js';
import type { KnownCode } from './known-codes.js';
import { type Pair, similarity } from './transform.js';

/**
 * By chance what is seen goes so well with a code in one of two to so manieth cases: thousands of codes may be known, each
 * tried at hundreds of places of a scan. No other code may be half as sure.
 */
const SURELY = 60;

/** The code that the bars on a scan stand for, known because only so many were ever printed; none where another nearly may be it. */
export function knownBarsOn(raster: Raster, known: () => readonly KnownCode[]): FoundCode[] {
  const ways = barsOn(raster).flatMap((row) => waysOf(row, seenBars(row)));
  if (ways.length === 0) return [];
  const fits = known().flatMap(({ text, bits }) => ways.map((way) => ({ text, way, sure: surely(way, bits) })));
  const [best, ...others] = fits.toSorted((a, b) => b.sure - a.sure);
  if (!best || best.sure < SURELY) return [];
  if (others.some(({ text, sure }) => text !== best.text && sure > SURELY / 2)) return [];
  const corners = cornersOf(best.way);
  return corners ? [{ text: best.text, corners }] : [];
}

/** A way to take some bars for those of a page. */
interface Way {
  /** The bits that can be told, by their numbers. */
  readonly told: ReadonlyMap<number, boolean>;
  /** Where the middles of the bars that are seen lie. */
  readonly pairs: readonly Pair[];
}

/** The ways to take bars side by side for those of a page, each with another for the first, of which enough can be told. */
function waysOf({ middles, onScan }: RowOfBars, seen: readonly (SeenBar | undefined)[]): Way[] {
  return Array.from({ length: seen.length + BAR_ROW.bars }, (_, index) => index - BAR_ROW.bars).flatMap((from) => {
    const told = new Map<number, boolean>();
    const pairs: Pair[] = [];
    for (let bar = 0; bar < BAR_ROW.bars; bar++) {
      const [one, middle] = [seen[from + bar], middles[from + bar]];
      if (!one || !middle) continue;
      pairs.push({ page: middleOf(barAt(bar)), scan: onScan(middle) });
      for (const [at, bit] of one.entries()) if (bit !== undefined) told.set(2 * bar + at, bit);
    }
    return told.size < SURELY ? [] : { told, pairs };
  });
}

/** Into two to what manieth cases there are one falls in which as many bits are right by chance. */
function surely({ told }: Way, bits: readonly boolean[]): number {
  let wrong = 0;
  for (const [bit, is] of told) if (bits[bit] !== is) wrong += 1;
  if (2 * wrong >= told.size) return 0;
  let [ways, sum] = [1, 1];
  for (let one = 1; one <= wrong; one++) {
    ways = (ways * (told.size - one + 1)) / one;
    sum += ways;
  }
  return told.size - Math.log2(sum);
}

/** Where the corners of the row of bars lie, by all that are seen. */
function cornersOf({ pairs }: Way): readonly Pair[] | undefined {
  const at = similarity(pairs);
  const { x, y, width, height } = BAR_ROW;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return at && corners.map((page) => ({ page, scan: at(page) }));
}
