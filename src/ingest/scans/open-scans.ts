import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import PDFDocument from 'pdfkit';
import UTIF from 'utif2';
import { type Raster, rasterOf } from './raster.js';

/** Dots along the longer side of a page: more say nothing new of a signature, and take memory. */
const MOST_DOTS = 4000;
/** Of a page that is not a picture: 200 dots per inch. */
const DRAWN_SCALE = 200 / 72;

/** The pages of a scan, one at a time: a PDF, a JPEG or PNG picture, a TIFF of one page or many. Throws what cannot be opened. */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Raster> {
  if (isTiff(bytes)) yield* tiffPages(bytes);
  else yield* pdfPages(isPdf(bytes) ? bytes : await inPdf(bytes));
}

const startsWith = (bytes: Uint8Array, ...codes: readonly number[]) => codes.every((code, at) => bytes[at] === code);
const isTiff = (bytes: Uint8Array) => startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a);
/** Within the first thousand bytes, as readers of PDF allow. */
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

let library: Promise<PDFiumLibrary> | undefined;
function pdfium(): Promise<PDFiumLibrary> {
  const { resolve } = createRequire(import.meta.url);
  const wasm = readFileSync(resolve('@hyzyla/pdfium/pdfium.wasm'));
  library ??= PDFiumLibrary.init({
    wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
  });
  return library;
}

async function* pdfPages(bytes: Uint8Array): AsyncGenerator<Raster> {
  const document = await (await pdfium()).loadDocument(bytes);
  try {
    for (const page of document.pages()) yield await drawn(page);
  } finally {
    document.destroy();
  }
}

/** A page as dots: of one that is a picture, as many as the picture has. */
async function drawn(page: PDFiumPage): Promise<Raster> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const longer = Math.max(originalWidth, originalHeight);
  const scale = Math.min((await pictureScale(page, longer)) ?? DRAWN_SCALE, MOST_DOTS / longer);
  const { width, height, data } = await page.render({ scale, render: 'bitmap', colorSpace: 'BGRA' });
  return rasterOf({ width, height, data });
}

async function pictureScale(page: PDFiumPage, longer: number): Promise<number | undefined> {
  let most = 0;
  for (const object of page.objects()) {
    if (object.type !== 'image') continue;
    const { width, height } = await object.getImageDataRaw();
    most = Math.max(most, width, height);
  }
  return most > 600 ? most / longer : undefined;
}

/** A door of pdfkit that its types do not show. */
interface Opener {
  openImage(bytes: Buffer): { readonly width: number; readonly height: number };
}

/** A JPEG or PNG picture as a page of its own: one reader then opens all. */
function inPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, margin: 0 });
  const image = (pdf as unknown as Opener).openImage(Buffer.from(bytes));
  const { width, height } = image;
  pdf.addPage({ size: [width, height], margin: 0 }).image(image as never, 0, 0, { width, height });
  pdf.end();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => resolve(Buffer.concat(parts)))
      .on('error', reject);
  });
}

function* tiffPages(bytes: Uint8Array): Generator<Raster> {
  const buffer = bytes.slice().buffer;
  for (const page of UTIF.decode(buffer)) {
    if (!page.width && !page['t256']) continue;
    UTIF.decodeImage(buffer, page);
    yield rasterOf({ width: page.width, height: page.height, data: UTIF.toRGBA8(page) });
  }
}
