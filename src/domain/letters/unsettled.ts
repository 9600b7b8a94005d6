import type { FindingOf } from '../findings/finding.js';
import { originName } from '../origin.js';
import type { Picture } from '../picture.js';
import type { Person } from '../records.js';

/** Why nobody can be written to under a name: its row holds several people, or who it is is in doubt. */
export type Unsettled =
  | { readonly is: 'several'; readonly found: FindingOf<'ISC-10'>['values'] }
  | { readonly is: 'doubt'; readonly other: Person };

/** Tells what is open on the name of a person, until the office decides it. */
export function unsettledTeller({ people, findings }: Pick<Picture, 'people' | 'findings'>) {
  const open = new Map<Person, Unsettled>();
  const owners = new Map(
    people.flatMap((person) =>
      person.responses.flatMap(({ occurrences }) =>
        occurrences.map(({ origin }) => [originName(origin), person] as const),
      ),
    ),
  );
  for (const one of findings) {
    const [a, b] = one.origins.flatMap((origin) => owners.get(originName(origin)) ?? []);
    if (a === undefined) continue;
    if (one.rule === 'ISC-10') open.set(a, { is: 'several', found: one.values });
    if ((one.rule !== 'DUP-03' && one.rule !== 'DUP-04') || b === undefined) continue;
    if (!open.has(a)) open.set(a, { is: 'doubt', other: b });
    if (!open.has(b)) open.set(b, { is: 'doubt', other: a });
  }
  return (person: Person): Unsettled | undefined => open.get(person);
}
