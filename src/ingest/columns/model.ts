import { createRequire } from 'node:module';
import type { Meaning } from './meanings.js';

/** What was learned from labelled headings (`bench/columns`): how much each clue speaks for each meaning. */
export interface Model {
  readonly meanings: readonly Meaning[];
  /** How likely one meaning follows another; the last row is the beginning of a form. Natural logarithms. */
  readonly transitions: readonly (readonly number[])[];
  /** For each clue the places of the meanings it speaks about, each followed by its weight in hundredths. */
  readonly clues: Readonly<Record<string, readonly number[]>>;
}

let learned: Model | undefined;

/** The model, read when the first form is. */
export const model = (): Model => (learned ??= createRequire(import.meta.url)('./model.json') as Model);

/** The weight of all the clues of a column for each meaning, in natural logarithms. */
export function scored(
  clues: readonly string[],
  { meanings, clues: known }: { readonly meanings: readonly unknown[]; readonly clues: Model['clues'] },
): number[] {
  const scores = new Array<number>(meanings.length).fill(0);
  for (const clue of clues) {
    const weights = Object.hasOwn(known, clue) ? (known[clue] as readonly number[]) : [];
    for (let at = 0; at < weights.length; at += 2) {
      const place = weights[at] as number;
      scores[place] = (scores[place] as number) + (weights[at + 1] as number) / 100;
    }
  }
  return scores;
}
