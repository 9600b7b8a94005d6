import type { PrintedRow } from '../../../domain/editions/printed-page.js';
import type { Lying } from '../finding/straight.js';
import { inkOn } from '../ink/page-ink.js';
import type { Tally } from '../ink/tally.js';
import type { Raster } from '../raster.js';
import { type Look, looksAt } from './second-look.js';
import { settled } from './settled.js';
import { type Verdict, verdictOn } from './verdict.js';

/** What is seen in a box. */
export interface SeenBox extends Verdict {
  readonly row: string;
  /** 0 at the entrance (or once), 1 at the exit. */
  readonly column: number;
}

/** What is seen in each box of a page. */
export function seenBoxes(raster: Raster, lying: Lying, rows: readonly PrintedRow[]): SeenBox[] {
  const { patch, areas, tallies, page } = inkOn(raster, lying, rows);
  const looks = looksAt(patch, areas.all);
  return areas.all.map(({ row, column }, index) => ({
    ...{ row, column },
    ...settled(verdictOn(tallies[index] as Tally, page), looks[index] as Look),
  }));
}
