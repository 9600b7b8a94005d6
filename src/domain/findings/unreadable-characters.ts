import type { Check } from './check.js';
import { finding } from './finding.js';

/** FIL-03: text that was converted twice (`NiccolÃ²`) or lost its accents (`Niccol?`, U+FFFD) on its way here. */
export const findUnreadableCharacters: Check = ({ responses }) =>
  responses.flatMap(({ key, row }) => {
    const cells = [row.surname, row.givenName, row.fullName, row.institution, row.municipality];
    const value = cells.find((cell) => cell !== undefined && DAMAGED.test(cell));
    return value === undefined ? [] : [finding('FIL-03', 'errore', [key, value], [row.origin], { value })];
  });

// UTF-8 read as Windows-1252 gives Ã or Â and a sign; a lost letter is U+FFFD, or a question mark inside a word.
const DAMAGED = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]|\ufffd|\p{L}\?(?=\p{L}|$|\s)/u;
