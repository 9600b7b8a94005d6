import { groupBy } from '../group.js';
import type { Person, Response } from '../records.js';
import { placeKey } from '../registrations/registrations.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** ISC-07: somebody sent the form again for the same session and institute; the last submission counts. */
export const findRepeatedSubmissions: Check = ({ people }) => people.flatMap(repeatsOf);

function repeatsOf(person: Person) {
  const named = person.responses.flatMap((response) => response.sessions.map((session) => ({ session, response })));
  return [...groupBy(named, ({ session, response }) => `${session}|${placeKey(response.place)}`)].flatMap(
    ([, sent]) => {
      const submissions = sent.map(({ response }) => response);
      const last = submissions.at(-1) as Response;
      if (new Set(submissions.map(({ row }) => row.submittedAt)).size < 2) return [];
      const about = [submissions[0]?.key ?? '', sent[0]?.session ?? ''];
      const values = { person: nameOf(person), times: submissions.length, last: last.row.submittedAt ?? '' };
      const origins = submissions.map(({ row }) => row.origin).toReversed();
      return [finding('ISC-07', 'nota', about, origins, values, sent[0]?.session)];
    },
  );
}
