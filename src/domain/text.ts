/**
 * Text as people mean it: case, accents, apostrophes and blanks folded. `CANTU'`, `Cantù` and `CANTU` are one word.
 * Hyphens and other punctuation become blanks; apostrophes vanish (`D'Angelo` = `DANGELO`).
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toUpperCase();
  return ENGLISH.test(text) ? foldEnglish(text) : foldLetters(text);
}

/** Of letters of English alone nothing but apostrophes and punctuation is folded. */
const foldEnglish = (text: string): string =>
  text
    .replace(/['`]+/g, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();

function foldLetters(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(/\p{M}+/gu, '');
  if (ENGLISH.test(bare)) return foldEnglish(bare);
  return bare
    .replace(/[’‘`´ʼ′']+/g, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .replace(/[ıİ]/g, 'i')
    .replace(/ß/g, 'ss')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Nothing but the letters, figures and signs of English, and blanks. */
const ENGLISH = /^[\t-\r -~]*$/;

/** Signs of no width, which nobody sees and nobody means: a name copied from a page may hold some. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** Letters and digits of English with single blanks between: most cells, and nothing in them to fold but the case. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Folded words of a text. */
export const words = (text: string): string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
};

/** Whether one of two texts says all the words of the other, in any order. */
export function sayTheSame(a: string, b: string): boolean {
  const [one, other] = [new Set(words(a)), new Set(words(b))];
  return [...one].every((word) => other.has(word)) || [...other].every((word) => one.has(word));
}

/** Folded text without blanks: `De Luca`, `DELUCA` and `D E LUCA` compare equal. */
export const squash = (text: string): string => fold(text).replaceAll(' ', '');

/** Cells that mean "nothing here". */
const NOTHING = new Set(['', 'NON DISPONIBILE', 'ND', 'N D', 'N A']);

/** More letters than any of those has: most texts need not be folded to be known for none. */
const SAYS_MORE = /(?:[A-Za-z0-9][^A-Za-z0-9]*){16}/;

/** A cell as a value: unseen signs dropped, blanks trimmed and joined, Unicode composed; undefined where the cell says nothing (`-`, `ND`). */
export function cellValue(cell: string | undefined): string | undefined {
  const text = (cell ?? '')
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .trim();
  // `????` is a name of another alphabet that was lost on its way here: there was something.
  return !SAYS_MORE.test(text) && NOTHING.has(fold(text)) && !/\?{3}/.test(text) ? undefined : text;
}

// Crockford's alphabet: nothing that a clerk could misread over the phone.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Two digits at once, for the lowest ten bits of a number: hashes are written by the hundred thousand. */
const PAIRS = Array.from({ length: 1 << 10 }, (_, bits) => `${ALPHABET[bits & 31]}${ALPHABET[bits >>> 5]}`);

/** A hash while it is made: both lanes. */
interface Lanes {
  h1: number;
  h2: number;
}

const begun = (): Lanes => ({ h1: 0xdeadbeef, h2: 0x41c6ce57 });

/** A hash of a text as 14 letters and digits (cyrb53, public domain, both lanes): for short codes and fingerprints. */
export function hashText(text: string): string {
  const lanes = begun();
  take(lanes, text);
  return ended(lanes);
}

/** The same of many texts as if they were one, which need not be in memory at once. */
export function hashTexts(texts: Iterable<string>): string {
  const lanes = begun();
  for (const text of texts) take(lanes, text);
  return ended(lanes);
}

function take(lanes: Lanes, text: string): void {
  let { h1, h2 } = lanes;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ c, 2654435761);
    h2 = Math.imul(h2 ^ c, 1597334677);
  }
  lanes.h1 = h1;
  lanes.h2 = h2;
}

function ended({ h1, h2 }: Lanes): string {
  const first = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  const second = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return lane(second) + lane(first);
}

const lane = (bits: number): string =>
  `${PAIRS[bits & 1023]}${PAIRS[(bits >>> 10) & 1023]}${PAIRS[(bits >>> 20) & 1023]}${ALPHABET[bits >>> 30]}`;
