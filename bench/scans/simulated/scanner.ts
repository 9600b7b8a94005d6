import { brightnessAt, type Raster } from '../../../src/ingest/scans/raster.js';
import type { Chance } from '../../faults/chance.js';

/** How a scanner and who uses it treat a page. */
export interface Scanner {
  /** Degrees by which the paper lies aslant. */
  readonly skew: number;
  /** Whether it lies upside down. */
  readonly upsideDown: boolean;
  /** In black and white alone: what is darker than that is black. */
  readonly threshold?: number;
  /** By how much the brightness of a dot strays at most. */
  readonly noise: number;
  /** How much darker the paper is at its right end. */
  readonly shadow: number;
}

export const anyScanner = (chance: Chance): Scanner => ({
  skew: (chance(301) - 150) / 100,
  upsideDown: chance.once(5),
  ...(chance.once(4) && { threshold: 150 + chance(60) }),
  noise: chance(25),
  shadow: chance(60),
});

/** A page of paper as a scanner sees it. */
export function scanned(
  paper: Raster,
  { skew, upsideDown, threshold, noise, shadow }: Scanner,
  chance: Chance,
): Raster {
  const { width, height } = paper;
  const angle = ((skew + (upsideDown ? 180 : 0)) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const dots = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [across, down] = [column - width / 2, row - height / 2];
      const seen = brightnessAt(paper, width / 2 + across * cos - down * sin, height / 2 + across * sin + down * cos);
      const bright = seen - 6 - shadow * (column / width) ** 3 + (noise > 0 ? chance(2 * noise + 1) - noise : 0);
      dots[row * width + column] =
        threshold === undefined ? Math.min(255, Math.max(0, bright)) : bright < threshold ? 0 : 255;
    }
  return { width, height, dots };
}
