import type { PrintedPage, PrintedRow } from '../../../src/domain/editions/printed-page.js';
import type { Point } from '../../../src/ingest/scans/finding/transform.js';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';
import type { Raster } from '../../../src/ingest/scans/raster.js';
import type { Chance } from '../../faults/chance.js';
import { drawn, type Kind } from './hand.js';

/** What was done in a box of a page. */
export interface Done {
  readonly row: string;
  readonly column: number;
  readonly kind: Kind;
}

/** The pages of a printed sheet as pictures. */
export async function paperOf(bytes: Uint8Array): Promise<Raster[]> {
  const pages: Raster[] = [];
  for await (const page of pagesOf(bytes)) pages.push(page);
  return pages;
}

/** A page with what people do in its boxes; `kindOf` says what. */
export function signedPage(
  blank: Raster,
  { rows }: PrintedPage,
  kindOf: (row: PrintedRow, column: number) => Kind,
  chance: Chance,
): { readonly paper: Raster; readonly done: readonly Done[] } {
  const paper = { ...blank, dots: blank.dots.slice() };
  const done = rows.flatMap((row) =>
    row.signatures.map((box, column): Done => {
      const kind = kindOf(row, column);
      const pen = { wide: 0.3 + chance(30) / 100, bright: 20 + chance(90) };
      for (const line of drawn(kind, box, chance))
        for (let at = 1; at < line.length; at++) stroke(paper, line[at - 1] as Point, line[at] as Point, pen);
      return { row: row.label, column, kind };
    }),
  );
  return { paper, done };
}

function stroke(
  { width, dots }: Raster,
  from: Point,
  to: Point,
  { wide, bright }: { readonly wide: number; readonly bright: number },
): void {
  const fine = width / 297;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * fine * 2) + 1;
  const half = (wide * fine) / 2;
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
    for (let row = Math.round(y * fine - half); row <= y * fine + half; row++)
      for (let column = Math.round(x * fine - half); column <= x * fine + half; column++)
        dots[row * width + column] = Math.min(bright, dots[row * width + column] as number);
  }
}
