import { CORNER_MARKS, middleOf, PAGE_CODE } from '../../../domain/editions/page-marks.js';
import { brightnessAt, type Raster, reduced } from '../raster.js';
import { blotsNear } from './blots.js';
import { distance, type Pair, type Point, similarity, type Transform } from './transform.js';

/** The modules of a code as they lie on a page, and where it lies. */
export interface Sampled {
  /** Row by row, 1 where dark; as many rows as columns. */
  readonly modules: Uint8Array;
  readonly size: number;
  readonly at: Transform;
  /** The share of the modules that are the same in every code which are as they should be. */
  readonly right: number;
}

const { x: CODE_X, y: CODE_Y, width: CODE_SIDE } = PAGE_CODE;
/** From the top left around, as corners of codes are told. */
export const CODE_CORNERS: readonly Point[] = [
  { x: CODE_X, y: CODE_Y },
  { x: CODE_X + CODE_SIDE, y: CODE_Y },
  { x: CODE_X + CODE_SIDE, y: CODE_Y + CODE_SIDE },
  { x: CODE_X, y: CODE_Y + CODE_SIDE },
];

/** How many modules a code of ours has on a side: most often the first. */
const SIZES = [25, 29, 21] as const;
const SHEET = { longer: 297, spare: 0.06 };
/** As many of the modules that are the same in every code must be as they should; so many leave no doubt. */
const [LEAST_RIGHT, SURE] = [0.62, 0.94];
/** How far (mm) from where the marks say the code is looked for, and in which steps. */
const ASTRAY = { most: 1.5, step: 0.375 };

const middles: readonly Point[] = CORNER_MARKS.map(middleOf);

/**
 * What may be the code of a page of which a corner is torn, punched or stamped over, so that nobody sees there is a code: the
 * corner marks, each two of them, say where it must be. The likeliest first; nothing that does not look like one.
 */
export function codesByMarks(raster: Raster): Sampled[] {
  const found: Sampled[] = [];
  for (const at of waysOf(raster)) {
    const sampled = sampledAt(raster, at);
    if (sampled) found.push(sampled);
    if (sampled && sampled.right >= SURE) break;
  }
  return found.toSorted((a, b) => b.right - a.right);
}

/** How the page may lie, by each two squares that may be two of its marks. */
function waysOf(raster: Raster): Transform[] {
  const longer = Math.max(raster.width, raster.height);
  const times = Math.max(1, Math.round(longer / 1500));
  const small = reduced(raster, times);
  const scale = longer / SHEET.longer;
  const centre = { x: small.width / 2, y: small.height / 2 };
  const blots = blotsNear(small, centre, {
    reach: longer / times,
    side: (CORNER_MARKS[0]?.width ?? 0) * (scale / times),
    most: 16,
  });
  const places = blots.map(({ middle }) => ({ x: middle.x * times, y: middle.y * times }));
  return places.flatMap((one) => places.flatMap((other) => (one === other ? [] : pairsOf(one, other, scale))));
}

function pairsOf(one: Point, other: Point, scale: number): Transform[] {
  return middles.flatMap((first, index) =>
    middles.slice(index + 1).flatMap((second) => {
      const stretched = distance(one, other) / (distance(first, second) * scale);
      if (Math.abs(stretched - 1) > SHEET.spare) return [];
      const pairs: Pair[] = [
        { page: first, scan: one },
        { page: second, scan: other },
      ];
      return similarity(pairs) ?? [];
    }),
  );
}

function sampledAt(raster: Raster, at: Transform): Sampled | undefined {
  const steps = Array.from(
    { length: (2 * ASTRAY.most) / ASTRAY.step + 1 },
    (_, step) => step * ASTRAY.step - ASTRAY.most,
  );
  let best = { right: 0, size: 0, moved: at };
  for (const size of SIZES)
    for (const down of steps)
      for (const across of steps) {
        const moved: Transform = ({ x, y }) => at({ x: x + across, y: y + down });
        const right = rightAt(raster, moved, size);
        if (right > best.right) best = { right, size, moved };
      }
  if (best.right < LEAST_RIGHT) return undefined;
  return { modules: modulesOf(raster, best.moved, best.size), size: best.size, at: best.moved, right: best.right };
}

/** The share of the modules that are the same in every code of a size which are as they should be, by the middle of each. */
function rightAt(raster: Raster, at: Transform, size: number): number {
  const side = PAGE_CODE.width / size;
  const places = FIXED.get(size) ?? [];
  const bright = places.map(({ row, column }) => {
    const { x, y } = at({ x: PAGE_CODE.x + (column + 0.5) * side, y: PAGE_CODE.y + (row + 0.5) * side });
    return brightnessAt(raster, x - 0.5, y - 0.5);
  });
  const middle = (Math.min(...bright) + Math.max(...bright)) / 2;
  const right = places.filter(({ dark }, place) => (bright[place] as number) < middle === dark);
  return right.length / places.length;
}

interface FixedPlace {
  readonly row: number;
  readonly column: number;
  readonly dark: boolean;
}

function fixedPlaces(size: number): FixedPlace[] {
  const places = Array.from({ length: size * size }, (_, at) => ({ row: Math.floor(at / size), column: at % size }));
  return places.flatMap((place) => {
    const expected = fixed(place.row, place.column, size);
    return expected === undefined ? [] : { ...place, dark: expected === 1 };
  });
}

/** By how many modules a code has on a side. */
const FIXED = new Map(SIZES.map((size) => [size as number, fixedPlaces(size)]));

function modulesOf(raster: Raster, at: Transform, size: number): Uint8Array {
  const side = PAGE_CODE.width / size;
  const bright = Array.from({ length: size * size }, (_, module) => {
    const x = PAGE_CODE.x + ((module % size) + 0.5) * side;
    const y = PAGE_CODE.y + (Math.floor(module / size) + 0.5) * side;
    const places = [-0.2, 0.2].flatMap((by) => [at({ x: x + by * side, y }), at({ x, y: y + by * side })]);
    return places.reduce((sum, place) => sum + brightnessAt(raster, place.x - 0.5, place.y - 0.5), 0) / places.length;
  });
  const middle = (Math.min(...bright) + Math.max(...bright)) / 2;
  return Uint8Array.from(bright, (value) => (value < middle ? 1 : 0));
}

/** What a module is in every code: those of the three squares and their margins, and of the lines between them. */
export function fixed(row: number, column: number, size: number): 0 | 1 | undefined {
  const square = (
    [
      [0, 0],
      [0, size - 7],
      [size - 7, 0],
    ] as const
  )
    .map(([top, left]) => [row - top, column - left] as const)
    .find(([y, x]) => y >= -1 && y <= 7 && x >= -1 && x <= 7);
  if (square) {
    const ring = Math.max(Math.abs(square[0] - 3), Math.abs(square[1] - 3));
    return ring === 2 || ring === 4 ? 0 : 1;
  }
  if (row === 6) return column % 2 === 0 ? 1 : 0;
  if (column === 6) return row % 2 === 0 ? 1 : 0;
  return undefined;
}
