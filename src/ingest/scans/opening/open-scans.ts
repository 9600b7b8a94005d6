import { createRequire } from 'node:module';
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import PDFDocument from 'pdfkit';
import UTIF from 'utif2';
import { Failure } from '../../../domain/failure.js';
import { foreignBytes } from '../../reading/not-a-table.js';
import { type Raster, rasterOf } from '../raster.js';
import { compiledAt } from './compiled.js';
import { withFaxes } from './fax-pictures.js';
import { masksIn, sizeKey } from './masks.js';
import { mostDots, type Size } from './strips.js';
import { isSoundTiff } from './tiff-outline.js';
import { within } from './within.js';

/** Dots along the longer side of a page: more say nothing new of a signature, and take memory. */
const MOST_DOTS = 4000;
/** A page whose pictures have fewer is not itself one. */
const LEAST_DOTS = 600;
/** Of a page that is not a picture: 200 dots per inch. */
const DRAWN_SCALE = 200 / 72;
/** Millions of dots of a picture: A3 at 600 dots per inch has 70. */
const MOST_MILLIONS = 120;

/** A scan as a file holds it. */
export interface Scan {
  readonly pages: number;
  /** Its pages, one at a time. */
  each(): AsyncGenerator<Raster>;
  close(): void;
}

/** Opens a scan: a PDF, a JPEG or PNG picture, a TIFF of one page or many. Fails on what is none, locked, damaged or too large. */
export async function openScan(file: string, bytes: Uint8Array): Promise<Scan> {
  if (bytes.length === 0) throw new Failure({ kind: 'empty-file', file });
  const damaged = () => new Failure({ kind: 'damaged-scan', file });
  if (isTiff(bytes)) return tiffScan(file, bytes, damaged);
  if (isPdf(bytes))
    return pdfScan(bytes, (locked) => (locked ? new Failure({ kind: 'locked-scan', file }) : damaged()));
  if (!isPicture(bytes)) {
    const looksLike = foreignBytes(bytes);
    throw new Failure({ kind: 'not-a-scan', file, ...(looksLike && { looksLike }) });
  }
  return pdfScan(await inPdf(file, bytes, damaged), damaged);
}

/** Seconds for a page that takes one: a damaged one may take for ever. */
const PATIENCE = 45;

/** The pages of a scan, one at a time. */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Raster> {
  const scan = await openScan('', bytes);
  try {
    yield* scan.each();
  } finally {
    scan.close();
  }
}

const startsWith = (bytes: Uint8Array, ...codes: readonly number[]) => codes.every((code, at) => bytes[at] === code);
const isTiff = (bytes: Uint8Array) => startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a);
const isPicture = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xd8) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47);
/** Within the first thousand bytes, as readers of PDF allow. */
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

let library: Promise<PDFiumLibrary> | undefined;
function pdfium(): Promise<PDFiumLibrary> {
  const { resolve } = createRequire(import.meta.url);
  library ??= PDFiumLibrary.init({ wasmBinary: compiledAt(resolve('@hyzyla/pdfium/pdfium.wasm')) });
  return library;
}

async function pdfScan(bytes: Uint8Array, wrong: (locked: boolean) => Failure): Promise<Scan> {
  const opener = await pdfium();
  const document = await opener.loadDocument(withFaxes(bytes)).catch((error: Error) => {
    throw wrong(/password/i.test(error.message));
  });
  const masks = masksIn(bytes);
  return {
    pages: document.getPageCount(),
    each: () => pdfPages(document, masks, wrong),
    close: () => document.destroy(),
  };
}

/** Of pictures, by their size, the finer masks that say where they are seen. */
type Masks = ReturnType<typeof masksIn>;

async function* pdfPages(
  document: PDFiumDocument,
  masks: Masks,
  wrong: (locked: boolean) => Failure,
): AsyncGenerator<Raster> {
  for (let index = 0; index < document.getPageCount(); index++) {
    yield await drawn(document.getPage(index), masks).catch(() => {
      throw wrong(false);
    });
  }
}

/** A page as dots: of one that is a picture, as many as the picture has. */
async function drawn(page: PDFiumPage, masks: Masks): Promise<Raster> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const longer = Math.max(originalWidth, originalHeight);
  const { pictures, hasText } = await contentOf(page);
  const finer = (picture: Size) => {
    const mask = masks.get(sizeKey(picture));
    return mask && mask.width > picture.width ? mask : picture;
  };
  const most = mostDots(pictures.map(finer), { width: originalWidth, height: originalHeight });
  const scale = most > LEAST_DOTS ? most / longer : DRAWN_SCALE;
  const at = Math.min(scale, MOST_DOTS / longer);
  const { width, height, data } = await page.render({ scale: at, render: 'bitmap', colorSpace: 'BGRA' });
  return { ...rasterOf({ width, height, data }), isDrawn: scale === DRAWN_SCALE && hasText };
}

/** The pictures on a page, and whether letters stand on it. */
async function contentOf(page: PDFiumPage): Promise<{ readonly pictures: readonly Size[]; readonly hasText: boolean }> {
  const pictures: Size[] = [];
  let hasText = false;
  for (const object of page.objects()) {
    hasText ||= object.type === 'text';
    if (object.type !== 'image') continue;
    const { width, height } = await object.getImageDataRaw();
    pictures.push({ width, height });
  }
  return { pictures, hasText };
}

/** A door of pdfkit that its types do not show. */
interface Opener {
  openImage(bytes: Buffer): { readonly width: number; readonly height: number };
}

/** A JPEG or PNG picture as a page of its own: one reader then opens all. */
async function inPdf(file: string, bytes: Uint8Array, damaged: () => Failure): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, margin: 0, font: '' });
  const parts: Buffer[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => resolve(Buffer.concat(parts)))
      .on('error', reject);
  });
  try {
    const image = (pdf as unknown as Opener).openImage(Buffer.from(bytes));
    const { width, height } = image;
    limited(file, width, height);
    // Whichever way up it says that it is: the code of the page says better.
    const place = { width, height, ignoreOrientation: true };
    pdf.addPage({ size: [width, height], margin: 0 }).image(image as never, 0, 0, place);
    pdf.end();
    return await whole;
  } catch (error) {
    throw error instanceof Failure ? error : damaged();
  }
}

function limited(file: string, width: number, height: number): void {
  if (width * height > MOST_MILLIONS * 1e6)
    throw new Failure({ kind: 'scan-too-large', file, what: 'dots', limit: MOST_MILLIONS });
}

function tiffScan(file: string, bytes: Uint8Array, damaged: () => Failure): Scan {
  if (!isSoundTiff(bytes)) throw damaged();
  // A small file lies in memory beside others: a Buffer cut out of it would still be all of that.
  const buffer = Uint8Array.from(bytes).buffer;
  let pages: UTIF.IFD[];
  try {
    pages = within(PATIENCE, () => UTIF.decode(buffer)).filter((page) => page['t256'] !== undefined);
  } catch {
    throw damaged();
  }
  if (pages.length === 0) throw damaged();
  return {
    pages: pages.length,
    async *each() {
      for (const page of pages) yield tiffPage(file, buffer, page, damaged);
    },
    close: () => {},
  };
}

/** How the dots of a TIFF are packed, and what they mean. */
const [JPEG, BLACK_IS_ZERO, RGB] = [7, 1, 2];

function tiffPage(file: string, buffer: ArrayBuffer, page: UTIF.IFD, damaged: () => Failure): Raster {
  const size = (tag: string) => Number((page[tag] as readonly number[] | undefined)?.[0] ?? 0);
  limited(file, size('t256'), size('t257'));
  try {
    // Of a grey JPEG the decoder makes three colours, which it then takes for three dots.
    if (size('t259') === JPEG && size('t262') === BLACK_IS_ZERO)
      Object.assign(page, { t258: [8, 8, 8], t262: [RGB], t277: [3] });
    const data = within(PATIENCE, () => {
      UTIF.decodeImage(buffer, page);
      return UTIF.toRGBA8(page);
    });
    const { width, height } = page;
    const raster = rasterOf({ width, height, data });
    // Its dots are a page of a hundred megabytes: not to be kept with those of all others.
    (page as { data?: Uint8Array }).data = new Uint8Array();
    return raster;
  } catch {
    throw damaged();
  }
}
