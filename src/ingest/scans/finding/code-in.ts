import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { compiledAt } from '../opening/compiled.js';
import { type Raster, reduced } from '../raster.js';
import { CODE_CORNERS, fixed, limitOf, modulesAt, type Placed } from './code-modules.js';
import { codePlaces } from './code-places.js';
import type { FoundCode } from './found-code.js';
import { knownBarsOn } from './known-bars.js';
import { type KnownCode, knownCodeOf } from './known-codes.js';
import type { Pair, Point } from './transform.js';

type Picture = Parameters<typeof readBarcodes>[0];

const LOOK: ReaderOptions = { formats: ['QRCode'], tryHarder: true, tryDenoise: true };

/** Dots along the longer side at which codes are looked for first, then next. */
const SIZES = [1750, 3500, 1200] as const;

/** How much of the longer side of a scan may be paper where that is not all of it: on the glass of a larger scanner, in a photo. */
const SHARES = [0.92, 0.84] as const;

let prepared = false;
function prepare(): void {
  if (prepared) return;
  const { resolve } = createRequire(import.meta.url);
  prepareZXingModule({ overrides: { wasmBinary: compiledAt(resolve('zxing-wasm/reader/zxing_reader.wasm')) } });
  prepared = true;
}

/** The QR codes of a page; of one that nobody can read any more, which of those `known` it must be. */
export async function codesIn(raster: Raster, known: () => readonly KnownCode[] = () => []): Promise<FoundCode[]> {
  prepare();
  const longer = Math.max(raster.width, raster.height);
  const times = [...new Set(SIZES.map((size) => Math.max(1, Math.round(longer / size))))];
  for (const one of times) {
    const found = await readAt(raster, one);
    if (found.length > 0) return found;
  }
  const thin = await readAt(thinned(raster), 1);
  if (thin.length > 0) return thin;
  const damaged = await damagedOn(raster, 1, known);
  if (damaged.length > 0) return damaged;
  const bars = knownBarsOn(raster, known);
  if (bars.length > 0) return bars;
  for (const share of SHARES) {
    const found = await damagedOn(raster, share, known);
    if (found.length > 0) return found;
  }
  return [];
}

/** A code that is damaged, of a page that is such a share of its scan: drawn anew, or known. */
async function damagedOn(raster: Raster, share: number, known: () => readonly KnownCode[]): Promise<FoundCode[]> {
  const places = codePlaces(raster, share);
  for (const place of places.slice(0, DRAWN)) {
    const drawn = await redrawn(raster, place);
    if (drawn.length > 0) return drawn;
  }
  const fitting = knownCodeOf(raster, places, known);
  return fitting ? [{ text: fitting.text, corners: cornersAt(CODE_CORNERS.map(fitting.at)) }] : [];
}

/** The codes that can be read when the page is looked at so many times smaller. */
async function readAt(raster: Raster, times: number): Promise<FoundCode[]> {
  const found = await readBarcodes(pictureOf(reduced(raster, times)), { ...LOOK, maxNumberOfSymbols: 4 });
  const whole = ({ x, y }: Point) => ({ x: x * times, y: y * times });
  // The code of the other side, which shines through, says of this one nothing.
  const here = found.filter(({ isValid, isMirrored }) => isValid && !isMirrored);
  return here.map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
    text,
    corners: cornersAt([topLeft, topRight, bottomRight, bottomLeft].map(whole)),
  }));
}

/** Black and white scans of a dark copy clog: the white between modules is won back. */
function thinned({ width, height, dots }: Raster): Raster {
  const thin = dots.slice();
  for (let at = 0; at + width + 1 < dots.length; at++)
    thin[at] = Math.max(dots[at] as number, dots[at + 1] as number, dots[at + width] as number);
  return { width, height, dots: thin };
}

const cornersAt = (corners: readonly Point[]): Pair[] =>
  CODE_CORNERS.map((page, index) => ({ page, scan: corners[index] as Point }));

/** Of so many places a code may lie at, the likeliest, it is drawn anew: dots a module, and modules of white around. */
const DRAWN = 3;
const [MODULE, MARGIN] = [4, 4];

/** A code that is damaged where one looks for it first, read as it would be whole. */
async function redrawn(raster: Raster, { size, at }: Placed): Promise<FoundCode[]> {
  const modules = modulesAt(raster, at, size);
  const limit = limitOf(modules);
  const side = (size + 2 * MARGIN) * MODULE;
  const dots = Uint8Array.from({ length: side * side }, (_, dot) => {
    const [row, column] = [Math.floor(dot / side), dot % side].map((place) => Math.floor(place / MODULE) - MARGIN) as [
      number,
      number,
    ];
    if (row < 0 || column < 0 || row >= size || column >= size) return 255;
    return (fixed(row, column, size) ?? (modules[row * size + column] as number) > limit) ? 0 : 255;
  });
  const found = await readBarcodes(pictureOf({ width: side, height: side, dots }), LOOK);
  return found.filter(({ isValid }) => isValid).map(({ text }) => ({ text, corners: cornersAt(CODE_CORNERS.map(at)) }));
}

/** In the four bytes a dot that the reader asks for. */
function pictureOf({ width, height, dots }: Raster): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  const words = new Uint32Array(data.buffer);
  for (let at = 0; at < dots.length; at++) words[at] = 0xff000000 | ((dots[at] as number) * 0x010101);
  return { width, height, data, colorSpace: 'srgb' } as Picture;
}
