/** What stands before a bar, or instead of one, while work goes on. */
export const progressText = {
  reading: 'Lettura',
  rosters: 'Fogli',
  scans: 'Pagine',
  certificates: 'Attestati',
  letters: 'Lettere',
  whoIsWho: 'Si cerca chi è la stessa persona…',
};
