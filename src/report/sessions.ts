import type { Picture } from '../domain/picture.js';
import type { Listing } from './listing.js';

/** One line for each session: when, where, seats, registered, waiting. */
export function sessionListing({ sessions }: Pick<Picture, 'sessions'>): Listing {
  return {
    name: 'incontri',
    columns: [
      'incontro',
      'data',
      'inizio',
      'fine',
      'titolo',
      'sede',
      'comune',
      'posti',
      'con_posto',
      'in_attesa',
      'termine',
    ],
    rows: sessions.map(({ session, seats, seated, waiting }) => [
      session.code,
      session.date,
      session.start,
      session.end,
      session.title,
      session.venue,
      session.municipality,
      seats,
      seated.length,
      waiting.length,
      session.deadline,
    ]),
  };
}
