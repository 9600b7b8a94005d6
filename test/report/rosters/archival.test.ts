import { describe, expect, test } from 'vitest';
import { buildRosters, type RosterOptions } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings.js';
import { rosterPdf, rostersPdf } from '../../../src/report/rosters/pdf.js';
import { picture, registration, session } from '../../builders.js';
import { CLAUSES } from './archival-clauses.js';
import { openPdf } from './clause.js';

function rosterOf(names: readonly string[], settings: Partial<Settings> = {}, options: Partial<RosterOptions> = {}) {
  const seated = names.map((surname, i) => registration({ surname, person: `p${i}` }));
  const world = picture({ sessions: [session({ speakers: 'Elena Marchetti; Paolo Rinaldi' }, { seated })] });
  const all = { ...DEFAULT_SETTINGS, director: 'Luciana Volta', ...settings };
  return buildRosters(world, all, { date: '2026-03-10', ...options })[0] as Roster;
}

const print = (...given: Parameters<typeof rosterOf>) => rosterPdf(rosterOf(...given)).bytes;

const many = Array.from({ length: 70 }, (_, i) => `${i < 40 ? 'Rossi' : 'Verdi'} ${i}`);

/** Files of each look: what is checked of one must hold of all. */
const FILES = {
  'large type': rosterPdf(rosterOf(many), { largeType: true }).bytes,
  'several rosters in one file': rostersPdf([rosterOf(many), rosterOf([]), rosterOf(many, {}, { split: 'lettera' })])
    .bytes,
  'a roster of several pages': print(many),
  'an empty one': print([], { blankRowsMinimum: 0 }),
  'one divided among tables': print(many, {}, { split: 'lettera' }),
  'a draft with one signature': print(many, { signatures: 'unica' }, { trial: 'bozza' }),
  'names in other letters, and in none that can be printed': print([
    'Παπαδόπουλος',
    'Nguyễn',
    'Čapek\u0301',
    '王',
    '\ue000Rossi',
    '\u0000\ufeff',
    'ⓐ\t–',
  ]),
  'a title that could be taken for markup': print(['Rossi'], {
    courseTitle: 'Servizi & scuole <0-6> (1\\2)',
    letterhead: [],
  }),
};

describe.each(Object.entries(FILES))('%s', (_, bytes) => {
  const file = openPdf(bytes);
  test.each(CLAUSES)('$clause: $says', ({ against }) => {
    expect(against(file)).toEqual([]);
  });
});
