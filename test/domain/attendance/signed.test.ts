import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesThere } from '../../../src/domain/attendance/hours.js';
import { sheetFinder } from '../../../src/domain/attendance/sheets.js';
import { signedOf } from '../../../src/domain/attendance/signed.js';
import type { SourceFile } from '../../../src/domain/facts.js';
import type { Edition, Kept } from '../../../src/domain/issued.js';
import type { AttendanceRow } from '../../../src/domain/paper-rows.js';
import type { Roster, RosterRow } from '../../../src/domain/rosters/roster.js';
import { filesByLabel } from '../../../src/domain/versions.js';

const SESSION = { code: 'I1', date: '2026-03-11', origin: { file: 'incontri.csv', row: 2 } };
const DAYS = new Map([['I1', '2026-03-11']]);

/** An edition whose rows are of these people, printed on a day. */
function edition(
  number: number,
  date: string,
  names: readonly string[],
  more: Partial<Kept<Edition>> = {},
): Kept<Edition> {
  const rows = names.map((name, index): RosterRow => {
    const [surname = '', givenName = ''] = name.split(' ');
    return { number: index + 1, person: name, surname, givenName, capacity: 'DS', places: [], cpts: [] };
  });
  const mark = `aaaa-000${number}`;
  const roster = { edition: { number, date, mark }, sheets: [{ rows, registered: 0, blankRows: [] }] };
  const kept = { entry: number, position: 0, madeBy: 'anna', madeAt: `${date}T08:00:00`, annulled: false };
  const owners = rows.map(({ number: row, person }) => ({ row, person, responses: [], announced: [] }));
  return { kind: 'edition', session: 'I1', number, roster: roster as unknown as Roster, owners, ...kept, ...more };
}

const ISSUED = [
  edition(1, '2026-03-08', ['Rossi Anna', 'Bianchi Mario']),
  edition(2, '2026-03-10', ['Bianchi Mario', 'Neri Ada', 'Neri Ada']),
  edition(3, '2026-03-12', ['Verdi Luca']),
];

const fileOf = (label: string, arrival: number): SourceFile => ({
  ...{ label, kind: 'attendance', complete: false, provinces: [], columns: [] },
  version: { arrival, content: label },
});
const row = (file: string, at: number, given: Partial<AttendanceRow>): AttendanceRow => ({
  ...{ origin: { file, row: at }, session: 'I1', presence: 'present' },
  ...given,
});
const signed = (rows: readonly AttendanceRow[], issued = ISSUED) =>
  signedOf(rows, filesByLabel([fileOf('a.csv', 1), fileOf('b.csv', 2)]), [SESSION], issued);

describe('the sheet that was signed', () => {
  const find = sheetFinder(ISSUED, DAYS);
  const editionFound = (said?: string) => {
    const found = find('I1', said);
    return typeof found === 'object' ? found.edition : found;
  };

  test('is the last printed by the day of the session: what is printed afterwards changes nothing', () => {
    expect(editionFound()).toBe(2);
    expect(sheetFinder(ISSUED.slice(2), DAYS)('I1')).toMatchObject({ edition: 3 });
  });

  test('is named by number, by mark, or by both where they agree', () => {
    expect(['1', 'edizione 3', 'aaaa-0001', 'Edizione 1 · aaaa-0001'].map(editionFound)).toEqual([1, 3, 1, 1]);
    expect(['7', 'Edizione 2 · aaaa-0001', 'boh'].map(editionFound)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('is none that was annulled', () => {
    const annulled = [edition(1, '2026-03-08', ['Rossi Anna'], { annulled: true })];
    expect(sheetFinder(annulled, DAYS)('I1')).toBe('none');
  });
});

describe('a row keyed in', () => {
  test('of two versions the later counts, whoever names it by number and whoever by name', () => {
    const { rows } = signed([
      row('b.csv', 2, { fullName: 'BIANCHI Mario', presence: 'absent' }),
      row('a.csv', 2, { edition: '2', rowLabel: '1' }),
    ]);
    expect(rows.map(({ row: found, said }) => [found?.label, said.presence])).toEqual([['1', 'absent']]);
  });

  test('with another name than the row has counts for nothing, and displaces nothing', () => {
    const { rows, mismatches } = signed([
      row('a.csv', 2, { rowLabel: '1', surname: 'Bianchi' }),
      row('b.csv', 2, { rowLabel: '1', surname: 'Rossi', givenName: 'Anna', presence: 'absent' }),
    ]);
    expect(rows.map(({ said }) => said.presence)).toEqual(['present']);
    expect(mismatches).toMatchObject([{ because: 'name', said: '1 Rossi Anna', printed: 'Bianchi Mario' }]);
  });

  test('that was wrong is no longer told once it is said right', () => {
    const wrong = row('a.csv', 2, { rowLabel: '1', surname: 'Rossi' });
    expect(signed([wrong, row('b.csv', 2, { rowLabel: '1', surname: 'Bianchi' })]).mismatches).toEqual([]);
  });

  test.each([
    [{ session: 'I9', rowLabel: '1' }, 'session'],
    [{ edition: '9', rowLabel: '1' }, 'edition'],
    [{ rowLabel: '4' }, 'row'],
    [{ fullName: 'Neri Ada' }, 'several'],
    [{ fullName: 'Zorzi Elio', presence: 'absent' }, 'nobody'],
    [{ rowLabel: 'A1', fullName: 'Zorzi Elio', presence: 'absent' }, 'both'],
  ] as const)('%j is none of the sheet: %s', (given, because) => {
    expect(signed([row('a.csv', 2, given)]).mismatches).toMatchObject([{ because }]);
  });

  test('of a session never printed has no number; by name it is somebody who was there', () => {
    const { rows, mismatches } = signed(
      [row('a.csv', 2, { rowLabel: '1' }), row('a.csv', 3, { fullName: 'Zorzi Elio' })],
      [],
    );
    expect([mismatches.map(({ because }) => because), rows.length]).toEqual([['no-sheet'], 1]);
  });

  test('says the same in whatever order the rows and the files come', () => {
    const rows = [
      row('a.csv', 2, { rowLabel: '1' }),
      row('a.csv', 3, { rowLabel: '2', presence: 'absent' }),
      row('b.csv', 2, { rowLabel: '2', in: '10:00' }),
      row('b.csv', 3, { rowLabel: 'A1', fullName: 'Zorzi Elio' }),
      row('b.csv', 4, { rowLabel: '9' }),
    ];
    const told = (some: readonly AttendanceRow[]) => {
      const { rows: found, mismatches } = signed(some);
      return [found.map(({ said }) => said), mismatches];
    };
    const all = fc.shuffledSubarray(rows, { minLength: rows.length });
    fc.assert(
      fc.property(all, (shuffled) => {
        expect(told(shuffled)).toEqual(told(rows));
      }),
    );
  });
});

test.each([
  [{ start: '09:30', end: '12:30' }, undefined, undefined, 180],
  [{ start: '09:30', end: '12:30' }, '09:10', '12:45', 180],
  [{ start: '09:30', end: '12:30' }, '10:15', '11:30', 75],
  [{ start: '09:30', end: '12:30' }, '12:40', undefined, 0],
  [{ start: '09:30' }, '10:00', '11:00', 60],
  [{}, undefined, '11:00', undefined],
  [{ start: '09:30' }, undefined, undefined, undefined],
] as const)('of a session %j, from %s to %s: %s minutes', (session, entrance, exit, minutes) => {
  expect(minutesThere(session, entrance, exit)).toBe(minutes);
});
