import { dayOf } from '../calendar.js';
import type { SessionRow } from '../facts.js';
import { groupBy, unique } from '../group.js';
import { byTime } from '../people/people.js';
import type { Place } from '../places/place.js';
import type { Person, Registration, Replacement, Response } from '../records.js';
import type { Settings } from '../settings.js';
import { highest } from './capacities.js';
import { placesOf } from './named-places.js';

/**
 * Who is registered where: one registration for each person and session, however many responses and institutes. Someone
 * who chose no session that exists is registered without one: nobody is lost.
 */
export function registrationsOf(
  people: readonly Person[],
  sessions: readonly SessionRow[],
  settings: Settings,
): Registration[] {
  const deadlines = new Map(sessions.map(({ code, deadline }) => [code, deadline]));
  return people.flatMap((person) => {
    const chosen = choices(person, settings);
    if (chosen.size === 0) return [registration(person, person.responses, { status: 'senza_incontro', late: false })];
    return [...chosen].map(([session, { responses, replaced }]) => {
      const status = replaced ? 'sostituita' : 'confermata';
      const late = isLate(responses, deadlines.get(session));
      const standing = { session, status, late, ...(replaced && { replaced: LATER }) } as const;
      return registration(person, responses, standing);
    });
  });
}

const LATER: Replacement = { is: 'later' };

interface Choice {
  readonly responses: readonly Response[];
  /** A later submission chose otherwise. */
  readonly replaced: boolean;
}

/**
 * The sessions of a person. By default submissions add up; with `invii_ripetuti = ultimo` (replicas of one meeting) only
 * the last one that names a session counts, and the sessions of those before it are replaced.
 */
function choices({ responses }: Person, { resubmissions }: Settings): ReadonlyMap<string, Choice> {
  const naming = responses.filter(({ sessions }) => sessions.length > 0);
  const last = new Set(naming.at(-1)?.sessions);
  // Most people write once.
  if (naming.length < 2) return new Map([...last].map((session) => [session, { responses: naming, replaced: false }]));
  const sessions = unique(naming.flatMap((response) => response.sessions));
  return new Map(
    sessions.map((session) => [
      session,
      {
        responses: naming.filter((response) => response.sessions.includes(session)),
        replaced: resubmissions === 'ultimo' && !last.has(session),
      },
    ]),
  );
}

/** What a registration is to, and how it stands. */
type Standing = Pick<Registration, 'session' | 'status' | 'late' | 'replaced'>;

function registration(person: Person, responses: readonly Response[], standing: Standing): Registration {
  const inForce = latestOfEachPlace(responses);
  const first = responses[0] as Response;
  const capacity = highest(inForce.map((response) => response.capacity));
  const role = inForce.findLast((response) => response.capacity === capacity)?.row.role;
  const since = first.row.submittedAt;
  return {
    person: person.code,
    surname: person.surname,
    givenName: person.givenName,
    capacity,
    places: inForce.flatMap(placesOf),
    responses,
    origin: first.row.origin,
    ...standing,
    ...(role !== undefined && { role }),
    ...(since !== undefined && { since }),
  };
}

/** A later submission replaces an earlier one for the same institute; those for other institutes stand beside it. */
export function latestOfEachPlace(responses: readonly Response[]): readonly Response[] {
  if (responses.length < 2) return responses;
  return [...groupBy(responses.toSorted(byTime), ({ place }) => placeKey(place)).values()].map(
    (sameplace) => sameplace.at(-1) as Response,
  );
}

/** What makes two places one: the institute, else the school, the service, the name as written. */
export const placeKey = ({ institute, school, service, name }: Place): string =>
  institute ?? school ?? service ?? name ?? '';

/** Late if even the first request came after the deadline. */
export function isLate(responses: readonly Response[], deadline: string | undefined): boolean {
  const first = responses[0]?.row.submittedAt;
  return deadline !== undefined && first !== undefined && dayOf(first) > deadline;
}
