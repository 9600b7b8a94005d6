import { PDFiumLibrary } from '@hyzyla/pdfium';
import PDFDocument from 'pdfkit';
import { WITNESS_LINES } from '../src/domain/editions/page-marks.js';
import type { PrintedPage } from '../src/domain/editions/printed-page.js';
import type { Roster } from '../src/domain/rosters/roster.js';
import { cropOf } from '../src/ingest/scans/crop.js';
import { type Raster, rasterOf } from '../src/ingest/scans/raster.js';
import type { Look } from '../src/report/rosters/look.js';
import { rosterPdf } from '../src/report/rosters/pdf.js';

const DOTS_PER_INCH = 150;

/** A printed page on which one can write with a pen. */
export interface PaperPage {
  readonly printed: PrintedPage;
  readonly raster: Raster;
}

let library: Promise<PDFiumLibrary> | undefined;

/** A roster as it lies on the desk. */
export async function paperOf(roster: Roster, look: Look = {}): Promise<PaperPage[]> {
  library ??= PDFiumLibrary.init();
  const { bytes, printed } = rosterPdf(roster, { ...look, scannable: true });
  const document = await (await library).loadDocument(bytes);
  const pages: PaperPage[] = [];
  for (const [index, page] of printed.entries()) {
    const scale = DOTS_PER_INCH / 72;
    const drawn = await document.getPage(index).render({ scale, render: 'bitmap', colorSpace: 'BGRA' });
    pages.push({ printed: page, raster: rasterOf(drawn) });
  }
  document.destroy();
  return pages;
}

const dotsAMillimetre = ({ raster }: PaperPage): number => raster.width / 297;

function stroke(page: PaperPage, from: readonly [number, number], to: readonly [number, number], wide = 0.5): void {
  const { dots, width } = page.raster;
  const fine = dotsAMillimetre(page);
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * fine * 2);
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [0, 1].map(
      (axis) => ((from[axis] as number) * (steps - step) + (to[axis] as number) * step) / steps,
    );
    for (let row = Math.round(((y as number) - wide / 2) * fine); row <= ((y as number) + wide / 2) * fine; row++)
      for (
        let column = Math.round(((x as number) - wide / 2) * fine);
        column <= ((x as number) + wide / 2) * fine;
        column++
      )
        dots[row * width + column] = 30;
  }
}

/** Signs a row: with a name that goes up and down, or with a dash, which may be anything. */
export function signs(pages: readonly PaperPage[], label: string, how: 'name' | 'dash' = 'name', column = 0): void {
  for (const page of pages) {
    const box = page.printed.rows.find((row) => row.label === label)?.signatures[column];
    if (!box) continue;
    const middle = box.y + box.height / 2;
    if (how === 'dash') stroke(page, [box.x + 12, middle], [box.x + 22, middle]);
    else
      for (let wave = 0; wave < 9; wave++) {
        const [x, up] = [box.x + 5 + wave * 3, wave % 2 === 0];
        stroke(page, [x, middle + (up ? 2.5 : -3)], [x + 3, middle + (up ? -3 : 2.5)]);
      }
  }
}

/** Takes the hairlines of the middle weight off a page, as a scanner set too bright does with all that is as thin. */
export function losesThinLines(pages: readonly PaperPage[]): void {
  for (const page of pages) {
    const { dots, width } = page.raster;
    const fine = dotsAMillimetre(page);
    for (const { x, y, height } of WITNESS_LINES[1]?.lines ?? [])
      for (let row = Math.floor((y - 0.2) * fine); row <= (y + height + 0.2) * fine; row++)
        dots.fill(255, row * width + Math.floor((x - 0.4) * fine), row * width + Math.ceil((x + 0.6) * fine));
  }
}

/** Scanned pages as a multifunction printer sends them: a PDF of pictures. */
export function pdfOf(pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const size = [842, 595] satisfies [number, number];
  const pdf = new PDFDocument({ size, margin: 0, autoFirstPage: false, info: { CreationDate: new Date(0) } });
  for (const page of pages)
    pdf.addPage({ size, margin: 0 }).image(Buffer.from(page), 0, 0, { width: 842, height: 595 });
  pdf.end();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
  });
}

/** A page as the scanner gives it: turned by so many degrees, as a PNG picture. */
export function scanOf({ raster }: PaperPage, degrees = 0.7): Uint8Array {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const scale = raster.width / 297;
  const at = ({ x, y }: { x: number; y: number }) => {
    const [across, down] = [x - 148.5, y - 105];
    return { x: (148.5 + across * cos - down * sin) * scale, y: (105 + across * sin + down * cos) * scale };
  };
  return cropOf(raster, { at, scale, black: 0, marks: 4 }, { x: 0, y: 0, width: 297, height: 210 });
}
