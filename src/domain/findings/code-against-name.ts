import { describeSchool } from '../places/propose.js';
import { shortName } from '../places/short-name.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** REG-13: the code is listed, but the name beside it is for certain that of another school. The code counts. */
export const findCodesAgainstNames: Check = ({ responses, places }) =>
  responses.flatMap(({ key, row, diagnosis: { codes, name, contradicts } }) => {
    const named = places.schools.get(contradicts ?? '');
    const reading = codes.find(({ school }) => school !== undefined);
    if (!named || !reading?.school || name === undefined) return [];
    const { code, school } = reading;
    const values = { code, codeName: shortName(school), name, named: describeSchool(named) };
    return [finding('REG-13', 'avviso', [key, code], [row.origin], values)];
  });
