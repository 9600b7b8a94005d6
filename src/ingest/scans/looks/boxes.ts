import type { PrintedRow } from '../../../domain/editions/printed-page.js';
import type { Lying } from '../finding/straight.js';
import { inkOn } from '../ink/page-ink.js';
import type { Tally } from '../ink/tally.js';
import type { Raster } from '../raster.js';
import { type Look, looksAt } from './second-look.js';
import type { TwiceSeen } from './signs.js';
import { type Verdict, verdictOn } from './verdict.js';
import { weighed } from './weighed.js';

/** What is seen in a box. */
export interface SeenBox extends Verdict {
  readonly row: string;
  /** 0 at the entrance (or once), 1 at the exit. */
  readonly column: number;
  /** Of an empty one: on this scan lines as thin as those of a light pen are lost. */
  readonly unproved?: true;
}

/** What is seen in each box of a page. */
export function seenBoxes(raster: Raster, lying: Lying, rows: readonly PrintedRow[]): SeenBox[] {
  const { boxes, page } = twiceSeen(raster, lying, rows);
  const verdicts = weighed(boxes, page);
  return boxes.map(({ area: { row, column } }, index) => ({ row, column, ...(verdicts[index] as Verdict) }));
}

/** Each box of a page as both looks see it, what holds for all of them, and the picture they look at. */
export function twiceSeen(raster: Raster, lying: Lying, rows: readonly PrintedRow[]) {
  const { patch, areas, tallies, page } = inkOn(raster, lying, rows);
  const looks = looksAt(patch, areas.all);
  const boxes = areas.all.map((area, index): TwiceSeen => {
    const tally = tallies[index] as Tally;
    return { area, tally, first: verdictOn(tally, page), second: looks[index] as Look };
  });
  return { boxes, page, patch };
}
