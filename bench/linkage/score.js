/** Pairwise precision, recall and F1 of groups against the truth, both a label for each row. */
export function score(found, truth) {
  const pairs = (labels) => {
    const counts = new Map();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  };
  const both = pairs(found.map((group, row) => `${group} ${truth[row]}`));
  const foundPairs = pairs(found);
  const truePairs = pairs(truth);
  const precision = foundPairs === 0 ? 1 : both / foundPairs;
  const recall = truePairs === 0 ? 1 : both / truePairs;
  return {
    f1: (2 * both) / (foundPairs + truePairs),
    precision,
    recall,
    foundPairs,
    truePairs,
    wrong: foundPairs - both,
  };
}
