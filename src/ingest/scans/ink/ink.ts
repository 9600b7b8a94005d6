import type { Patch } from './patch.js';

/** From how dark on a dot is ink: well above the noise of the paper. */
export const inkFrom = (patch: Patch): number => Math.min(110, Math.max(40, noiseOf(patch) * 3));

/** From how dark on a smooth dot is the ink of a pale pencil. */
export const faintFrom = (patch: Patch): number => Math.min(60, Math.max(14, noiseOf(patch) * 2.5));

/** A quarter of the dots are darker than that: paper and its noise. */
function noiseOf({ dark }: Patch): number {
  const counts = new Uint32Array(256);
  for (const value of dark) counts[value] = (counts[value] as number) + 1;
  let left = dark.length * 0.75;
  let quartile = 0;
  while (quartile < 255 && left > 0) left -= counts[quartile++] as number;
  return quartile;
}

/** Each dot the mean of a square of three. */
export function smoothed(patch: Patch): Patch {
  const { width, height, dark } = patch;
  const sums = new Uint16Array(dark.length);
  for (let at = 1; at < dark.length - 1; at++)
    sums[at] = (dark[at - 1] as number) + (dark[at] as number) + (dark[at + 1] as number);
  const mean = new Uint8Array(dark.length);
  for (let at = width; at < width * (height - 1); at++)
    mean[at] = ((sums[at - width] as number) + (sums[at] as number) + (sums[at + width] as number)) / 9;
  return { ...patch, dark: mean };
}
