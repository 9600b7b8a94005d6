import { describeSchool } from '../places/propose.js';
import type { Places } from '../places/registry.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** REG-12: a place written by name alone that is none of those known, or may be several of them. */
export const findUnclearNames: Check = ({ responses, places }) => {
  if (places.schools.size + places.services.size === 0) return [];
  return responses.flatMap(({ key, row, place, diagnosis: { codes, name, candidates } }) => {
    if (place.by !== undefined || codes.length > 0 || name === undefined) return [];
    const severity = candidates.length > 1 ? 'errore' : 'avviso';
    const values = { text: name, candidates: candidates.map((code) => describe(code, places)) };
    return [finding('REG-12', severity, [key, name], [row.origin], values)];
  });
};

function describe(code: string, { schools, services }: Places): string {
  const school = schools.get(code);
  const service = services.get(code);
  if (school) return describeSchool(school);
  return service ? [service.name, service.municipality].filter(Boolean).join(', ') : code;
}
