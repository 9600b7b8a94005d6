import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registrations } from '../../../bench/linkage/registrations.js';
import { score } from '../../../bench/linkage/score.js';
import { type Identity, type PersonGroup, resolvePeople } from '../../../src/domain/identity/identity.js';
import { mention } from './mentions.js';

const drawn = registrations(120, 7);
const mentions = drawn.map((row) => row.mention);

/** All that is shown of an identity, as one value. */
const shown = ({ groups, probable, doubts, contradictions }: Identity) => ({
  groups,
  probable,
  doubts,
  contradictions,
});

test('the order of the rows does not matter', () => {
  const expected = shown(resolvePeople(mentions));
  fc.assert(
    fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
      expect(shown(resolvePeople(shuffled))).toEqual(expected);
    }),
    { numRuns: 3 },
  );
});

test('an unrelated new row leaves certain groups as they are', () => {
  const expected = resolvePeople(mentions).groups;
  const letters = fc.string({ unit: fc.constantFrom(...'QWXYZKJ'), minLength: 6, maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, (surname, givenName) => {
      const stranger = mention({ surname, givenName, email: `${surname}@${givenName}.org`.toLowerCase() });
      const { groups } = resolvePeople([...mentions, stranger]);
      expect(groups.filter(({ members }) => !members.includes(stranger.key))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('every mention is in exactly one group, and probable groups are made of certain ones', () => {
  const { groups, probable } = resolvePeople(mentions);
  const keys = (all: readonly PersonGroup[]) => all.flatMap(({ members }) => members).sort();
  expect(keys(groups)).toEqual(mentions.map(({ key }) => key).sort());
  expect(keys(probable)).toEqual(keys(groups));
  const probableOf = new Map(probable.flatMap(({ members }, group) => members.map((key) => [key, group])));
  for (const { members } of groups) expect(new Set(members.map((key) => probableOf.get(key))).size).toBe(1);
});

test('generated registrations of 600 people are told apart', () => {
  const rows = registrations(600, 5);
  const { probable } = resolvePeople(rows.map((row) => row.mention));
  const groupOf = new Map(probable.flatMap(({ members }, group) => members.map((key) => [key, group])));
  const { f1, precision } = score(
    rows.map((row) => groupOf.get(row.mention.key)),
    rows.map(({ person }) => person),
  );
  expect(f1).toBeGreaterThan(0.96);
  expect(precision).toBeGreaterThan(0.96);
});
