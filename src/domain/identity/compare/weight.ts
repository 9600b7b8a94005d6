import { type Level, MISSING } from './field.js';

/** No frequency makes an agreement more likely by chance than one half. */
export const MOST_CHANCE_BITS = -1;

/**
 * Weight of a level by the priors alone, in bits: log2 m/u (Fellegi–Sunter 1969, agreement weight). With the
 * term-frequency adjustment (Winkler 1989) u is not one number for the level but follows from the value: the frequency
 * of ROSSI where both are ROSSI. Of two *similar* values the rarer is taken as a slip of the commoner: one person shows
 * them with m f(common) / forms, strangers with f(common) f(rare), so that u is f(rare) times the number of forms that
 * the slip could have taken.
 */
export function levelWeight(levels: readonly Level[], index: number, frequency: number): number {
  if (index === MISSING) return 0;
  const { match, chance, forms } = levels[index] as Level;
  const byValue = forms !== undefined && frequency > 0;
  return Math.log2(match) - (byValue ? Math.min(MOST_CHANCE_BITS, Math.log2(frequency * forms)) : Math.log2(chance));
}
