/** What stands before a bar, or instead of one, while work goes on. */
export const progressText = {
  reading: 'Lettura',
  rosters: 'Fogli',
  certificates: 'Attestati',
  letters: 'Lettere',
  whoIsWho: 'Si cerca chi è la stessa persona…',
};
