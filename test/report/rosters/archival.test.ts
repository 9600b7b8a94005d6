import { describe, expect, test } from 'vitest';
import { buildChecklists } from '../../../src/domain/checklist/build.js';
import type { Checklist } from '../../../src/domain/checklist/checklist.js';
import type { Certificate } from '../../../src/domain/issued.js';
import { buildMinutes } from '../../../src/domain/minutes/build.js';
import { buildRosters, type RosterOptions } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings.js';
import { certificatesPdf } from '../../../src/report/certificates/pdf.js';
import { checklistPdf } from '../../../src/report/checklist/pdf.js';
import { minutesPdf } from '../../../src/report/minutes/pdf.js';
import { rosterPdf, rostersPdf } from '../../../src/report/rosters/pdf.js';
import { picture, registration, session } from '../../builders.js';
import { CLAUSES } from './archival-clauses.js';
import { openPdf } from './clause.js';

const worldOf = (names: readonly string[]) => {
  const seated = names.map((surname, i) => registration({ surname, person: `p${i}` }));
  return picture({ sessions: [session({ speakers: 'Elena Marchetti; Paolo Rinaldi' }, { seated })] });
};

function rosterOf(names: readonly string[], settings: Partial<Settings> = {}, options: Partial<RosterOptions> = {}) {
  const world = worldOf(names);
  const all = { ...DEFAULT_SETTINGS, director: 'Luciana Volta', ...settings };
  return buildRosters(world, all, { date: '2026-03-10', ...options })[0] as Roster;
}

const print = (...given: Parameters<typeof rosterOf>) => rosterPdf(rosterOf(...given)).bytes;

const checklist = (names: readonly string[]) =>
  checklistPdf(buildChecklists(worldOf(names), DEFAULT_SETTINGS, { date: '2026-03-10' })[0] as Checklist).bytes;

const record = (names: readonly string[]) =>
  minutesPdf(
    buildMinutes(worldOf(names), DEFAULT_SETTINGS, {
      ...{ session: 'A1', date: '2026-03-10', protocol: {}, register: [], files: [] },
    }),
  ).bytes;

const certificate = (number: number, sessions: number): Certificate => ({
  ...{
    kind: 'certificate',
    number,
    version: 2,
    date: '2026-03-20',
    code: 'k3t9-x0fa-2m7c',
    person: 'p1',
    responses: [],
  },
  content: {
    heading: { letterhead: ['Ufficio'], courseTitle: 'Corso', courseYear: '2025/26', noteNumber: '12' },
    ...{ surname: 'Rossi', givenName: 'Ida', signature: ['Il Dirigente', 'Ada Galli'] },
    sessions: Array.from({ length: sessions }, (_, i) => ({
      ...{ date: '2026-03-11', title: `Spazi e tempi ${i}`, minutes: 180, places: [{ name: 'IC Manzoni' }] },
      capacity: i % 2 ? 'DELEGATO_DS' : 'DOCENTE_INFANZIA',
    })),
  },
});

const many = Array.from({ length: 70 }, (_, i) => `${i < 40 ? 'Rossi' : 'Verdi'} ${i}`);

function supplementOf(names: readonly string[]): Roster {
  const roster = rosterOf(names);
  const rows = roster.sheets.flatMap((sheet) => sheet.rows);
  const corrected = rows.slice(30, 60).map((before) => ({ before, now: { ...before, givenName: 'Ada' } }));
  return { ...roster, supplement: { to: 1, struck: rows.slice(0, 30), corrected } };
}

/** Files of each look: what is checked of one must hold of all. */
const FILES = {
  'a supplement, with the slip of rows to strike out and to correct': rosterPdf(supplementOf(many)).bytes,
  'a certificate of one session': certificatesPdf([certificate(1, 1)]).bytes,
  'certificates, one of several pages': certificatesPdf([certificate(2, 40), certificate(3, 2)]).bytes,
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
  'a checking list': checklist(many),
  'an empty checking list': checklist([]),
  'a record of the day': record(many),
  'the record of a session of nobody': record([]),
};

// Looked at by hand, since no program can tell: that the reading order makes sense, that headings are headings, that text has
// contrast enough (7:1 for what is printed in grey), that nothing is said by colour alone.
describe.each(Object.entries(FILES))('%s', (_, bytes) => {
  const file = openPdf(bytes);
  test.each(CLAUSES)('$clause: $says', ({ against }) => {
    expect(against(file)).toEqual([]);
  });
});
