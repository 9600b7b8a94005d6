import { municipalityKey } from '../places/municipality.js';
import type { School } from '../places/place.js';
import type { Places } from '../places/places.js';
import { describeSchool } from '../places/propose.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { writtenCodes } from './written-codes.js';

const SHOWN = 5;

/** REG-08: the code of a school that the newest registry no longer has, after a merger for instance. */
export const findClosedSchools: Check = (view) =>
  writtenCodes(view).flatMap(({ reading: { code, school }, about, origin }) => {
    if (!school?.closed) return [];
    const schoolYear = view.places.closedIn.get(school.code) ?? '';
    const successors = successorsOf(school, view.places).map(describeSchool);
    return [finding('REG-08', 'avviso', [about, code], [origin], { code, schoolYear, successors })];
  });

/** Open schools of the same kind in the same comune. */
function successorsOf({ kind, municipality }: School, { schools }: Places): School[] {
  if (municipality === undefined) return [];
  const key = municipalityKey(municipality);
  const sameKind = [...schools.values()].filter((school) => school.kind === kind && !school.closed);
  return sameKind.filter((school) => municipalityKey(school.municipality ?? '') === key).slice(0, SHOWN);
}
