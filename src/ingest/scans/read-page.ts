import { type PageCode, readPageCode } from '../../domain/editions/page-code.js';
import type { PrintedPage } from '../../domain/editions/printed-page.js';
import { codesIn } from './finding/code-in.js';
import type { FoundCode } from './finding/found-code.js';
import { isHidden } from './finding/hidden.js';
import type { KnownCode } from './finding/known-codes.js';
import { type Lying, lyingOf } from './finding/straight.js';
import { isThinLost } from './finding/witness.js';
import { type SeenBox, seenBoxes } from './looks/boxes.js';
import type { Raster } from './raster.js';

/** A page of ours found on a scan: what its code says, and where the code lies. */
export interface FoundPage {
  readonly found: FoundCode;
  readonly code: PageCode;
}

/** Why no page of ours is found: nothing is on the scan, no code is, only codes of others, or one of a later program. */
export type NoPage = 'blank' | 'no-code' | 'foreign' | 'other-form';

/** Less of the dots than that are dark on a page on which nothing stands. */
const BLANK = 0.002;

/** Which page of ours a scan shows; one whose code is spoilt is looked for among those `known`. */
export async function pageOn(raster: Raster, known?: () => readonly KnownCode[]): Promise<FoundPage | NoPage> {
  const codes = (await codesIn(raster, known)).map((found) => ({ found, code: readPageCode(found.text) }));
  for (const { found, code } of codes) if (code !== undefined && code !== 'other') return { found, code };
  if (codes.some(({ code }) => code === 'other')) return 'other-form';
  if (codes.length > 0) return 'foreign';
  return isBlank(raster) ? 'blank' : 'no-code';
}

function isBlank({ dots }: Raster): boolean {
  let dark = 0;
  for (const dot of dots) if (dot < 128) dark += 1;
  return dark < dots.length * BLANK;
}

/** Fewer dots a millimetre (115 an inch) do not show a thin pen: an empty box would be no proof. */
const LEAST_SCALE = 4.5;

/** What is seen where one signs on a page, and how it lies; or why it cannot be read: it does not lie straight, or is too coarse. */
export function boxesOn(
  raster: Raster,
  found: FoundCode,
  { rows }: PrintedPage,
): { readonly boxes: readonly SeenBox[]; readonly lying: Lying } | 'astray' | 'coarse' {
  const lying = lyingOf(raster, found);
  if (!lying) return 'astray';
  if (lying.scale < LEAST_SCALE) return 'coarse';
  const thinLost = isThinLost(raster, lying);
  const boxes = seenBoxes(raster, lying, rows).map((seen): SeenBox => {
    const box = rows.find(({ label }) => label === seen.row)?.signatures[seen.column];
    if (box && isHidden(raster, lying, box)) return { ...seen, verdict: 'doubtful', why: 'hidden' };
    return thinLost && seen.verdict === 'empty' ? { ...seen, unproved: true } : seen;
  });
  return { boxes, lying };
}
