import { expect, test } from 'vitest';
import type { ResponseRow, SourceFile } from '../../../src/domain/facts.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { responsesOf } from '../../../src/domain/registrations/responses.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { facts } from '../../builders.js';

const file = (label: string, day: number): SourceFile => ({
  label,
  kind: 'responses',
  version: { asOf: `2026-07-0${day}`, arrival: day, content: label },
  complete: false,
  provinces: [],
  columns: [],
});

const row = (of: string, more: Partial<ResponseRow> = {}): ResponseRow => ({
  origin: { file: of, row: 2 },
  submittedAt: '2026-07-02T22:05:10',
  surname: 'Rossi',
  givenName: 'Anna',
  ...more,
});

const read = (rows: readonly ResponseRow[]) =>
  responsesOf(rows, {
    files: new Map([file('prima.csv', 3), file('dopo.csv', 4)].map((one) => [one.label, one])),
    places: buildPlaces(facts(), DEFAULT_SETTINGS),
    sessions: [],
    spelling: undefined,
    asRead: (row) => row,
  });

test('what was sent by another clock is judged by the Italian one', () => {
  expect(read([row('prima.csv', { submittedOffset: '+00:00' })])[0]?.row.submittedAt).toBe('2026-07-03T00:05:10');
});

test('one response read before its zone was known and after is one, sent when the zone says, in any order', () => {
  const [before, after] = [row('prima.csv'), row('dopo.csv', { submittedOffset: '+00:00' })];
  const both = read([before, after]);
  expect(both).toHaveLength(1);
  expect(both[0]).toMatchObject({ key: read([before])[0]?.key, row: { submittedAt: '2026-07-03T00:05:10' } });
  expect(read([after, before])).toEqual(both);
});

test('the zone is not lost where a later copy of the export lost it, nor are the seconds', () => {
  const [zoned, bare] = [
    row('prima.csv', { submittedOffset: '+00:00' }),
    row('dopo.csv', { submittedAt: '2026-07-02T22:05' }),
  ];
  expect(read([zoned, bare]).map((one) => one.row.submittedAt)).toEqual(['2026-07-03T00:05:10']);
});
