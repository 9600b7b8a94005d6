import { scrambledAs, unscrambled } from '../scrambled.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/**
 * FIL-03: text that was converted twice (`NiccolÃ²`), told with its evident reading unless somebody has settled it, or that
 * lost its accents (`Niccol?`, U+FFFD) on its way here.
 */
export const findUnreadableCharacters: Check = ({ responses, decisions }) => {
  const isLeft = scrambledAs(decisions) === 'written';
  return responses.flatMap(({ key, row }) => {
    const cells = [row.surname, row.givenName, row.fullName, row.institution, row.municipality];
    const damaged = cells.flatMap((value) => {
      if (value === undefined) return [];
      const reading = unscrambled(value);
      if (reading !== undefined) return isLeft ? [] : [{ value, reading }];
      return DAMAGED.test(value) ? [{ value }] : [];
    });
    const [first] = damaged;
    return first ? [finding('FIL-03', 'errore', [key, first.value], [row.origin], first)] : [];
  });
};

// UTF-8 read as Windows-1252 gives Ã or Â and a sign; a lost letter is U+FFFD, or a question mark inside a word.
const DAMAGED = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]|\ufffd|\p{L}\?(?=\p{L}|$|\s)/u;
