import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attended } from '../../../src/domain/attendance/attendance.js';
import { TURNOUT_STATES, turnoutOf } from '../../../src/domain/attendance/turnout.js';
import type { CoverageState, InstituteCoverage } from '../../../src/domain/coverage/institute-coverage.js';
import { origin, place } from '../../builders.js';

const institute = (code: string, people: number, bySession: Record<string, CoverageState> = {}): InstituteCoverage => ({
  institute: { code, name: code, kind: 'comprehensive', closed: false, origin: origin() },
  ...{ cpts: [], state: 'altri', bySession: new Map(Object.entries(bySession)), people },
  ...{ exempt: false, awaited: [], notified: false },
});

const signed = (person: string, code: string, given: Partial<Attended> = {}): Attended => ({
  ...{ session: 'I1', person, surname: person, givenName: '', capacity: 'DS', places: [place({ institute: code })] },
  ...{ presence: 'present', walkIn: false },
  ...given,
});

const session = (rows: readonly Attended[]) => [{ session: 'I1', editions: [1], rows }];

test('an institute was there, or had registered for what is known, or for something else, or not at all', () => {
  const coverage = [
    institute('A', 2, { I1: 'dirigente' }),
    institute('B', 1, { I1: 'altri' }),
    institute('C', 1, { I1: 'esonerato', I2: 'altri' }),
    institute('D', 0),
    institute('E', 0),
  ];
  const rows = [
    signed('p1', 'A'),
    signed('p1', 'A', { walkIn: true }),
    signed('p2', 'B', { presence: 'absent' }),
    signed('p3', 'B', { presence: 'illegible' }),
    signed('p4', 'E', { walkIn: true }),
  ];
  const found = turnoutOf(coverage, { sessions: session(rows) });
  expect(found.map(({ institute: { institute: one }, state, present }) => [one.code, state, present])).toEqual([
    ['A', 'presente', 1],
    ['B', 'assente', 0],
    ['C', 'altrove', 0],
    ['D', 'nessuno', 0],
    ['E', 'presente', 1],
  ]);
});

test('every institute is in one state, and somebody who signs never makes it worse', () => {
  const code = fc.constantFrom('A', 'B', 'C');
  const row = fc.record({ person: fc.constantFrom('p', 'q'), code, presence: fc.constantFrom('present', 'absent') });
  const coverage = [institute('A', 1, { I1: 'altri' }), institute('B', 1, { I2: 'altri' }), institute('C', 0)];
  fc.assert(
    fc.property(fc.array(row), row, (given, more) => {
      const rows = given.map((one) => signed(one.person, one.code, { presence: one.presence as Attended['presence'] }));
      const before = turnoutOf(coverage, { sessions: session(rows) });
      const after = turnoutOf(coverage, { sessions: session([...rows, signed(more.person, more.code)]) });
      const rank = (index: number, found: typeof before) => TURNOUT_STATES.indexOf(found[index]?.state as 'presente');
      coverage.forEach((one, index) => {
        expect(rank(index, before)).toBeGreaterThanOrEqual(0);
        expect(rank(index, after)).toBeLessThanOrEqual(rank(index, before));
        if (one.institute.code === more.code) expect(rank(index, after)).toBe(0);
      });
    }),
  );
});
