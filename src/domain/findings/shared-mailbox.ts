import { groupBy, unique } from '../group.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** DUP-05: several people write from one mailbox, the school's as a rule: not a duplicate. */
export const findSharedMailboxes: Check = ({ people }) => {
  const used = people.flatMap(({ code, responses }) =>
    responses.flatMap(({ row }) =>
      row.email?.includes('@') ? [{ email: row.email.toLowerCase(), code, origin: row.origin }] : [],
    ),
  );
  return [...groupBy(used, ({ email }) => email)].flatMap(([email, uses]) => {
    const users = unique(uses.map(({ code }) => code));
    if (users.length < 2) return [];
    const origins = users.map((user) => (uses.find(({ code }) => code === user) as (typeof uses)[number]).origin);
    return [finding('DUP-05', 'nota', [email], origins, { email, times: users.length })];
  });
};
