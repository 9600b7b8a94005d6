import { fold } from '../text.js';

// The ministry cuts the name of a comune at 30 characters, accents written as apostrophes counted.
const KEY_LENGTH = 24;

/**
 * A comune as it may be compared: `CANTU'`, `Cantù` and `Cantù (CO)` are one, and so are a long name and the same name
 * cut at 30 characters, `San Donato M.se` and `S. DONATO MILANESE`.
 */
export function municipalityKey(text: string): string {
  const folded = fold(text.replace(/\((?:\p{L}{2}|\p{L}+)\)\s*$/u, ''))
    .replace(/^COMUNE DI /, '')
    .replace(/ M SE$| MSE$/, ' MILANESE')
    .replace(/^S(?:AN|ANTA|ANTO|ANT)? /, 'S ');
  return folded.replaceAll(' ', '').slice(0, KEY_LENGTH);
}
