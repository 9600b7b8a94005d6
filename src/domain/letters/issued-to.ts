import type { Kept, Letter } from '../issued.js';
import { lettersIn } from './register.js';

/** The letters in force made ready for an institute, oldest first. */
export const lettersTo = (institute: string, issued: readonly Kept[]): readonly Kept<Letter>[] =>
  lettersIn(issued).filter(({ about }) => about.institute === institute);
