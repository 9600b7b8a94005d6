import { expect, test } from 'vitest';
import { romeTime } from '../../src/cli/clock.js';

test.each([
  ['2026-07-02T22:05:10.999Z', '2026-07-03T00:05:10'],
  ['2026-12-31T22:59:59.000Z', '2026-12-31T23:59:59'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01T00:00:00'],
])('at %s it is %s in Rome', (instant, wall) => {
  expect(romeTime(new Date(instant))).toBe(wall);
});
