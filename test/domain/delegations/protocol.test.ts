import { expect, test } from 'vitest';
import { readProtocol, sameProtocol } from '../../../src/domain/delegations/ledger/protocol.js';

test.each([
  ['63327', { number: '63327' }],
  ['0063327', { number: '63327' }],
  ['Prot. n. 0063327/2024', { number: '63327', year: '2024' }],
  ['63.327', { number: '63327' }],
  ['AOODRLO 63327/U del 12/02/2026', { number: '63327' }],
  ['123/26', { number: '123', year: '2026' }],
])('a protocol reference as offices write it: %s', (text, expected) => {
  expect(readProtocol(text)).toMatchObject(expected);
});

test('the year is that of the date, where the number does not say it', () => {
  expect(readProtocol('815', '2026-03-02')).toEqual({ number: '815', year: '2026', date: '2026-03-02' });
});

test('one number in two years is two acts; without a year it may be either', () => {
  expect(sameProtocol({ number: '815', year: '2025' }, { number: '815', year: '2026' })).toBe(false);
  expect(sameProtocol({ number: '815', year: '2025' }, { number: '815' })).toBe(true);
});

test('what holds no number is no reference', () => {
  expect(readProtocol('in corso')).toBeUndefined();
});
