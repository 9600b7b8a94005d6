import { expect, test } from 'vitest';
import { directions } from '../../../src/ingest/columns/directions.js';
import type { Answers } from '../../../src/ingest/columns/vetoes.js';

const MEANINGS = ['delegate', 'principal', 'isDelegate', 'unused:delegates', 'session'] as const;

/** Answered by these roles, in a form of a hundred rows. */
function saidBy(...roles: readonly string[]): number[] {
  const rows = new Set(roles.keys());
  const answers: Answers = { times: new Map(), rows, given: rows.size, fill: rows.size / 100, of: 100 };
  return directions(MEANINGS, answers, new Map(roles.entries()));
}

test('whom heads name is a delegate, whom teachers name delegated them; it says nothing of any other meaning', () => {
  const [delegate, principal, isDelegate, delegates, session] = saidBy('Dirigente scolastico', 'DS', 'Preside');
  expect([delegate, delegates].every((score) => (score as number) > 0)).toBe(true);
  expect([principal, isDelegate].every((score) => (score as number) < 0)).toBe(true);
  expect(session).toBe(0);
  const [toDelegate, toPrincipal] = saidBy('Docente', 'Collaboratrice del DS', 'Educatrice');
  expect(toDelegate).toBeLessThan(0);
  expect(toPrincipal).toBeGreaterThan(0);
});

test('one answer says as much as many, most of them decide, and as many of each side say nothing', () => {
  expect(saidBy('DS')).toEqual(saidBy('DS', 'DS', 'DS', 'DS', 'DS'));
  expect(saidBy('DS')).toEqual(saidBy('DS', 'Docente', 'DS'));
  expect(saidBy('DS', 'Docente').every((score) => score === 0)).toBe(true);
  expect(saidBy().every((score) => score === 0)).toBe(true);
});

test('heads are heads however they are written, and who works for one is none', () => {
  const ofHeads = saidBy('Dirigente scolastico');
  for (const role of ['D.S.', 'Preside', 'Dirigente reggente']) expect(saidBy(role), role).toEqual(ofHeads);
  const ofOthers = saidBy('Docente');
  for (const role of ['coll. DS', 'D.S.G.A.', 'Vicaria', 'Delegata del DS'])
    expect(saidBy(role), role).toEqual(ofOthers);
});
