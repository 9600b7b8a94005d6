/** What stands before a bar, or instead of one, while work goes on. */
export const progressText = {
  reading: 'Lettura',
  rosters: 'Fogli',
  certificates: 'Attestati',
  letters: 'Lettere',
  whoIsWho: 'Confronto di tutti con tutti: chi è chi…',
};
