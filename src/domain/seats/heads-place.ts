import { delegateCode } from '../attending/attending.js';
import type { WallTime } from '../calendar.js';
import type { Delegation } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import type { Person } from '../records.js';
import { seatKey } from './rules.js';

/**
 * Since when the seats of delegates are asked for: a delegate takes the head's seat, which counts from the first time that
 * the head, or an earlier delegate of the same head, asked for it at that session. By person and session.
 */
export function sinceHeads(
  delegations: readonly Delegation[],
  people: readonly Person[],
): ReadonlyMap<string, WallTime> {
  const asked = delegations.filter(({ session, state }) => session !== undefined && state !== 'respinta');
  if (asked.length === 0) return new Map();
  const rows = new Map(people.flatMap(({ responses }) => responses.map(({ key, row }) => [key, row.submittedAt])));
  const ofPerson = new Map(people.map((person) => [person.code, person]));
  const timesOf = ({ responses, principal, session = '' }: Delegation): WallTime[] => {
    const own = (ofPerson.get(principal.person ?? '')?.responses ?? []).filter(({ sessions }) =>
      sessions.includes(session),
    );
    return [...responses.map((key) => rows.get(key)), ...own.map(({ row }) => row.submittedAt)].flatMap(
      (at) => at ?? [],
    );
  };
  const seats = groupBy(asked, ({ institute, session, principal }) =>
    [institute, session, principal.person ?? principal.name].join('|'),
  );
  return new Map(
    [...seats.values()].flatMap((ofSeat) => {
      const first = ofSeat.flatMap(timesOf).sort()[0];
      if (first === undefined) return [];
      return ofSeat.map(
        (one) => [seatKey({ person: delegateCode(one), session: one.session as string }), first] as const,
      );
    }),
  );
}
