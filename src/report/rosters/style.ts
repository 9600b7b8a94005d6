import type { Typeface } from './typeface.js';
import type { Run } from './wrap.js';

/** The two faces of the sheet. */
export interface Faces {
  readonly regular: Typeface;
  readonly semibold: Typeface;
}

const MILLIMETRE = 72 / 25.4;
export const mm = (millimetres: number): number => millimetres * MILLIMETRE;

/** A4 landscape, in points. */
export const PAGE = { width: mm(297), height: mm(210), left: mm(12), right: mm(285), top: mm(9.5), bottom: mm(201.5) };
export const CONTENT_WIDTH = PAGE.right - PAGE.left;

/** Shades: black for what one reads, dark grey (contrast above 7:1) for what stands beside it, lighter for lines. */
export const SECOND = 0.33;
export const HAIRLINE = 0.62;
export const WATERMARK = 0.93;

/** Room for a signature, whatever stands beside it. */
const ROW_HEIGHT = mm(10);
export const rowHeight = ({ regular }: Faces): number => ROW_HEIGHT * regular.scale;
export const CELL_PADDING = { x: mm(1.8), y: mm(0.7) };

/**
 * Makes a run of text, its accents composed, without what nobody sees (joiners, soft hyphens); black unless said otherwise. The
 * size is the usual one, which large type makes larger.
 */
export const run = (face: Typeface, size: number, text: string, grey = 0): Run => ({
  ...{ face, grey, size: size * face.scale },
  text: text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}+/gu, ''),
});
