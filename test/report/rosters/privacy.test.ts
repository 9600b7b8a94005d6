import { expect, test } from 'vitest';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { rostersCsv } from '../../../src/report/rosters/csv.js';
import { rosterPdf } from '../../../src/report/rosters/pdf.js';
import { origin, picture, place, registration, response, session } from '../../builders.js';
import { readPdf } from './read-pdf.js';

const SECRETS = [
  'segreta@example.org',
  '333 7654321',
  'RSSNNA80A41F205X',
  'Dirigente Delegante',
  'intollerante',
  '2026-02-01T10:11',
  'in_attesa',
  'risposte.csv',
];

const answer = response({
  row: {
    origin: origin(),
    ...{ submittedAt: '2026-02-01T10:11', email: 'segreta@example.org', phone: '333 7654321' },
    ...{ principal: 'Dirigente Delegante', isDelegate: 'sì', role: 'intollerante al glutine' },
  },
  capacity: 'DELEGATO_DS',
  unknownSessions: ['intollerante'],
});

test('the sheet that everyone signs carries no contact, tax code, flag, note or name of who delegates', () => {
  const seated = [
    registration({
      ...{
        surname: 'Rossi RSSNNA80A41F205X',
        capacity: 'DELEGATO_DS',
        role: 'intollerante al glutine',
        late: true,
        position: 3,
      },
      ...{ responses: [answer], since: '2026-02-01T10:11' },
      places: [place({ name: 'IC Manzoni segreta@example.org', municipality: 'Lodi 333 7654321' })],
    }),
  ];
  const world = picture({ sessions: [session({}, { seated, waiting: [registration({ status: 'in_attesa' })] })] });
  const roster = buildRosters(world, DEFAULT_SETTINGS, { date: '2026-03-10' })[0] as Roster;
  const pdf = readPdf(rosterPdf(roster).bytes);
  for (const form of [JSON.stringify(roster), rostersCsv([roster]), pdf.pages.join(), pdf.source]) {
    for (const secret of SECRETS) expect(form).not.toContain(secret);
  }
  expect(pdf.pages[0]).toContain('IC Manzoni');
});

test('the columns of the sheet are these, and a new one is a decision', () => {
  const roster = buildRosters(picture({ sessions: [session()] }), DEFAULT_SETTINGS, {
    date: '2026-03-10',
  })[0] as Roster;
  expect(rostersCsv([roster], { excel: false }).split('\n')[0]).toBe(
    'incontro,data,edizione,foglio,numero,cognome,nome,veste,istituto,comune,cpt,entrata,uscita,presente',
  );
});
