import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClock, readSpan } from '../../../src/ingest/values/clock.js';
import { type DateSource, dateColumn } from '../../../src/ingest/values/date-column.js';
import { readDateParts, settle } from '../../../src/ingest/values/moments.js';

const italian: DateSource = { serials: false, english: false };
const english: DateSource = { serials: false, english: true };

function readAll(values: readonly string[], source = italian) {
  const column = dateColumn(source);
  values.forEach((value) => {
    column.add(value);
  });
  return values.map((value) => {
    const reading = column.read(value);
    return 'time' in reading ? reading.time : reading.problem;
  });
}

test('the United States are told by their comma and capitals, a program that always writes as they do by itself', () => {
  const [first, second] = ['2/3/2026, 9:12:11 AM', '2/7/2026, 3:22 PM'];
  expect(readAll([first, second])).toEqual(['2026-02-03T09:12:11', '2026-02-07T15:22']);
  expect(readAll(['2/3/2026, 9:12:11 am'])).toEqual(['ambiguous']);
  expect(readAll(['02/03/2026 09:12:11 AM'], english)).toEqual(['ambiguous']);
  expect(readAll(['02/03/2026 09:12:11 AM'], { ...english, monthFirst: true })).toEqual(['2026-02-03T09:12:11']);
  expect(readAll(['02/03/2026 09:12'], { ...english, monthFirst: true })).toEqual(['ambiguous']);
  expect(readAll(['14/02/2026 09:12:11 AM', '02/03/2026 09:12:11 AM'], { ...italian, monthFirst: true })).toEqual([
    '2026-02-14T09:12:11',
    '2026-03-02T09:12:11',
  ]);
});

test.each([
  ['2023/03/18 3:28:24 PM CET', '2023-03-18T15:28:24'],
  ['2023/03/18 12:05:00 AM CEST', '2023-03-18T00:05:00'],
  ['08/07/2026 13.49.22', '2026-07-08T13:49:22'],
  ['8/7/26 9:05', '2026-07-08T09:05'],
  ['12/03/2026', '2026-03-12'],
  ['12-03-2026', '2026-03-12'],
  ['2026-02-12T19:07', '2026-02-12T19:07'],
  ['2026-02-12T19:07:33Z', '2026-02-12T19:07:33'],
  ['2026-02-12T19:07:33.120+01:00', '2026-02-12T19:07:33'],
  ['12 marzo 2026', '2026-03-12'],
  ['mercoledì 12 marzo 2026 ore 9,00', '2026-03-12T09:00'],
  ['1° aprile 2026', '2026-04-01'],
  ['March 12, 2026', '2026-03-12'],
  ['10/02/2026 - 00:40', '2026-02-10T00:40'],
  ['2026-02-14T09:12:33+01:00', '2026-02-14T09:12:33'],
  ['2026-02-14 09:12:33 +0100', '2026-02-14T09:12:33'],
  ['Nov 14, 2026 03:22 PM', '2026-11-14T15:22'],
  ['November 14, 2026 at 3:22 pm', '2026-11-14T15:22'],
  ['14 nov 2026, 15:22', '2026-11-14T15:22'],
  ['14-Nov-2026 15:22:10', '2026-11-14T15:22:10'],
  ['14-nov-26', '2026-11-14'],
  ['14.11.2026 15:22', '2026-11-14T15:22'],
  ['14.11.26 um 15:22 Uhr', '2026-11-14T15:22'],
  ['Samstag, 14. November 2026, 15:22', '2026-11-14T15:22'],
  ['2. März 2026', '2026-03-02'],
  ['14/11/2026 à 15h22', '2026-11-14T15:22'],
  ['dimanche 2 août 2026 à 15h22', '2026-08-02T15:22'],
  ['3 juillet 2026', '2026-07-03'],
  ['3 juin 2026', '2026-06-03'],
  ['Saturday, 14 November 2026, 3:22 PM', '2026-11-14T15:22'],
  ['Sab, 14/11/2026 - 15:22', '2026-11-14T15:22'],
  ['Sat Nov 14 2026 15:22:10 GMT+0100 (Central European Standard Time)', '2026-11-14T15:22:10'],
  ['February 14, 2026 3:22 pm Rome Time', '2026-02-14T15:22'],
  ['February 14, 2026 3:22 pm New York Time', 'unreadable'],
  ['12/03/2026 - 13/03/2026', 'unreadable'],
  ['12/03/2026-15', 'unreadable'],
  ['30/02/2026', 'unreadable'],
  ['46135', 'unreadable'],
  ['domani', 'unreadable'],
  ['12/03/2026 25:00', 'unreadable'],
])('%s in an Italian file is %s', (written, read) => {
  expect(readAll([written])).toEqual([read]);
});

test('a serial number is a date only in a workbook', () => {
  expect(readAll(['46135.6', '46135'], { serials: true, english: false })).toEqual(['2026-04-23T14:24', '2026-04-23']);
});

describe('an English file', () => {
  test('has the month first when the whole column proves it', () => {
    expect(readAll(['7/2/20 11:00:22', '7/15/20 9:00:00'], english)).toEqual([
      '2020-07-02T11:00:22',
      '2020-07-15T09:00:00',
    ]);
  });

  test('is ambiguous where nothing proves it, row by row', () => {
    expect(readAll(['7/2/20 11:00:22', '3/3/20 9:00:00'], english)).toEqual(['ambiguous', '2020-03-03T09:00:00']);
  });

  test('may prove that the day stands first', () => {
    expect(readAll(['15/7/2020', '2/7/2020'], english)).toEqual(['2020-07-15', '2020-07-02']);
  });

  test('is never guessed when its rows contradict each other', () => {
    expect(readAll(['15/7/2020', '7/15/2020', '1/2/2020'], english)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });
});

describe('a file whose titles tell of no English program', () => {
  test('has the month first where several values have no other sense and none speaks against it', () => {
    expect(readAll(['02/13/2026 10:30', '02/11/2026 10:30', '02/21/2026 10:30'])).toEqual([
      '2026-02-13T10:30',
      '2026-02-11T10:30',
      '2026-02-21T10:30',
    ]);
  });

  test('is ambiguous where a single value, however often it comes, has no other sense: it may be a slip', () => {
    expect(readAll(['02/13/2026', '02/11/2026', '02/13/2026'])).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  test('has the day first as soon as one value says so, and the others are unreadable', () => {
    expect(readAll(['02/13/2026', '02/14/2026', '02/11/2026', '13/02/2026'])).toEqual([
      'unreadable',
      'unreadable',
      '2026-11-02',
      '2026-02-13',
    ]);
  });

  test('may have the month first where its clock has twelve hours: one value proves it, none leaves it open', () => {
    expect(readAll(['02/13/2026 10:30:30 PM', '02/11/2026 9:30:30 AM'])).toEqual([
      '2026-02-13T22:30:30',
      '2026-02-11T09:30:30',
    ]);
    expect(readAll(['02/11/2026 9:30:30 AM'])).toEqual(['ambiguous']);
  });

  test('so it may where days or months of one digit stand beside a clock with seconds, as no Italian program writes', () => {
    expect(readAll(['2/13/2026 10:30:30', '2/11/2026 9:30:30'])).toEqual([
      '2026-02-13T10:30:30',
      '2026-02-11T09:30:30',
    ]);
    expect(readAll(['2/11/2026 9:30:30', '2/2/2026 9:30:30'])).toEqual(['ambiguous', '2026-02-02T09:30:30']);
    expect(readAll(['2/11/2026 9:30', '02/11/2026 9:30:30', '2/11/2026 9.30.30', '2/11/2026'])).toEqual([
      '2026-11-02T09:30',
      '2026-11-02T09:30:30',
      '2026-11-02T09:30:30',
      '2026-11-02',
    ]);
  });
});

test('a declared order counts more than the values', () => {
  const column = dateColumn({ ...italian, order: 'month-first' });
  expect(column.read('02/03/2026')).toEqual({ time: '2026-02-03' });
});

test('every day written day first is read back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString();
      const written = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 19).replaceAll(':', '.')}`;
      const parts = readDateParts(written, false);
      expect(parts && settle(parts, 'day-first')).toBe(iso.slice(0, 19));
    }),
  );
});

test.each([
  ['9,00', '09:00'],
  ['9.30', '09:30'],
  ['ore 9:30', '09:30'],
  ['h 14', '14:00'],
  ['3:28:24 PM CET', '15:28:24'],
  ['24:10', undefined],
  ['mattina', undefined],
])('the time %s is %s', (written, read) => {
  expect(readClock(written)).toBe(read);
});

test.each([
  ['9.30-12.30', { start: '09:30', end: '12:30' }],
  ['dalle 9:30 alle 12:30', { start: '09:30', end: '12:30' }],
  ['dalle ore 9 alle ore 13', { start: '09:00', end: '13:00' }],
  ['14:00', { start: '14:00' }],
  ['9-12-15', undefined],
])('the span %s is understood', (written, read) => {
  expect(readSpan(written)).toEqual(read);
});
