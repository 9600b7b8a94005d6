import { expect, test } from 'vitest';
import { announcedCode } from '../../../src/domain/attending/attending.js';
import type { Delegation } from '../../../src/domain/delegations/delegation.js';
import { courseChanges } from '../../../src/domain/plan/course-changes.js';
import type { Person, Registration } from '../../../src/domain/records.js';
import { picture, registration, response } from '../../builders.js';

const person = (code: string, ...keys: readonly string[]): Person => ({
  code,
  surname: code,
  givenName: '',
  responses: keys.map((key) => response({ key })),
});
const at = (one: string, session: string, status: Registration['status'] = 'confermata') =>
  registration({ person: one, session, status });
const NOBODY = {
  ...{ added: 0, waiting: 0, moved: 0, more: 0, fewer: 0, delegated: 0, withdrawn: 0, replaced: 0 },
  ...{ homeless: 0, placed: 0, gone: 0, seated: 0, unseated: 0 },
};

const changes = (before: Parameters<typeof picture>[0], after: Parameters<typeof picture>[0]) =>
  courseChanges(picture(before), picture(after));

test('each person is counted once, for what becomes of all their registrations', () => {
  const before = [at('moves', 'I1'), at('more', 'I1'), at('fewer', 'I1'), at('fewer', 'I2'), at('same', 'I1')];
  const leaving = [at('leaves', 'I1'), at('head', 'I1')];
  const after = [at('moves', 'I2'), at('more', 'I1'), at('more', 'I2'), at('fewer', 'I2'), at('same', 'I1')];
  const left = [at('leaves', 'I1', 'ritirata'), at('head', 'I1', 'sostituita')];
  const come = [
    at('new', 'I1'),
    at('new', 'I2', 'in_attesa'),
    at('waits', 'I1', 'in_attesa'),
    at('never', 'I1', 'ritirata'),
    { ...at('delegates', 'I1', 'sostituita'), delegated: [{ delegation: 'd', name: 'Riva Anna' }] },
  ];
  expect(changes({ registrations: [...before, ...leaving] }, { registrations: [...after, ...left, ...come] })).toEqual({
    ...NOBODY,
    ...{ added: 2, waiting: 1, moved: 1, more: 1, fewer: 1, delegated: 1, withdrawn: 1, replaced: 1 },
  });
});

test('who is no longer there is told from who withdrew, and a seat lost from one gained', () => {
  const none = { person: 'lost', surname: 'lost', givenName: '' };
  const { session: _, ...sessionless } = registration({ ...none, status: 'senza_incontro' });
  const before = [at('gone', 'I1'), at('waits', 'I1'), at('sits', 'I1', 'in_attesa'), at('lost', 'I1')];
  const after = [at('waits', 'I1', 'in_attesa'), at('sits', 'I1'), sessionless];
  const counted = { ...NOBODY, gone: 1, unseated: 1, seated: 1, homeless: 1 };
  expect(changes({ registrations: before }, { registrations: after })).toEqual(counted);
  const back = { ...NOBODY, added: 1, unseated: 1, seated: 1, placed: 1 };
  expect(changes({ registrations: after }, { registrations: before })).toEqual(back);
});

test('two people who turn out to be one are not new, nor is either of them withdrawn', () => {
  const before = { people: [person('a', 'k1'), person('b', 'k2')], registrations: [at('a', 'I1'), at('b', 'I2')] };
  const after = { people: [person('c', 'k0', 'k1', 'k2')], registrations: [at('c', 'I1'), at('c', 'I2')] };
  expect(changes(before, after)).toEqual(NOBODY);
  expect(changes(after, before)).toEqual(NOBODY);
});

test('a delegate who was announced and now registers was there before', () => {
  const delegation = { delegate: { is: 'named', name: 'Riva Anna' }, institute: 'LCIC99100D' } as unknown as Delegation;
  const code = announcedCode(delegation);
  const known = {
    ...delegation,
    delegate: { ...delegation.delegate, is: 'person', person: 'riva' },
  } as unknown as Delegation;
  const before = { delegations: [delegation], registrations: [at(code, 'I1')] };
  const after = { people: [person('riva', 'k1')], delegations: [known], registrations: [at('riva', 'I1')] };
  expect(changes(before, after)).toEqual(NOBODY);
});
