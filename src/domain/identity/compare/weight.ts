import { type Level, MISSING } from './field.js';

/** No frequency makes an agreement more likely by chance than this. */
const MOST_CHANCE = 0.5;

/**
 * How likely strangers come out at a level, in bits (log2 u). With the term-frequency adjustment (Winkler 1989) u is not
 * one number for the level but follows from the value: the frequency of ROSSI where both are ROSSI. Of two *similar*
 * values the rarer is taken as a slip of the commoner: m f(common) s over f(common) f(rare), which is m over
 * f(rare) times the number 1/s of forms that the slip could have taken.
 */
export function chanceBits(level: Level, chance: number, frequency: number): number {
  if (level.forms === undefined || frequency === 0) return Math.log2(chance);
  return Math.log2(Math.min(MOST_CHANCE, frequency * level.forms));
}

/** Weight of a level by the priors alone, in bits: log2 m/u (Fellegi–Sunter 1969, agreement weight). */
export function levelWeight(levels: readonly Level[], index: number, frequency: number): number {
  if (index === MISSING) return 0;
  const level = levels[index] as Level;
  return Math.log2(level.match) - chanceBits(level, level.chance, frequency);
}
