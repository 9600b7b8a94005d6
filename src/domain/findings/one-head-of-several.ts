import { unique } from '../group.js';
import { headedBy } from '../heads/offices.js';
import { compareText } from '../origin.js';
import type { Person } from '../records.js';
import { institutesDeclared } from '../registrations/capacities.js';
import type { Check, CheckView } from './check.js';
import { finding } from './finding.js';
import { institutesNamed, nameOf } from './names.js';

/** REG-10: somebody registered heads several institutes (reggenza): one presence counts for all of them. */
export const findHeadsOfSeveral: Check = (view) =>
  view.people.flatMap((person) => {
    const institutes = institutesHeaded(person, view);
    if (institutes.length < 2) return [];
    const origins = person.responses.map(({ row }) => row.origin);
    const values = { person: nameOf(person), institutes: institutesNamed(institutes, view.places) };
    return [finding('REG-10', 'nota', [person.responses[0]?.key ?? '', ...institutes], origins, values)];
  });

/** By the lists of heads, on a day on which the person comes; without lists, by what the person says. */
function institutesHeaded(person: Person, { offices, sessions }: CheckView): string[] {
  const days = new Map(sessions.map(({ session }) => [session.code, session.date]));
  const asked = unique(person.responses.flatMap((response) => response.sessions.map((session) => days.get(session))));
  const listed = (asked.length === 0 ? [undefined] : asked).map((day) =>
    unique(headedBy(offices.heldBy.get(person.code), day).map(({ instituteCode }) => instituteCode)),
  );
  const most = listed.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return (offices.headsListed ? most : unique(institutesDeclared(person))).toSorted(compareText);
}
