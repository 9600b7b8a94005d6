import type { Concept, Ideas } from './concepts.js';

/** A title that has all the concepts of `all` and none of `none` speaks for the field with the given weight. */
export interface Clue {
  readonly all: readonly Concept[];
  readonly none?: readonly Concept[];
  /** Concepts wanted in the condition (`se delegato, …`). */
  readonly when?: readonly Concept[];
  readonly weight: number;
}

/** A clue in short: `all` and `none` are lists of concepts with blanks between. */
export const clue = (all: string, weight: number, none = '', when = ''): Clue => ({
  all: all.split(' ').filter(Boolean) as Concept[],
  none: none.split(' ').filter(Boolean) as Concept[],
  when: when.split(' ').filter(Boolean) as Concept[],
  weight,
});

/** How much a title speaks for a field: best clue for it and worst against it. */
export function weigh(clues: readonly Clue[], { asks, condition }: Ideas): number {
  const weights = clues
    .filter(
      ({ all, none = [], when = [] }) =>
        (all.length > 0 || when.length > 0) &&
        all.every((concept) => asks.has(concept)) &&
        none.every((concept) => !asks.has(concept)) &&
        when.every((concept) => condition.has(concept)),
    )
    .map(({ weight }) => weight);
  return Math.max(0, ...weights) + Math.min(0, ...weights);
}
