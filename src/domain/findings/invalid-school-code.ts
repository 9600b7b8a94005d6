import { describeSchool, proposeSchools } from '../places/propose.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { writtenCodes } from './written-codes.js';

/**
 * REG-01: what stands for a codice meccanografico has not its form. Where the name beside it says the school, nobody needs
 * to decide.
 */
export const findInvalidSchoolCodes: Check = (view) =>
  writtenCodes(view)
    .filter(({ reading }) => reading.how === 'malformed')
    .map(({ reading: { code }, about, origin, clues, named }) => {
      const known = view.places.schools.get(named ?? '');
      if (known)
        return finding('REG-01', 'avviso', [about, code], [origin], {
          code,
          candidates: [],
          named: describeSchool(known),
        });
      const candidates = proposeSchools(code, clues, view.places).map(describeSchool);
      return finding('REG-01', 'errore', [about, code], [origin], { code, candidates });
    });
