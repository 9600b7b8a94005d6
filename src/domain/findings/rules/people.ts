import { groupBy, unique } from '../../group.js';
import type { MentionEvidence } from '../../identity/identity.js';
import { type DoubtfulPair, doubtfulPairs, placesOf } from '../doubtful-pairs.js';
import { nameOf } from '../names.js';
import { type CheckView, rule } from '../rule.js';

/** The rules on who is who. */
export const PEOPLE_RULES = {
  /** Two people who may be one: names alike, or the same in one place. */
  'DUP-03': rule<{ a: string; b: string; places: readonly string[]; evidence: readonly MentionEvidence[] }>({
    severity: 'avviso',
    fields: ['surname', 'fullName'],
    find: (view) =>
      doubtfulPairs(view)
        .filter(({ rule }) => rule === 'DUP-03')
        .map(alike),
  }),
  /** One name for two places: the same person or namesakes? Not asked of a head who has both (reggenza). */
  'DUP-04': rule<{ person: string; places: readonly string[] }>({
    severity: 'avviso',
    fields: ['surname', 'fullName'],
    find: (view) =>
      doubtfulPairs(view)
        .filter((pair) => pair.rule === 'DUP-04' && !isReggenza(pair, view))
        .map(({ a, b, people }) => {
          const values = { person: nameOf(people[0]), places: placesOf(a, b) };
          return { about: [a.key, b.key].sort(), origins: [a.row.origin, b.row.origin], values };
        }),
  }),
  /** Several people write from one mailbox, the school's as a rule: not a duplicate. */
  'DUP-05': rule<{ email: string; times: number }>({
    severity: 'nota',
    fields: ['email'],
    find: ({ people }) => {
      const used = people.flatMap(({ code, responses }) =>
        responses.flatMap(({ row }) =>
          row.email?.includes('@') ? [{ email: row.email.toLowerCase(), code, origin: row.origin }] : [],
        ),
      );
      return [...groupBy(used, ({ email }) => email)].flatMap(([email, uses]) => {
        const users = unique(uses.map(({ code }) => code));
        if (users.length < 2) return [];
        const origins = users.map((user) => (uses.find(({ code }) => code === user) as (typeof uses)[number]).origin);
        return [{ about: [email], origins, values: { email, times: users.length } }];
      });
    },
  }),
};

function alike({ a, b, people, doubt }: DoubtfulPair) {
  const [one, other] = people.map(nameOf) as [string, string];
  const values = { a: one, b: other, places: placesOf(a, b), evidence: doubt.evidence };
  return { about: [a.key, b.key].sort(), origins: [a.row.origin, b.row.origin], values };
}

/** Both were recognised as one and the same head of the office's list. */
function isReggenza({ people }: DoubtfulPair, { offices: { heldBy } }: CheckView): boolean {
  const [one, other] = people.map(({ code }) => heldBy.get(code));
  return one !== undefined && one === other;
}
