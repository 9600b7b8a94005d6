import { expect, test } from 'vitest';
import { type Decided, type Decision, EVERYWHERE, scopeOf } from '../../../src/domain/decisions.js';
import { heldAtDesk } from '../../../src/domain/review/at-the-desk.js';

const taken = (entry: number, decision: Decision, isOfSheet: boolean): Decided => ({
  ...decision,
  ...{ entry, position: 0, madeBy: 'anna', madeAt: `2026-03-0${entry}T10:00:00`, reason: '' },
  ...(isOfSheet && { origin: { file: 'dubbi.csv', row: 2 } }),
});
const desk = (entry: number, decision: Decision) => taken(entry, decision, false);
const sheet = (entry: number, decision: Decision) => taken(entry, decision, true);

const pair = (verdict: 'same' | 'different' | 'ask', a = 'a1', b = 'b1'): Decision => ({
  kind: 'identity',
  a,
  b,
  verdict,
});
const session = (code: string, response?: string): Decision => ({
  ...{ kind: 'session', scope: scopeOf(response), text: 'IN AUTUNNO', session: code },
});
const unknown: Decision = { kind: 'leave', about: 'session', scope: EVERYWHERE, text: 'IN AUTUNNO', as: 'unknown' };

const held = (...decisions: Decided[]) =>
  heldAtDesk(decisions, (one) => one.kind !== 'session' || one.session !== 'I9').decisions.map(({ entry }) => entry);

test('what was settled at the desk before a sheet came stays, whichever way round the pair is written', () => {
  expect(held(desk(1, pair('same')), sheet(2, pair('different', 'b1', 'a1')))).toEqual([1]);
  expect(held(desk(1, session('I1')), sheet(2, session('I2')), sheet(3, session('I1')))).toEqual([1, 3]);
});

test('a later decision at the desk and another question leave the answer of the sheet where it was', () => {
  expect(held(sheet(1, pair('different')), desk(2, pair('same')))).toEqual([1, 2]);
  expect(held(desk(1, session('I1', 'r1')), sheet(2, session('I2')))).toEqual([1, 2]);
});

test('a question that the desk left open is answered by the sheet: to be asked, not known, or a session that is not there', () => {
  expect(held(desk(1, pair('same')), desk(2, pair('ask')), sheet(3, pair('different')))).toEqual([1, 2, 3]);
  expect(held(desk(1, unknown), sheet(2, session('I2')))).toEqual([1, 2]);
  expect(held(desk(1, session('I9')), sheet(2, session('I2')))).toEqual([1, 2]);
});
