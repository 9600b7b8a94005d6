import type { IsoDate } from '../../calendar.js';
import { unique } from '../../group.js';
import { headedBy } from '../../heads/offices.js';
import { common } from '../../heads/period.js';
import { compareText } from '../../origin.js';
import type { Person } from '../../records.js';
import { institutesDeclared } from '../../registrations/capacities.js';
import { institutesNamed, nameOf, pairsOf } from '../names.js';
import { type CheckView, rule } from '../rule.js';
import { notTheHead } from './not-the-head.js';

/** The rules on the heads of institutes. */
export const HEAD_RULES = {
  /** The lists give one institute two titular heads for the same days. */
  'REG-09': rule<{ institute: string; first: string; second: string }>({
    severity: 'errore',
    fields: ['surname', 'instituteCode'],
    find: ({ offices, places }) =>
      [...offices.headsOf].flatMap(([code, incumbencies]) => {
        const titular = incumbencies.filter(({ kind }) => kind === 'titolare');
        const clash = pairsOf(titular).find(([a, b]) => a.name !== b.name && common(a, b) !== undefined);
        if (!clash) return [];
        const [a, b] = clash;
        const values = { institute: institutesNamed([code], places)[0] as string, first: nameOf(a), second: nameOf(b) };
        return [{ about: [code, a.name, b.name].toSorted(), origins: [a.origin, b.origin], values }];
      }),
  }),
  /** Somebody registered heads several institutes (reggenza): one presence counts for all of them. */
  'REG-10': rule<{ person: string; institutes: readonly string[] }>({
    severity: 'nota',
    fields: [],
    find: ({ people, places, offices, sessions }) => {
      const days = new Map(sessions.map(({ session }) => [session.code, session.date]));
      return people.flatMap((person) => {
        const institutes = institutesHeaded(person, offices, days);
        if (institutes.length < 2) return [];
        const origins = person.responses.map(({ row }) => row.origin);
        const values = { person: nameOf(person), institutes: institutesNamed(institutes, places) };
        return [{ about: [person.responses[0]?.key ?? '', ...institutes], origins, values }];
      });
    },
  }),
  /** Without a list of heads the role that people declare counts, and the rules that need the list are silent. */
  'REG-14': rule<{ responses: number }>({
    severity: 'nota',
    fields: [],
    find: ({ offices, responses }) => {
      const declaring = responses.filter(({ capacity }) => ['DS', 'DS_REGGENTE', 'DELEGATO_DS'].includes(capacity));
      if (offices.headsListed || declaring.length === 0) return [];
      return [{ about: [], origins: [], values: { responses: declaring.length } }];
    },
  }),
  'ISC-04': notTheHead,
};

/** By the lists of heads, on a day on which the person comes; without lists, by what the person says. */
function institutesHeaded(
  person: Person,
  { headsListed, heldBy }: CheckView['offices'],
  days: ReadonlyMap<string, IsoDate>,
): string[] {
  if (!headsListed) return unique(institutesDeclared(person)).toSorted(compareText);
  const holder = heldBy.get(person.code);
  if (holder === undefined) return [];
  const asked = unique(person.responses.flatMap((response) => response.sessions.map((session) => days.get(session))));
  const listed = (asked.length === 0 ? [undefined] : asked).map((day) =>
    unique(headedBy(holder, day).map(({ instituteCode }) => instituteCode)),
  );
  return (listed.toSorted((a, b) => b.length - a.length)[0] ?? []).toSorted(compareText);
}
