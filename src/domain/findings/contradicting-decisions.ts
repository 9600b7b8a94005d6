import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/**
 * DEC-01: it was decided that two rows are different people, and, by one decision or a chain of them, that they are the
 * same. None of these is followed until one is taken back.
 */
export const findContradictingDecisions: Check = ({ identity, people }) => {
  const owners = new Map(
    people.flatMap((person) => person.responses.map((response) => [response.key, { person, response }] as const)),
  );
  return identity.contradictions.flatMap(({ different: { a, b }, same }) => {
    const [first, second] = [a, b].map((key) => owners.get(key));
    if (!first || !second) return [];
    const between = new Set(same.flatMap((decision) => [decision.a, decision.b]));
    const through = [...between].filter((key) => key !== a && key !== b).flatMap((key) => owners.get(key) ?? []);
    const values = {
      a: nameOf(first.person),
      b: nameOf(second.person),
      through: through.map(({ person }) => nameOf(person)),
    };
    const origins = [first, second, ...through].map(({ response }) => response.row.origin);
    return [finding('DEC-01', 'errore', [a, b].sort(), origins, values)];
  });
};
