import { provinceOfCode, sameRegion } from '../places/provinces.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { writtenCodes } from './written-codes.js';

/** REG-06: a code of another region than the course's. */
export const findCodesOutsideRegion: Check = (view) =>
  writtenCodes(view).flatMap(({ reading: { code, how, school }, about, origin }) => {
    if (how === 'malformed') return [];
    const province = provinceOfCode(code);
    const region = school?.region ?? province?.region;
    if (region === undefined || sameRegion(region, view.settings.region)) return [];
    const values = {
      code,
      province: school?.province ?? province?.letters ?? code.slice(0, 2),
      region: view.settings.region,
    };
    return [finding('REG-06', 'avviso', [about, code], [origin], values)];
  });
