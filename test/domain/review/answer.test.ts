import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../../src/domain/decisions.js';
import { identityId, textId } from '../../../src/domain/question-id.js';
import { decisionFrom } from '../../../src/domain/review/answer.js';
import type { IdentityQuestion } from '../../../src/domain/review/question.js';
import { isSettled } from '../../../src/domain/review/settled.js';
import { VERDICT_WORDS } from '../../../src/domain/review/verdict.js';
import { response } from '../../builders.js';

const pair = identityId('b1', 'a1');

describe('an answer becomes a decision', () => {
  test.each([
    ['stessa persona', 'same'],
    ['  STESSA   PERSONA ', 'same'],
    ['Sì', 'same'],
    ['Persone diverse', 'different'],
    ['no', 'different'],
    ['chiedere', 'ask'],
    ["SI'", 'same'],
    ['stessa.', 'same'],
    ['sono la stessa persona', 'same'],
    ['Stessa pers.', 'same'],
    ['diversi', 'different'],
    ['pers. diverse', 'different'],
    ['DIV', 'different'],
    ['omonimi', 'different'],
    ['da chiedere', 'ask'],
  ])('«%s»', (answer, verdict) => {
    expect(decisionFrom(pair, answer)).toEqual({ kind: 'identity', a: 'a1', b: 'b1', verdict });
  });

  test('left blank, it is none', () => {
    expect(decisionFrom(pair, '  ')).toBeUndefined();
  });

  test('that cannot be read, it is told what can', () => {
    for (const answer of ['forse', 'non so', 'persone', 'è', 'stessa persona? no', '?']) {
      expect(decisionFrom(pair, answer)).toEqual({ allowed: Object.values(VERDICT_WORDS) });
    }
    expect(decisionFrom('MIIC8AB00X', 'sì')).toBe('unknown-question');
    expect(decisionFrom(textId('role', 'VIGILE'), 'astronauta')).toHaveProperty('allowed');
  });

  test('on a place, from a code or from a proposal copied whole', () => {
    const question = textId('place', '|IC MANZONI|');
    const decision = { kind: 'place', scope: { in: 'everywhere' }, text: '|IC MANZONI|', code: 'LCIC81600V' };
    expect(decisionFrom(question, 'lcic81600v')).toEqual(decision);
    expect(decisionFrom(question, 'LCIC81600V (IC Manzoni, Lecco)')).toEqual(decision);
    expect(decisionFrom(question, ' lcic81600v. ')).toEqual(decision);
    expect(decisionFrom(question, 'LCIC81600V - IC Manzoni')).toEqual(decision);
    expect(decisionFrom(question.toLowerCase(), 'LCIC81600V')).toEqual(decision);
  });

  test('on a session, for everybody or for one who wrote nothing', () => {
    expect(decisionFrom(textId('session', '5 APRILE'), 'I2')).toEqual({
      kind: 'session',
      scope: { in: 'everywhere' },
      text: '5 APRILE',
      session: 'I2',
    });
    for (const answer of ['I2.', 'I2 (18/03/2026 14:30, Lecco)']) {
      expect(decisionFrom(textId('session', '5 APRILE'), answer)).toMatchObject({ session: 'I2' });
    }
    expect(decisionFrom(textId('session', '', scopeOf('a1.1')), 'I2')).toMatchObject({
      scope: scopeOf('a1.1'),
      text: '',
    });
  });

  test('on a role, by its code or by its name', () => {
    for (const answer of ['EDUCATORE', 'educatrice']) {
      expect(decisionFrom(textId('role', 'NIDO'), answer)).toMatchObject({ capacity: 'EDUCATORE' });
    }
  });
});

describe('answers settle other questions', () => {
  const question = (a: string, b: string): IdentityQuestion => ({
    about: 'identity',
    id: identityId(a, b),
    rule: 'DUP-03',
    severity: 'avviso',
    a: response({ key: a }),
    b: response({ key: b }),
    probability: 0.5,
    proposal: 'same',
    evidence: [],
    asked: false,
  });
  const given = (a: string, b: string, verdict: 'same' | 'different') => ({
    question: question(a, b),
    decision: { kind: 'identity', a, b, verdict } as const,
  });
  const self = (key: string) => key;

  test('A is B, B is C: A is C', () => {
    const answers = [given('a', 'b', 'same'), given('c', 'b', 'same')];
    expect(isSettled(question('a', 'c'), answers, self)).toBe(true);
    expect(isSettled(question('a', 'd'), answers, self)).toBe(false);
  });

  test('A is B, B is not C: A is not C', () => {
    const answers = [given('b', 'c', 'different'), given('a', 'b', 'same')];
    expect(isSettled(question('c', 'a'), answers, self)).toBe(true);
  });

  test('two that differ from a third say nothing of each other', () => {
    const answers = [given('a', 'c', 'different'), given('b', 'c', 'different')];
    expect(isSettled(question('a', 'b'), answers, self)).toBe(false);
  });
});

describe('a text left as it is', () => {
  test.each([
    ["lascia com'è scritto", 'written'],
    ["LASCIARE COM'E", 'written'],
    ['com’è scritto', 'written'],
    ['Va bene così', 'written'],
    ['resta così.', 'written'],
    ['è un servizio 0–3', 'service'],
    ['servizio 0-3', 'service'],
    ['Nido', 'service'],
    ['non so', 'unknown'],
    ['Non lo so.', 'unknown'],
    ['boh', 'unknown'],
    ['?', 'unknown'],
    ['da chiedere', 'unknown'],
  ])('«%s»', (answer, as) => {
    const about = { kind: 'leave', about: 'place', scope: { in: 'everywhere' }, text: '|NIDO SOLE|LECCO' };
    expect(decisionFrom(textId('place', '|NIDO SOLE|LECCO'), answer)).toEqual({ ...about, as });
  });

  test('a session or a role is no service', () => {
    expect(decisionFrom(textId('session', 'MARZO'), 'servizio')).toMatchObject({
      kind: 'session',
      session: 'servizio',
    });
    expect(decisionFrom(textId('role', 'VIGILE'), 'servizio')).toMatchObject({
      allowed: expect.arrayContaining(["lascia com'è scritto", 'non so']),
    });
    expect(decisionFrom(textId('role', 'VIGILE'), "lascia com'è")).toMatchObject({ kind: 'leave', as: 'written' });
  });

  test('what names a place is no such answer', () => {
    for (const answer of ['NIDO01', 'LCIC99100D', 'Nido Sole', 'lascia'.slice(0, 3)])
      expect(decisionFrom(textId('place', 'X||'), answer)).toMatchObject({ kind: 'place' });
  });
});
