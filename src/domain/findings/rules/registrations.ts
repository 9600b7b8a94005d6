import { groupBy, unique } from '../../group.js';
import { originName } from '../../origin.js';
import type { Person, Response } from '../../records.js';
import { goneResponses } from '../../registrations/gone-responses.js';
import { latestOfEachPlace, placeKey } from '../../registrations/registrations.js';
import { expectedByPerson, isInForce } from '../../registrations/statuses.js';
import { fold } from '../../text.js';
import { nameOf } from '../names.js';
import { rule } from '../rule.js';
import { contradictingRows } from './contradicting-rows.js';

/** The rules on registrations: late, repeated, twice. */
export const REGISTRATION_RULES = {
  /** Asked for after the session's deadline. */
  'ISC-06': rule<{ person: string; session: string; submitted: string; deadline: string }>({
    severity: 'avviso',
    fields: ['submittedAt'],
    find: ({ sessions }) =>
      sessions.flatMap(({ session, seated, waiting }) =>
        [...seated, ...waiting]
          .filter(({ late }) => late)
          .map((registration) => ({
            about: [registration.person, session.code],
            origins: [registration.origin],
            values: {
              person: nameOf(registration),
              session: session.code,
              submitted: registration.since ?? '',
              deadline: session.deadline ?? '',
            },
            session: session.code,
          })),
      ),
  }),
  /** Somebody sent the form again for the same session and institute; the last submission counts. */
  'ISC-07': rule<{ person: string; times: number; last: string }>({
    severity: 'nota',
    fields: [],
    find: ({ people }) => people.flatMap(repeatsOf),
  }),
  /** One person at several sessions. */
  'ISC-09': rule<{ person: string; times: number }>({
    severity: 'nota',
    fields: [],
    find: ({ registrations }) =>
      [...expectedByPerson(registrations)]
        .filter(([, theirs]) => theirs.length > 1)
        .map(([person, theirs]) => {
          const first = theirs[0] as (typeof theirs)[number];
          return { about: [person], origins: [first.origin], values: { person: nameOf(first), times: theirs.length } };
        }),
  }),
  /** Registered by responses that a later export of the form no longer has. */
  'ISC-12': rule<{ person: string; code: string; session?: string; file: string }>({
    severity: 'avviso',
    fields: [],
    find: ({ responses, facts, registrations }) => {
      const gone = goneResponses(responses, facts.files);
      if (gone.size === 0) return [];
      return registrations.filter(isInForce).flatMap((registration) => {
        const files = registration.responses.flatMap((response) => gone.get(response) ?? []);
        const [file] = files;
        if (file === undefined || files.length < registration.responses.length) return [];
        const { session, person: code } = registration;
        const about = [...registration.responses.map(({ key }) => key), session ?? ''];
        const values = {
          person: nameOf(registration),
          code,
          file: file.label,
          ...(session !== undefined && { session }),
        };
        return [{ about, origins: [registration.origin], values, session }];
      });
    },
  }),
  /** The same submission more than once in one export (a double click): counted once. What differs is DUP-02. */
  'DUP-01': rule<{ person: string; session: string; rows: readonly string[] }>({
    severity: 'nota',
    fields: [],
    find: ({ registrations }) =>
      registrations.flatMap((registration) => {
        if (registration.responses.length < 2) return [];
        const copies = groupBy(registration.responses, contentOf);
        return [...copies].flatMap(([key, same]) => {
          if (same.length < 2) return [];
          const origins = same.map(({ row }) => row.origin);
          const values = {
            person: nameOf(registration),
            session: registration.session ?? '',
            rows: origins.map(originName),
          };
          return [{ about: [key, registration.session ?? ''], origins, values, session: registration.session }];
        });
      }),
  }),
  'DUP-02': contradictingRows,
  /** One person registered at one session in two capacities: one signature, in the higher of the two. */
  'DUP-06': rule<{ person: string; session: string; first: string; second: string }>({
    severity: 'avviso',
    fields: ['role'],
    find: ({ registrations }) =>
      registrations.flatMap((registration) => {
        // One response tells one role.
        if (registration.responses.length < 2) return [];
        const inForce = latestOfEachPlace(registration.responses);
        // A head who is also reggente elsewhere is a head twice, not two roles.
        const capacities = unique(inForce.map(({ capacity }) => (capacity === 'DS_REGGENTE' ? 'DS' : capacity)));
        const [first, second] = capacities;
        if (registration.session === undefined || first === undefined || second === undefined) return [];
        const values = { person: nameOf(registration), session: registration.session, first, second };
        const origins = inForce.map(({ row }) => row.origin);
        const about = [registration.person, registration.session];
        return [{ about, origins, values, session: registration.session }];
      }),
  }),
};

function repeatsOf(person: Person) {
  if (person.responses.length < 2) return [];
  const named = person.responses.flatMap((response) => response.sessions.map((session) => ({ session, response })));
  return [...groupBy(named, ({ session, response }) => `${session}|${placeKey(response.place)}`)].flatMap(
    ([, sent]) => {
      const submissions = sent.map(({ response }) => response);
      const last = submissions.at(-1) as Response;
      if (new Set(submissions.map(({ row }) => row.submittedAt)).size < 2) return [];
      const about = [submissions[0]?.key ?? '', sent[0]?.session ?? ''];
      const values = { person: nameOf(person), times: submissions.length, last: last.row.submittedAt ?? '' };
      const origins = submissions.map(({ row }) => row.origin).toReversed();
      return [{ about, origins, values, session: sent[0]?.session }];
    },
  );
}

/** The submission without its count, and what is printed of it. */
const contentOf = ({ key, row: { role = '', institution = '', code = '' } }: Response): string =>
  [key.replace(/#\d+$/, ''), ...[role, institution, code].map(fold)].join('|');
