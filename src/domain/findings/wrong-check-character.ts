import { checkCharacter } from '../places/school-code.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { writtenCodes } from './written-codes.js';

/** REG-04: an unlisted code whose last character does not agree with the others: almost surely a slip of typing. */
export const findWrongCheckCharacters: Check = (view) =>
  writtenCodes(view)
    .filter(({ reading: { how, code } }) => how === 'unlisted' && checkCharacter(code) === 'wrong')
    .map(({ reading: { code }, about, origin }) => finding('REG-04', 'avviso', [about, code], [origin], { code }));
