import { CORNER_MARKS, middleOf, PAGE_CODE } from '../../../domain/editions/page-marks.js';
import { type Raster, reduced } from '../raster.js';
import { blotsNear } from './blots.js';
import { eyesOf } from './code-eyes.js';
import { CODE_SIZES, modulePlace, type Placed, rightAt } from './code-modules.js';
import { distance, type Pair, type Point, similarity, type Transform } from './transform.js';

const SHEET = { longer: 297, shorter: 210, spare: 0.06 };
/** A page fills its scan but for so much (mm): a part is cut off, or the bed of the scanner is seen. */
const BESIDE = 25;
/** So far (mm) from the corner of a page no code of ours ends. */
const CODE_REACH = SHEET.longer - PAGE_CODE.x + BESIDE;
/** As many of the modules that are the same in every code must be as they should; so many leave no doubt. */
const [LEAST_RIGHT, SURE] = [0.62, 0.94];
/** How far (mm) from where two marks, or the squares of a code, say the code is looked for, in which steps, of how many of them. */
const BY_MARKS = { most: 1.5, step: 0.375, ways: 36 };
const BY_EYES = { most: 0.48, step: 0.16, ways: 8 };

/**
 * Where the code may be of a page of which a part is torn, punched, black or stamped over, so that nobody sees there is a
 * code: the corner marks and the squares in the corners of the code, each two of them, say where it must be. The likeliest
 * first; nothing that does not look like one. Of the longer side of the scan the given share is paper, 6 % more or less.
 */
export function codePlaces(raster: Raster, share: number): Placed[] {
  const longer = Math.max(raster.width, raster.height);
  const times = Math.max(1, Math.round(longer / 1000));
  const small = reduced(raster, times);
  const marks = marksOn(raster, times, share);
  const found = closely(small, waysBy(small, share, marks), CODE_SIZES, BY_MARKS);
  for (const size of CODE_SIZES) {
    if (found.some(({ right }) => right >= SURE)) break;
    const scale = (share * longer) / times / SHEET.longer;
    const eyes = eyesOf(small, (scale * PAGE_CODE.width) / size, CODE_REACH * scale + ((1 - share) * longer) / times);
    const landmarks = eyes.flatMap((scan) => eyePlaces(size).map((page) => ({ page, scan })));
    const ways = [...waysBy(small, share, landmarks), ...waysBy(small, share, landmarks, marks)];
    found.push(...closely(small, ways, [size], BY_EYES));
  }
  const whole = (at: Transform): Transform => {
    return (point) => {
      const { x, y } = at(point);
      return { x: x * times, y: y * times };
    };
  };
  return found.toSorted((a, b) => b.right - a.right).map(({ at, ...one }) => ({ ...one, at: whole(at) }));
}

/** The middles of the squares in the corners of a code. */
const eyePlaces = (size: number): readonly Point[] => [
  modulePlace(3.5, 3.5, size),
  modulePlace(size - 3.5, 3.5, size),
  modulePlace(3.5, size - 3.5, size),
];

const middles: readonly Point[] = CORNER_MARKS.map(middleOf);

/** What may be corner marks, each as any of them: where they lie on a scan that is so many times smaller. */
function marksOn(raster: Raster, times: number, share: number): Pair[] {
  const longer = Math.max(raster.width, raster.height);
  const less = Math.max(1, Math.round(longer / 1500));
  const small = reduced(raster, less);
  const blots = blotsNear(
    small,
    { x: small.width / 2, y: small.height / 2 },
    {
      reach: Math.hypot(small.width, small.height) / 2,
      side: ((CORNER_MARKS[0]?.width ?? 0) * share * longer) / less / SHEET.longer,
      most: 16,
    },
  );
  const scanOf = ({ x, y }: Point): Point => ({ x: (x * less) / times, y: (y * less) / times });
  return blots.flatMap(({ middle }) => middles.map((page) => ({ page, scan: scanOf(middle) })));
}

/** How the page may lie, by each two places that may be two of what is printed on it. */
function waysBy(raster: Raster, share: number, some: readonly Pair[], others?: readonly Pair[]): Transform[] {
  const scale = (share * Math.max(raster.width, raster.height)) / SHEET.longer;
  return some.flatMap((one, index) =>
    (others ?? some.slice(index + 1)).flatMap((other) => {
      const [wanted, seen] = [distance(one.page, other.page) * scale, distance(one.scan, other.scan)];
      if (wanted === 0 || Math.abs(seen / wanted - 1) > SHEET.spare) return [];
      const at = similarity([one, other]);
      return at && isOnScan(raster, at, share) ? at : [];
    }),
  );
}

function isOnScan({ width, height }: Raster, at: Transform, share: number): boolean {
  const longer = Math.max(width, height);
  const most = (BESIDE * longer) / SHEET.longer + (1 - share) * longer;
  const isNear = (place: number, length: number) => Math.min(Math.abs(place), Math.abs(length - place)) < most;
  const corners = [0, SHEET.shorter].flatMap((y) => [0, SHEET.longer].map((x) => at({ x, y })));
  return corners.every(({ x, y }) => isNear(x, width) && isNear(y, height));
}

/** Around the likeliest of some places, where exactly what looks like a code lies. */
function closely(
  raster: Raster,
  ways: readonly Transform[],
  sizes: readonly number[],
  around: typeof BY_MARKS,
): Placed[] {
  return ways
    .flatMap((at) => sizes.map((size) => ({ at, size, right: rightAt(raster, at, size) })))
    .toSorted((a, b) => b.right - a.right)
    .slice(0, around.ways)
    .map((place) => nearest(raster, place, around))
    .filter(({ right }) => right >= LEAST_RIGHT);
}

function nearest(raster: Raster, place: Placed, { most, step }: typeof BY_MARKS): Placed {
  const steps = Array.from({ length: Math.round((2 * most) / step) + 1 }, (_, index) => index * step - most);
  let best = place;
  for (const down of steps)
    for (const across of steps) {
      const at: Transform = ({ x, y }) => place.at({ x: x + across, y: y + down });
      const right = rightAt(raster, at, place.size);
      if (right > best.right) best = { ...place, at, right };
    }
  return best;
}
