import type { Item } from '../rosters/paginate.js';
import type { Paper } from '../rosters/paper.js';
import { mm } from '../rosters/style.js';

/** A4 portrait, in points. */
export const MARGINS = { left: mm(18), right: mm(192), top: mm(14), bottom: mm(280), foot: mm(284) };
export const WIDTH = MARGINS.right - MARGINS.left;
/** Between things that stand side by side, and how many of them have room. */
export const GAP = mm(8);
export const ABREAST = 3;

/** Something that lies on the page below what comes before it. */
export interface Piece extends Item {
  draw(paper: Paper, y: number): void;
}
