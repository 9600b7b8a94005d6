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

/** Surnames of seven letters, and what one letter of them is changed into. */
const surnames = fc
  .record({ stem: fc.constantFrom('Brovet', 'Calzun', 'Dorbel', 'Fimasc'), at: fc.integer({ min: 1, max: 5 }) })
  .chain(({ stem, at }) =>
    fc
      .constantFrom(...'abcdefgilmnoprstuvz')
      .filter((letter) => letter !== stem[at])
      .map((letter) => [`${stem}i`, `${stem.slice(0, at)}${letter}${stem.slice(at + 1)}i`] as const),
  );

test('two colleagues whose names differ by a letter, each with an address of hers, are never certainly one', () => {
  const rows = (surname: string, count: number, addressed: number, provider: string) =>
    Array.from({ length: count }, (_, index) =>
      mention({
        ...{ surname, givenName: 'Ersilia', institute: 'MIIC8AB00X', role: 'DOCENTE_INFANZIA' },
        at: `2026-02-1${index}T1${surname.length % 10}:0${index}:00`,
        ...(index < addressed ? { email: `ersilia.${surname.toLowerCase()}@${provider}` } : {}),
      }),
    );
  fc.assert(
    fc.property(
      surnames,
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      ([one, other], some, more) => {
        const [left, right] = [rows(one, some, 1, 'gmail.com'), rows(other, more, more, 'libero.it')];
        const { groups } = resolvePeople([...mentions, ...left, ...right]);
        const holding = groups.find(({ members }) => members.includes(left[0]?.key ?? ''));
        expect(right.filter(({ key }) => holding?.members.includes(key))).toEqual([]);
      },
    ),
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
