import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { CODE_CORNERS, codeByMarks, fixed } from './code-by-marks.js';
import { compiledAt } from './compiled.js';
import { type Raster, reduced } from './raster.js';
import type { Point } from './transform.js';

/** A code found on a scan, and where its corners are: those at the top left, top right, bottom right, bottom left of the code. */
export interface FoundCode {
  readonly text: string;
  readonly corners: readonly [Point, Point, Point, Point];
}

type Picture = Parameters<typeof readBarcodes>[0];

/** Dots along the longer side at which codes are looked for first, then next. */
const SIZES = [1750, 3500, 1200] as const;

let prepared = false;
function prepare(): void {
  if (prepared) return;
  const { resolve } = createRequire(import.meta.url);
  prepareZXingModule({ overrides: { wasmBinary: compiledAt(resolve('zxing-wasm/reader/zxing_reader.wasm')) } });
  prepared = true;
}

/** The QR codes of a page, looked for at one size after the other until one is found. */
export async function codesIn(raster: Raster): Promise<FoundCode[]> {
  prepare();
  const longer = Math.max(raster.width, raster.height);
  const times = [...new Set(SIZES.map((size) => Math.max(1, Math.round(longer / size))))];
  for (const one of times) {
    const small = reduced(raster, one);
    const found = await readBarcodes(pictureOf(small), { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 4 });
    const codes = found.filter(({ isValid }) => isValid);
    if (codes.length > 0)
      return codes.map(({ text, position }) => {
        const whole = ({ x, y }: Point) => ({ x: x * one, y: y * one });
        const { topLeft, topRight, bottomRight, bottomLeft } = position;
        return { text, corners: [whole(topLeft), whole(topRight), whole(bottomRight), whole(bottomLeft)] };
      });
  }
  return redrawn(raster);
}

/** Dots a module, and modules of white around, of a code drawn anew. */
const [MODULE, MARGIN] = [4, 4];

/** A code that is damaged where one looks for it first, read as it would be whole. */
async function redrawn(raster: Raster): Promise<FoundCode[]> {
  const sampled = codeByMarks(raster);
  if (!sampled) return [];
  const { modules, size, at } = sampled;
  const side = (size + 2 * MARGIN) * MODULE;
  const dots = Uint8Array.from({ length: side * side }, (_, dot) => {
    const [row, column] = [Math.floor(dot / side), dot % side].map((place) => Math.floor(place / MODULE) - MARGIN) as [
      number,
      number,
    ];
    if (row < 0 || column < 0 || row >= size || column >= size) return 255;
    return (fixed(row, column, size) ?? modules[row * size + column]) ? 0 : 255;
  });
  const found = await readBarcodes(pictureOf({ width: side, height: side, dots }), {
    formats: ['QRCode'],
    tryHarder: true,
  });
  const corners = CODE_CORNERS.map(at) as unknown as FoundCode['corners'];
  return found.filter(({ isValid }) => isValid).map(({ text }) => ({ text, corners }));
}

/** In the four bytes a dot that the reader asks for. */
function pictureOf({ width, height, dots }: Raster): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  const words = new Uint32Array(data.buffer);
  for (let at = 0; at < dots.length; at++) words[at] = 0xff000000 | ((dots[at] as number) * 0x010101);
  return { width, height, data, colorSpace: 'srgb' } as Picture;
}
