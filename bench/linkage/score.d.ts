/** Pairwise precision, recall and F1 of groups against the truth, both a label for each row. */
export function score(
  found: readonly (number | undefined)[],
  truth: readonly number[],
): { f1: number; precision: number; recall: number; foundPairs: number; truePairs: number; wrong: number };
