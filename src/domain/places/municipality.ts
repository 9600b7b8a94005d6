import { unique } from '../group.js';
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

/** What stands between the two names of one comune: `BOLZANO * BOZEN`, `Bolzano/Bozen`, `Bolzano - Bozen`. */
const BETWEEN_NAMES = /\s*[/*|]\s*|\s+[-–—]\s+/;

/** Keys of the two names of a comune of two languages, if the text is made of two. */
export function halfKeys(text: string): readonly string[] {
  const halves = text.split(BETWEEN_NAMES).map(municipalityKey);
  return halves.length === 2 && halves.every((key) => key !== '') ? unique(halves) : [];
}

/**
 * What is known of a comune, its whole name tried first: then, of two names, what either gives, all of it: a text that
 * names two comuni gives two answers.
 */
export function knownOf<T>(text: string, get: (key: string) => T | undefined): readonly T[] {
  const whole = get(municipalityKey(text));
  if (whole !== undefined) return [whole];
  return unique(halfKeys(text).flatMap((key) => get(key) ?? []));
}

/** True if two texts name one comune: as a whole, or one of them by either name of the other. */
export function sameMunicipality(a: string, b: string): boolean {
  const [keyA, keyB] = [municipalityKey(a), municipalityKey(b)];
  if (keyA === '' || keyB === '') return false;
  const names = [keyB, ...halfKeys(b)];
  return [keyA, ...halfKeys(a)].some((key) => names.includes(key));
}
