import { expect, test } from 'vitest';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { rostersCsv } from '../../../src/report/rosters/csv.js';
import { cpt, picture, place, registration, session } from '../../builders.js';

test('the roster as CSV has one line a row of the sheet, ready to be filled in', () => {
  const places = [place({ name: 'IC Manzoni', municipality: "CANTU'", province: 'CO', cpts: ['C1'] })];
  const seated = [registration({ surname: '=Rossi', capacity: 'DS', places })];
  const world = picture({ cpts: [cpt('C1', { name: 'CPT di Cantù' })], sessions: [session({}, { seated })] });
  const settings = { ...DEFAULT_SETTINGS, blankRowsMinimum: 1 };
  const roster = buildRosters(world, settings, { date: '2026-03-10', split: 'provincia' })[0] as Roster;
  const { mark } = roster.edition;
  expect(rostersCsv([roster]).split('\r\n')).toEqual([
    '\ufeffincontro;data;edizione;foglio;numero;cognome;nome;veste;istituto;comune;cpt;entrata;uscita;presente',
    `A1;2026-03-11;${mark};Provincia: Como;1;'=Rossi;Anna;DS;IC Manzoni;Cantù;Cantù;;;`,
    `A1;2026-03-11;${mark};Provincia: Como;A1;;;;;;;;;`,
    '',
  ]);
});

test('with one signature there are no hours to be filled in, and rosters of several sessions are one table', () => {
  const world = picture({ sessions: [session({ code: 'A1' }), session({ code: 'A2' })] });
  const settings = { ...DEFAULT_SETTINGS, signatures: 'unica', blankRowsMinimum: 1 } as const;
  const [titles, ...rows] = rostersCsv(buildRosters(world, settings, { date: '2026-03-10' })).split('\r\n');
  expect(titles).toMatch(/;cpt;presente$/);
  expect(rows.map((row) => row.split(';')[0])).toEqual(['A1', 'A2', '']);
});
