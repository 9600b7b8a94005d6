import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attended } from '../../../src/domain/attendance/attendance.js';
import { certificatesFor, standings } from '../../../src/domain/certificates/due.js';
import { certificateRegister } from '../../../src/domain/certificates/register.js';
import type { Decided } from '../../../src/domain/decisions.js';
import type { Certificate, Kept } from '../../../src/domain/issued.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { picture, registration, session } from '../../builders.js';

const PEOPLE = ['p0', 'p1', 'p2', 'p3'];
const SESSION = session({ code: 'I1', start: '09:00', end: '13:00' });

/** Everybody signed; each was there for so many minutes of 240. */
const worldWhere = (minutes: readonly number[], decisions: readonly Decided[]) =>
  picture({
    sessions: [SESSION],
    registrations: PEOPLE.map((person) => registration({ person, session: 'I1' })),
    decisions,
    attendance: {
      mismatches: [],
      walkIns: [],
      people: [],
      sessions: [{ session: 'I1', editions: [1], rows: PEOPLE.map((person, i) => signed(person, minutes[i] ?? 0)) }],
    },
  });

const signed = (person: string, minutes: number): Attended => ({
  ...{ session: 'I1', row: '1', person, surname: `Rossi ${person}`, givenName: 'Ida', capacity: 'DOCENTE_INFANZIA' },
  ...{ places: [], presence: 'present', minutes, walkIn: false },
});

type Step =
  | { readonly does: 'issue'; readonly again: boolean }
  | { readonly does: 'change'; readonly who: number; readonly minutes: number }
  | { readonly does: 'annul'; readonly number: number }
  | { readonly does: 'undo'; readonly entry: number };

const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('issue' as const), again: fc.boolean() }),
  fc.record({
    ...{ does: fc.constant('change' as const), who: fc.nat(3), minutes: fc.constantFrom(0, 100, 180, 200, 240) },
  }),
  fc.record({ does: fc.constant('annul' as const), number: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ does: fc.constant('undo' as const), entry: fc.nat(9) }),
);

const TAKEN_BACK_AND_ISSUED_AGAIN: Step[] = [
  { does: 'issue', again: false },
  { does: 'change', who: 0, minutes: 180 },
  { does: 'issue', again: true },
  { does: 'undo', entry: 2 },
  { does: 'issue', again: true },
];

test('however certificates are issued, issued again, annulled and taken back, no number is given twice and none is missing', () => {
  fc.assert(
    fc.property(fc.array(STEP, { maxLength: 25 }), (steps) => {
      const issued: Kept<Certificate>[] = [];
      const decisions: Decided[] = [];
      const minutes = PEOPLE.map(() => 240);
      for (const [entry, step] of steps.entries()) {
        const register = certificateRegister(issued, decisions);
        if (step.does === 'change') minutes[step.who] = step.minutes;
        if (step.does === 'annul' && step.number <= register.length) {
          const made = { entry, position: 0, madeBy: 'anna', madeAt: '2026-03-20T10:00:00', reason: '' };
          decisions.push({ kind: 'annul', certificate: String(step.number), ...made });
        }
        if (step.does === 'undo') {
          for (const [at, one] of issued.entries())
            if (one.entry === step.entry) issued[at] = { ...one, annulled: true };
        }
        if (step.does === 'issue') {
          const world = worldWhere(minutes, decisions);
          const wanted = standings(world, DEFAULT_SETTINGS, register).filter(
            ({ is }) => is === 'due' || (step.again && (is === 'changed' || is === 'annulled')),
          );
          const made = certificatesFor(wanted, register, world, '2026-03-20');
          const kept = { entry, madeBy: 'anna', madeAt: '2026-03-20T10:00:00', annulled: false };
          issued.push(...made.map((one, position) => ({ ...one, ...kept, position })));
        }
      }
      const register = certificateRegister(issued, decisions);
      const firsts = issued.filter(({ version }) => version === 1).map(({ number }) => number);
      expect(firsts.toSorted((a, b) => a - b)).toEqual(register.map((_, index) => index + 1));
      const inForce = register.filter(({ annulled }) => !annulled).map(({ certificate }) => certificate.person);
      expect(new Set(inForce).size).toBe(inForce.length);
      const codes = issued.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }),
    { numRuns: 300, examples: [[TAKEN_BACK_AND_ISSUED_AGAIN]] },
  );
});

test('less than is asked earns nothing; a decision of the office does', () => {
  const world = worldWhere([240, 179, 180, 0], []);
  const stands = standings(world, DEFAULT_SETTINGS, []).map(({ is, earned }) => [earned.person, is, earned.percent]);
  expect(stands).toEqual([
    ['p0', 'due', 100],
    ['p1', 'short', 74],
    ['p2', 'due', 75],
    ['p3', 'short', 0],
  ]);
});

test('whoever is registered for a session of which nothing has come back waits for it', () => {
  const world = worldWhere([240], []);
  const more = { ...world, sessions: [SESSION, session({ code: 'I2' })] };
  const registrations = [...world.registrations, registration({ person: 'p0', session: 'I2' })];
  const [first] = standings({ ...more, registrations }, DEFAULT_SETTINGS, []);
  expect([first?.is, first?.earned.waitsFor]).toEqual(['waiting', ['I2']]);
});
