import { buildRosters, type RosterOptions } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings.js';
import { picture, place, registration, session } from '../../builders.js';

/** Names that a computer likes to get wrong. */
export const AWKWARD = [
  ['<script>alert(1)</script>', 'Ann & "Co"'],
  ['=HYPERLINK("http://example.org")', '+39'],
  ['De\u0300 Luca', 'Nicolo\u0300'],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'Zoë'],
  ['Παπαδόπουλος', '王 小明'],
  ['Rossi\u202e', 'Anna\u0007'],
] as const;

/** Rosters of two sessions, the first with these people. */
export function rostersOf(
  names: readonly (readonly [surname: string, givenName: string])[],
  settings: Partial<Settings> = {},
  options: Partial<RosterOptions> = {},
): readonly Roster[] {
  const seated = names.map(([surname, givenName], i) =>
    registration({
      surname,
      givenName,
      person: `p${i}`,
      places: [place({ name: 'IC Manzoni', municipality: 'LODI' })],
    }),
  );
  const about = {
    start: '09:30',
    end: '13:00',
    venue: 'Auditorium «Testori»',
    speakers: 'Elena Marchetti; Paolo Rinaldi',
  };
  const world = picture({
    sessions: [
      session({ code: 'A1', date: '2026-03-11', ...about }, { seated, number: 1 }),
      session({ code: 'A2', date: '2026-03-12', ...about }, { number: 2 }),
    ],
  });
  const all = { ...DEFAULT_SETTINGS, director: 'Luciana Volta', ...settings };
  return buildRosters(world, all, { date: '2026-03-10', ...options });
}
