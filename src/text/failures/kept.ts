import { plural } from '../words.js';

/** What a session has left in the archive: nothing, entries of the history by number, or nobody knows. */
export type Left = 'nothing' | 'unknown' | readonly number[];

/** The end of a sentence that says what the archive holds after a command that could not go on. */
export function keptText(left: Left): string {
  if (left === 'nothing') return 'non è stato cambiato nulla';
  if (left === 'unknown') return "che cosa contiene l'archivio lo dice «zerosei storia»";
  const [first, last] = [left[0], left.at(-1)];
  const which = first === last ? `la voce ${first}` : `le voci dalla ${first} alla ${last}`;
  return `nell'archivio ${left.length === 1 ? 'resta' : 'restano'} ${which} della storia (${plural(left.length, 'cambiamento', 'cambiamenti')} di questa volta): «zerosei storia»`;
}
