import { shortName } from '../places/short-name.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { writtenCodes } from './written-codes.js';

/** REG-05: the code of a plesso stands for its institute. A nota if the plesso is listed, else to be confirmed. */
export const findSiteCodes: Check = (view) =>
  writtenCodes(view).flatMap(({ reading: { code, how, school }, about, origin }) => {
    const institute = school?.institute === undefined ? undefined : view.places.schools.get(school.institute);
    if (!institute || institute.code === code || (how !== 'stem' && institute === school)) return [];
    const values = { code, listed: how !== 'stem', institute: institute.code, instituteName: shortName(institute) };
    return [finding('REG-05', how === 'stem' ? 'avviso' : 'nota', [about, code], [origin], values)];
  });
