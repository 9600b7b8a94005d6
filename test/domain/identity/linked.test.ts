import { expect, test } from 'vitest';
import { linkMentions } from '../../../src/domain/identity/linked.js';
import { crowd, mention } from './mentions.js';

test('the same mentions are linked once, as long as few others are linked between; another word of one links them anew', () => {
  const people = crowd(20);
  const linked = linkMentions(people);
  expect(linkMentions(people.map((one) => ({ ...one })))).toBe(linked);
  const [first, ...others] = people;
  const changed = [mention({ ...first, phone: '3470000001' }), ...others];
  expect(linkMentions(changed)).not.toBe(linked);
  expect(linkMentions(people)).toBe(linked);
  for (const size of [5, 6, 7, 8]) linkMentions(crowd(size));
  expect(linkMentions(people)).not.toBe(linked);
});
