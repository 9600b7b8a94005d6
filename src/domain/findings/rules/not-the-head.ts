import type { IsoDate } from '../../calendar.js';
import { headedBy, headsOn } from '../../heads/offices.js';
import type { Response } from '../../records.js';
import { isOfHead } from '../../registrations/capacities.js';
import { institutesOf } from '../../registrations/named-places.js';
import { institutesNamed, nameOf } from '../names.js';
import { type CheckView, rule } from '../rule.js';

/** ISC-04: somebody registers as head of an institute that has another head on that day, by the list of heads. */
export const notTheHead = rule<{ person: string; institute: string; others: readonly string[] }>({
  severity: 'avviso',
  fields: ['role', 'surname'],
  find: (view) => {
    const days = new Map(view.sessions.map(({ session }) => [session.code, session.date]));
    return view.people.flatMap((person) =>
      person.responses
        .filter(({ capacity }) => isOfHead(capacity))
        .flatMap((response) => {
          const found = otherHead(response, person.code, daysOf(response, days), view);
          if (!found) return [];
          const values = {
            person: nameOf(person),
            institute: institutesNamed([found.institute], view.places)[0] as string,
            others: found.others,
          };
          return [{ about: [response.key, found.institute], origins: [response.row.origin], values }];
        }),
    );
  },
});

const daysOf = ({ sessions }: Response, days: ReadonlyMap<string, IsoDate>): (IsoDate | undefined)[] =>
  sessions.length === 0 ? [...days.values()].slice(0, 1) : sessions.map((session) => days.get(session));

/** The first institute of the response that others head, on a day on which the writer does not. */
function otherHead(response: Response, person: string, days: readonly (IsoDate | undefined)[], { offices }: CheckView) {
  for (const institute of institutesOf(response)) {
    for (const day of days) {
      const own = headedBy(offices.heldBy.get(person), day).some((post) => post.instituteCode === institute);
      const others = headsOn(offices, institute, day);
      if (!own && others.length > 0) return { institute, others: others.map(nameOf) };
    }
  }
  return undefined;
}
