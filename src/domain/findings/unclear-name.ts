import type { Places } from '../places/places.js';
import { describeSchool } from '../places/propose.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/**
 * REG-12: a place written by name alone that is none of those known, or may be several of them. A service or a body that
 * says what it is, and is in no list, is a guest: it stays as written, and nobody needs to decide.
 */
export const findUnclearNames: Check = ({ responses, places }) => {
  if (places.schools.size + places.services.size === 0) return [];
  return responses.flatMap(({ key, row, place, diagnosis: { codes, name, candidates, guest } }) => {
    if (place.by !== undefined || codes.length > 0 || name === undefined) return [];
    const severity = guest ? 'nota' : candidates.length > 1 ? 'errore' : 'avviso';
    const proposed = candidates.map((code) => describe(code, places));
    const values = { text: name, candidates: proposed, ...(guest && { guest }) };
    return [finding('REG-12', severity, [key, name], [row.origin], values)];
  });
};

function describe(code: string, { schools, services }: Places): string {
  const school = schools.get(code);
  const service = services.get(code);
  if (school) return describeSchool(school);
  return service ? [service.name, service.municipality].filter(Boolean).join(', ') : code;
}
