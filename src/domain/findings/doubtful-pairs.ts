import { unique } from '../group.js';
import type { Doubt } from '../identity/identity.js';
import { compareOrigins } from '../origin.js';
import type { Person, Response } from '../records.js';
import { placeKey } from '../registrations/registrations.js';
import { rememberedOf } from '../remembered.js';
import { isNamesakeElsewhere } from '../review/rules.js';
import type { CheckView } from './rule.js';

/** Two people who may be one, each shown by a response. */
export interface DoubtfulPair {
  readonly rule: 'DUP-03' | 'DUP-04';
  readonly a: Response;
  readonly b: Response;
  readonly people: readonly [Person, Person];
  readonly doubt: Doubt;
}

/** The doubts of identity about those who registered or signed, in order of their rows; two rules ask. */
export const doubtfulPairs = rememberedOf(pairsIn);

function pairsIn({
  identity,
  people,
  attendance,
}: Pick<CheckView, 'identity' | 'people' | 'attendance'>): readonly DoubtfulPair[] {
  if (identity.doubts.length === 0) return [];
  const written = people.flatMap((person) => person.responses.map((response) => ({ person, response })));
  const owners = new Map([...written, ...attendance.walkIns].map((one) => [one.response.key, one] as const));
  return identity.doubts.flatMap((doubt) => {
    const [first, second] = [doubt.a, doubt.b]
      .flatMap((key) => owners.get(key) ?? [])
      .toSorted((x, y) => compareOrigins(x.response.row.origin, y.response.row.origin));
    if (!first || !second) return [];
    const [a, b] = [first.response, second.response];
    return [
      {
        rule: isNamesakeElsewhere(a, b) ? 'DUP-04' : 'DUP-03',
        a,
        b,
        people: [first.person, second.person],
        doubt,
      },
    ];
  });
}

/** Where the two work, as shown: one place if it is the same. */
export const placesOf = (a: Response, b: Response): readonly string[] =>
  unique([a, b].map(({ place, row }) => place.name ?? row.institution ?? placeKey(place)).filter(Boolean));
