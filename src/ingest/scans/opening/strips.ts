import { groupBy } from '../../../domain/group.js';

/** How many dots a picture has, or how long the sides of a page are. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** By so much (share) a picture of a whole page may be longer or shorter than the page is. */
const SPARE = 0.04;

/**
 * Dots along the longer side of the picture that a page is: many scanners write it in strips, one below or beside the other,
 * and no strip is as long as the page.
 */
export function mostDots(pictures: readonly Size[], page: Size): number {
  const isWhole = (picture: Size) => Math.abs(shape(picture) / shape(page) - 1) < SPARE;
  const joined = pictures.some(isWhole) ? [] : [...below(pictures), ...beside(pictures)].filter(isWhole);
  return Math.max(0, ...[...pictures, ...joined].map(longerOf));
}

const longerOf = ({ width, height }: Size): number => Math.max(width, height);
const shape = (size: Size): number => longerOf(size) / Math.min(size.width, size.height);

/** All strips of one width, one below the other. */
const below = (pictures: readonly Size[]): Size[] =>
  [...groupBy(pictures, ({ width }) => width)].map(([width, strips]) => ({
    width,
    height: strips.reduce((sum, { height }) => sum + height, 0),
  }));

const turned = ({ width, height }: Size): Size => ({ width: height, height: width });

const beside = (pictures: readonly Size[]): Size[] => below(pictures.map(turned)).map(turned);
