import { expect, test } from 'vitest';
import { peopleChanges } from '../../../src/domain/plan/people-changes.js';
import type { Person } from '../../../src/domain/records.js';
import { response } from '../../builders.js';

const person = (code: string, ...keys: string[]): Person => ({
  code,
  surname: 'Riva',
  givenName: code,
  responses: keys.map((key) => response({ key })),
});

test('two people who would be one are told, and one who would be two', () => {
  const before = [person('a', '1'), person('b', '2'), person('c', '3', '4'), person('d', '5')];
  const after = [person('a', '1', '2', '9'), person('c', '3'), person('e', '4'), person('d', '5', '10')];
  expect(peopleChanges(before, after).map(({ kind, people }) => [kind, ...people.map(({ code }) => code)])).toEqual([
    ['joined', 'a', 'b'],
    ['split', 'c', 'e'],
  ]);
});

test('new people and new rows of known people change nobody', () => {
  expect(peopleChanges([person('a', '1')], [person('a', '1', '2'), person('b', '3')])).toEqual([]);
});
