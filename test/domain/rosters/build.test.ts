import { describe, expect, test } from 'vitest';
import { finding } from '../../../src/domain/findings/finding.js';
import { isWithheld } from '../../../src/domain/findings/withheld.js';
import { buildRosters, type RosterOptions } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { cpt, origin, picture, place, registration, session } from '../../builders.js';

const options: RosterOptions = { date: '2026-03-10' };
const names = (roster: Roster | undefined) =>
  (roster as Roster).sheets.map(({ rows }) => rows.map(({ number, surname }) => `${number} ${surname}`));

describe('a roster', () => {
  test('has one value a session, also where nobody is registered', () => {
    const world = picture({ sessions: [session({ code: 'A1' }), session({ code: 'A2' }, { number: 2 })] });
    const rosters = buildRosters(world, DEFAULT_SETTINGS, options);
    expect(rosters.map(({ session: { code, number, total } }) => [code, number, total])).toEqual([
      ['A1', 1, 2],
      ['A2', 2, 2],
    ]);
    expect(rosters[0]?.sheets).toEqual([{ rows: [], registered: 0, blankRows: ['A1', 'A2', 'A3', 'A4', 'A5'] }]);
  });

  test('is made for the sessions asked for, however their code is typed', () => {
    const world = picture({ sessions: [session({ code: 'MI-1' }), session({ code: 'LO-1' })] });
    const rosters = buildRosters(world, DEFAULT_SETTINGS, { ...options, sessions: ['mi 1'] });
    expect(rosters.map((roster) => roster.session.code)).toEqual(['MI-1']);
    expect(() => buildRosters(world, DEFAULT_SETTINGS, { ...options, sessions: ['XX'] })).toThrow(
      expect.objectContaining({ problem: { kind: 'unknown-session', given: 'XX', known: ['MI-1', 'LO-1'] } }),
    );
  });

  test('prints only who holds a seat, in the order of the register', () => {
    const seated = [
      registration({ surname: 'Della Valle' }),
      registration({ surname: 'Zanetti', status: 'ritirata' }),
      registration({ surname: 'Èvoli' }),
      registration({ surname: "D'Elia" }),
      registration({ surname: 'De Luca', givenName: 'Bruno' }),
      registration({ surname: 'DELUCA', givenName: 'Anna' }),
    ];
    const waiting = [registration({ surname: 'Attesa', status: 'in_attesa' })];
    const [roster] = buildRosters(picture({ sessions: [session({}, { seated, waiting })] }), DEFAULT_SETTINGS, options);
    expect(names(roster)).toEqual([["1 D'Elia", '2 Della Valle', '3 DELUCA', '4 De Luca', '5 Èvoli']]);
  });

  test('leaves one blank row for every ten people, and never fewer than the office wants', () => {
    const seated = Array.from({ length: 61 }, (_, i) => registration({ person: `p${i}` }));
    const [roster] = buildRosters(picture({ sessions: [session({}, { seated })] }), DEFAULT_SETTINGS, options);
    expect(roster?.sheets[0]?.blankRows).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
  });

  test('does not count trainers and office staff, who sign all the same', () => {
    const seated = [registration({}), registration({ surname: 'Volta', capacity: 'FORMATORE' })];
    const [roster] = buildRosters(picture({ sessions: [session({}, { seated })] }), DEFAULT_SETTINGS, options);
    expect(roster?.sheets[0]).toMatchObject({ registered: 1, rows: [{}, {}] });
  });

  test('takes the school year from the session until the office sets one', () => {
    const world = picture({ sessions: [session({ date: '2026-09-14' })] });
    expect(buildRosters(world, DEFAULT_SETTINGS, options)[0]?.heading.courseYear).toBe('2026/27');
    const settings = { ...DEFAULT_SETTINGS, courseYear: '2025/26' };
    expect(buildRosters(world, settings, options)[0]?.heading.courseYear).toBe('2025/26');
  });
});

describe('the edition mark', () => {
  const build = (surname: string, more: Partial<RosterOptions> = {}) =>
    buildRosters(
      picture({ sessions: [session({}, { seated: [registration({ surname, person: surname })] })] }),
      DEFAULT_SETTINGS,
      {
        ...options,
        ...more,
      },
    )[0]?.edition;

  test('is the same for the same sheet on another day, and another for any other sheet', () => {
    expect(build('Rossi')?.mark).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}$/);
    expect(build('Rossi', { date: '2026-03-11', trial: 'bozza' })?.mark).toBe(build('Rossi')?.mark);
    expect(build('Rosi')?.mark).not.toBe(build('Rossi')?.mark);
  });
});

describe('a roster split at the desk', () => {
  const lodi = place({ name: 'IC Manzoni', municipality: 'Lodi', province: 'LO', cpts: ['C1'] });
  const milano = place({ name: 'IC Fermi', municipality: 'Milano', province: 'MI', cpts: ['C2'] });
  const both = place({ name: 'IC di confine', municipality: 'SAN COLOMBANO', province: 'MI', cpts: ['C1', 'C2'] });
  const cpts = [cpt('C1', { municipalities: ['Lodi'] }), cpt('C2', { municipalities: ['Milano', 'San Colombano'] })];
  const seated = [
    registration({ surname: 'Abate', places: [milano] }),
    registration({ surname: 'Bassi', places: [lodi] }),
    registration({ surname: 'Conti', places: [both] }),
    registration({ surname: 'Dossi', places: [place()] }),
  ];
  const split = (by: 'cpt' | 'provincia' | 'lettera') =>
    buildRosters(picture({ cpts, sessions: [session({}, { seated })] }), DEFAULT_SETTINGS, {
      ...options,
      split: by,
    })[0] as Roster;

  test('has one sheet a CPT, one person on one sheet, the others last', () => {
    const roster = split('cpt');
    expect(roster.sheets.map(({ part }) => part)).toEqual([
      { by: 'cpt', name: 'CPT C1' },
      { by: 'cpt', name: 'CPT C2' },
      { by: 'nowhere', of: 'cpt' },
    ]);
    expect(names(roster)).toEqual([['1 Bassi'], ['2 Abate', '3 Conti'], ['4 Dossi']]);
  });

  test('numbers on from sheet to sheet, the blank rows with a letter', () => {
    expect(split('cpt').sheets.map(({ blankRows }) => blankRows)).toEqual([
      ['A1', 'A2', 'A3', 'A4', 'A5'],
      ['A6', 'A7', 'A8', 'A9', 'A10'],
      ['A11', 'A12', 'A13', 'A14', 'A15'],
    ]);
  });

  test('has one sheet a province', () => {
    const roster = split('provincia');
    expect(roster.sheets.map(({ part }) => part)).toEqual([
      { by: 'provincia', letters: 'LO', name: 'LODI' },
      { by: 'provincia', letters: 'MI', name: 'MILANO' },
      { by: 'nowhere', of: 'provincia' },
    ]);
  });

  test('joins initials while the queue is short, and covers the alphabet', () => {
    expect(split('lettera').sheets.map(({ part }) => part)).toEqual([{ by: 'lettera', from: 'A', to: 'Z' }]);
    const many = [...'AAABBDDD', 'Š'].flatMap((letter, i) =>
      Array.from({ length: 15 }, (_, j) => registration({ surname: `${letter}rossi`, person: `${i}.${j}` })),
    );
    const [roster] = buildRosters(picture({ sessions: [session({}, { seated: many })] }), DEFAULT_SETTINGS, {
      ...options,
      split: 'lettera',
    });
    expect(roster?.sheets.map(({ part, rows }) => [part, rows.length])).toEqual([
      [{ by: 'lettera', from: 'A', to: 'A' }, 45],
      [{ by: 'lettera', from: 'B', to: 'C' }, 30],
      [{ by: 'lettera', from: 'D', to: 'Z' }, 60],
    ]);
  });
});

test('a roster is withheld only when its session makes no sense', () => {
  const about = { about: [], origins: [origin()] };
  const impossible = finding('SES-01', {
    ...about,
    values: { session: 'A1', problem: 'end-before-start' },
    session: 'A1',
  });
  const crowded = finding('SES-02', {
    ...about,
    values: { session: 'A2', registered: 9, seats: 8, waiting: 1 },
    session: 'A2',
  });
  expect(isWithheld('A1', [crowded, impossible])).toBe(true);
  expect(isWithheld('A2', [crowded, impossible])).toBe(false);
});
