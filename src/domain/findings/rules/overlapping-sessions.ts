import type { SessionRow } from '../../facts.js';
import { expectedByPerson } from '../../registrations/statuses.js';
import { nameOf } from '../names.js';
import { rule } from '../rule.js';

/** SES-04: one person at two sessions held at the same time. */
export const overlappingSessions = rule<{ person: string; first: string; second: string }>({
  severity: 'avviso',
  fields: [],
  find: ({ registrations, sessions }) => {
    const rows = new Map(sessions.map(({ session }) => [session.code, session]));
    return [...expectedByPerson(registrations).values()].flatMap((theirs) =>
      theirs.flatMap((one, index) =>
        theirs
          .slice(index + 1)
          .filter((other) => overlap(rows.get(one.session ?? ''), rows.get(other.session ?? '')))
          .map((other) => {
            const values = { person: nameOf(one), first: one.session ?? '', second: other.session ?? '' };
            const about = [one.person, values.first, values.second];
            return { about, origins: [one.origin, other.origin], values, session: one.session };
          }),
      ),
    );
  },
});

/** Without times, two sessions of one day are taken to overlap only if neither says when it begins. */
function overlap(a: SessionRow | undefined, b: SessionRow | undefined): boolean {
  if (!a || !b || a.date !== b.date) return false;
  if (a.start === undefined && b.start === undefined) return true;
  if (a.start === undefined || b.start === undefined) return false;
  return a.start < (b.end ?? '24:00') && b.start < (a.end ?? '24:00');
}
