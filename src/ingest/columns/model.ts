import { createRequire } from 'node:module';
import { addClue, type LearnedClues } from './learned-clues.js';
import type { Meaning } from './meanings.js';

/** What was learned from labelled headings (`bench/columns`): how much each clue speaks for each meaning. */
export interface Model {
  readonly meanings: readonly Meaning[];
  /** How likely one meaning follows another; the last row is the beginning of a form. Natural logarithms. */
  readonly transitions: readonly (readonly number[])[];
  readonly clues: LearnedClues;
}

let learned: Model | undefined;

/** The model, read when the first form is. */
export const model = (): Model => (learned ??= createRequire(import.meta.url)('./model.json') as Model);

/** The weight of all the clues of a column for each meaning, in natural logarithms. */
export function scored(
  clues: readonly string[],
  { meanings, clues: learned }: { readonly meanings: readonly unknown[]; readonly clues: LearnedClues },
): number[] {
  const scores = new Array<number>(meanings.length).fill(0);
  for (const clue of clues) addClue(scores, clue, learned);
  return scores;
}
