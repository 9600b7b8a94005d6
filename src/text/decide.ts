/** Sentences around a decision. */
export const decideText = {
  tried: 'Prova: non è stato deciso nulla.',
  refused: 'Non è stato deciso nulla.',
  recorded: (entry: number): string =>
    `Decisione registrata (voce ${entry}). Per tornare indietro: zerosei annulla ${entry}`,
};
