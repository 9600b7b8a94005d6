import { claimsPresidency, cptsOf } from '../../heads/capacity.js';
import { nearestCpt } from '../../places/nearest-cpt.js';
import type { Person, Response } from '../../records.js';
import { cptName, nameOf } from '../names.js';
import { type CheckView, rule } from '../rule.js';

/** CPT-05: somebody says that they preside over a CPT of which the list names another president. */
export const notThePresident = rule<{ person: string; cpt: string; others: readonly string[] }>({
  severity: 'avviso',
  fields: ['isPresident', 'role'],
  find: (view) =>
    view.people.flatMap((person) => {
      const claiming = person.responses.filter(claimsPresidency);
      const contested = claiming.flatMap((response) => contestedBy(response, person, view))[0];
      if (!contested) return [];
      const values = {
        person: nameOf(person),
        cpt: cptName(contested.cpt, view.places),
        others: contested.mandates.map(nameOf),
      };
      const origins = claiming.map(({ row }) => row.origin);
      return [{ about: [claiming[0]?.key ?? '', contested.cpt], origins, values }];
    }),
});

/** The CPT that the writer seems to mean, with its last president, where the list knows one and the writer is not. */
function contestedBy(response: Response, { code }: Person, { offices, places }: CheckView) {
  // Whose own term is over is asked about by CPT-02.
  if ((offices.heldBy.get(code)?.mandates.length ?? 0) > 0) return [];
  const codes = cptsOf(response);
  const meant = nearestCpt(codes, response.place.municipality, places.cpts.byCode);
  if (meant === undefined || codes.some((cpt) => !offices.presidentsOf.has(cpt))) return [];
  return [{ cpt: meant, mandates: (offices.presidentsOf.get(meant) ?? []).slice(0, 1) }];
}
