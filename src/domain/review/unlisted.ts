import { placeOf, sessionMeant } from '../corrections/responses.js';
import type { Decision } from '../decisions.js';
import type { SessionRow } from '../facts.js';
import type { Places } from '../places/places.js';

/** What answers can name. */
export interface Lists {
  readonly places: Places;
  readonly sessions: readonly SessionRow[];
}

/** An answer that names what no list has. */
export interface Unlisted {
  readonly about: 'place' | 'session';
  readonly answer: string;
  /** Codes of the sessions there are; empty for a place: they are too many. */
  readonly listed: readonly string[];
}

/**
 * Whether a decision names a session that the course does not have, or a school or service of no list. Where there is no
 * list at all nothing can be said of it.
 */
export function unlistedIn(decision: Decision, { places, sessions }: Lists): Unlisted | undefined {
  const hasPlaces = places.schools.size + places.services.size > 0;
  if (decision.kind === 'place' && hasPlaces && placeOf(decision.code, places) === undefined)
    return { about: 'place', answer: decision.code, listed: [] };
  if (decision.kind === 'session' && sessions.length > 0 && sessionMeant(decision.session, sessions) === undefined)
    return { about: 'session', answer: decision.session, listed: sessions.map(({ code }) => code) };
  return undefined;
}
