import fc from 'fast-check';
import { expect, test } from 'vitest';
import { italianTime } from '../../src/domain/rome.js';

test.each([
  ['2026-02-12T10:00:05', '+00:00', '2026-02-12T11:00:05'],
  ['2026-07-02T22:05:10', '+00:00', '2026-07-03T00:05:10'],
  ['2026-12-31T23:30', '+00:00', '2027-01-01T00:30'],
  ['2026-03-29T00:59:59', '+00:00', '2026-03-29T01:59:59'],
  ['2026-03-29T01:00:00', '+00:00', '2026-03-29T03:00:00'],
  ['2026-10-25T00:59:59', '+00:00', '2026-10-25T02:59:59'],
  ['2026-10-25T01:00:00', '+00:00', '2026-10-25T02:00:00'],
  ['2026-02-12T10:00', '+01:00', '2026-02-12T10:00'],
  ['2026-07-12T10:00', '+01:00', '2026-07-12T11:00'],
  ['2026-07-12T20:00', '-05:00', '2026-07-13T03:00'],
  ['2026-07-12T10:00', '+05:30', '2026-07-12T06:30'],
  ['2026-07-12', '+00:00', '2026-07-12'],
])('%s by a clock at %s is %s in Italy', (written, offset, italian) => {
  expect(italianTime(written, offset)).toBe(italian);
});

test('the clock of Italy is the one that the platform knows', () => {
  const rome = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2010-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
      (moment) => {
        const utc = moment.toISOString().slice(0, 19);
        expect(italianTime(utc, '+00:00')).toBe(rome.format(moment).replace(' ', 'T'));
      },
    ),
  );
});
