import type { Places } from '../places/places.js';
import { describeSchool, proposeSchools } from '../places/propose.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { type WrittenCode, writtenCodes } from './written-codes.js';

/** REG-03: a code that the registry does not have; a nota where it was read with 0 for O and 1 for I. */
export const findUnknownSchoolCodes: Check = (view) =>
  writtenCodes(view).flatMap((written) => {
    const { reading, about, origin } = written;
    const { code, how, school } = reading;
    if (how === 'repaired' && school) {
      const values = { code, candidates: [], repaired: school.code };
      return [finding('REG-03', 'nota', [about, code], [origin], values)];
    }
    if (how !== 'unlisted') return [];
    const values = { code, candidates: candidatesFor(written, view.places) };
    return [finding('REG-03', 'avviso', [about, code], [origin], values)];
  });

/** The school that the name means comes first, then those one slip away. */
function candidatesFor({ reading, clues, named }: WrittenCode, places: Places): string[] {
  const byName = places.schools.get(named ?? '');
  const near = proposeSchools(reading.code, clues, places).filter(({ code }) => code !== named);
  return [...(byName ? [byName] : []), ...near].map(describeSchool);
}
