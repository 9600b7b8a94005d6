import { hashText } from '../text.js';
import type { PageCode } from './page-code.js';
import type { Box } from './page-marks.js';

/** A page as it comes out of the printer: which rows stand on it, and where one signs. */
export interface PrintedPage {
  readonly code: PageCode;
  /** Top to bottom: those of somebody, and those for whoever was not on the roster. */
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  /** What stands in its first column: `12`, `A3`. */
  readonly label: string;
  readonly kind: 'person' | 'blank';
  /** From side to side. */
  readonly box: Box;
  /** Where one signs, left to right: at the entrance and at the exit, or once; nowhere on a slip. */
  readonly signatures: readonly Box[];
}

/** Of what stands on a page, to tenths of a millimetre: three letters and digits. */
export function layoutOf(rows: readonly PrintedRow[]): string {
  const tenths = ({ x, y, width, height }: Box) => [x, y, x + width, y + height].map((place) => Math.round(place * 10));
  const places = rows.map(({ label, signatures }) => [label, ...signatures.map(tenths)]);
  return hashText(JSON.stringify(places)).slice(0, 3).toUpperCase();
}
