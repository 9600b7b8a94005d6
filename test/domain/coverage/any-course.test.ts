import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageByCpt } from '../../../src/domain/coverage/by-cpt.js';
import { COVERAGE_STATES } from '../../../src/domain/coverage/institute-coverage.js';
import { byProvince, countStates } from '../../../src/report/coverage.js';
import { answer, BELLUNGO, head, INVITED, MANZONI, pictureOf, president, STOPPANI, session } from '../course.js';
import { coded } from '../places/invented.js';

const [teacher, chief, delegate] = ['Docente infanzia', 'Dirigente scolastico', 'Delegata del DS'];
const heads = [
  head(MANZONI, 'Rossi Anna'),
  head(STOPPANI, 'Rossi Anna', { kind: 'reggente' }),
  head(BELLUNGO, 'Verdi Luca'),
];

describe('whatever the course', () => {
  const someone = fc.record({
    name: fc.constantFrom('Rossi Anna', 'Verdi Luca', 'Alfa Ada', 'Beta Bea', 'Gamma Gea'),
    role: fc.constantFrom(teacher, chief, delegate, 'Presidente CPT', 'Formatore'),
    code: fc.constantFrom(...INVITED, coded('LC1A90100'), 'IC ignoto'),
    session: fc.constantFrom('A1', 'A2', 'A1; A2', 'mai'),
    delegate: fc.option(fc.constantFrom('Alfa Ada', 'Zeta Zoe'), { nil: undefined }),
  });
  const rowsOf = (people: readonly (typeof someone extends fc.Arbitrary<infer T> ? T : never)[]) =>
    people.map(({ name, role, code, session: chosen, delegate: named }, index) =>
      answer(name, role, code, {
        ...{ session: chosen, submittedAt: `2026-02-20T10:${String(index).padStart(2, '0')}:00` },
        ...(named !== undefined && { delegate: named }),
      }),
    );
  const course = fc.record({
    people: fc.array(someone, { maxLength: 8 }),
    withHeads: fc.boolean(),
    withPresident: fc.boolean(),
    seats: fc.integer({ min: 0, max: 3 }),
  });

  test('the sums close with the registry, by province and by CPT, at each session and overall', () => {
    fc.assert(
      fc.property(course, ({ people, withHeads, withPresident, seats }) => {
        const picture = pictureOf({
          ...(withHeads && { heads }),
          ...(withPresident && { presidents: [president('CPT-A', 'Rossi Anna', '2024-10-01')] }),
          sessions: [session('A1', { seats }), session('A2', { date: '2026-03-18' })],
          responses: rowsOf(people),
        });
        const { coverage, places } = picture;
        const invited = [...places.invited.keys()];
        const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);
        expect(coverage.map(({ institute }) => institute.code)).toEqual(invited);
        for (const groups of [byProvince(coverage), coverageByCpt(coverage, picture)]) {
          expect(groups.flatMap(({ institutes }) => institutes.map(({ institute }) => institute.code)).sort()).toEqual(
            invited.toSorted(),
          );
          expect(sum(groups.map(({ institutes }) => sum(countStates(institutes).values())))).toBe(invited.length);
        }
        for (const one of coverage) {
          expect([...one.bySession.keys()].sort()).toEqual(['A1', 'A2']);
          const best = COVERAGE_STATES.find((state) => [...one.bySession.values()].includes(state));
          expect(one.state).toBe(best);
          expect(one.people > 0 || ['esonerato', 'nessuno'].includes(one.state)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
