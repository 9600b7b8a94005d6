import { expect, test } from 'vitest';
import { readScanPlace, writeScanPlace } from '../../../src/domain/attendance/scan-place.js';
import { type Ink, type Known, type ScannedRow, sortedRows } from '../../../src/domain/attendance/scanned.js';
import type { Sheet } from '../../../src/domain/attendance/sheets.js';

const SHEET = { rows: new Map([['4', {}]]), struck: new Map() } as unknown as Sheet;

/** A scan, by what is in it. */
const scanned = (content: string) => ({ scan: 'SCAN_0001.pdf, pagina 1', fingerprint: `${content}/1` });

const freeRow = (ink: Ink, content: string): ScannedRow => ({
  ...{ label: 'A1', kind: 'blank', ink, why: '', ...scanned(content) },
});

/** Whether a free row in which a scan shows ink is to be asked about, beside what is recorded of it. */
const isAsked = (row: ScannedRow, known?: Known): boolean =>
  sortedRows(SHEET, [row], known ? [known] : []).walkIns.length > 0;

test('a free row with ink is asked about until it is said who signed there, or that nobody did', () => {
  expect(isAsked(freeRow('signed', 'a'))).toBe(true);
  expect(isAsked(freeRow('empty', 'a'))).toBe(false);
  expect(isAsked(freeRow('signed', 'b'), { row: 'A1', presence: 'present', ...scanned('a') })).toBe(false);
  expect(isAsked(freeRow('signed', 'b'), { row: 'A1', presence: 'illegible' })).toBe(false);
  expect(isAsked(freeRow('signed', 'a'), { row: 'A1', presence: 'absent', ...scanned('a') })).toBe(false);
});

test('that nobody signed was said of one scan: another that shows ink there is asked about', () => {
  expect(isAsked(freeRow('doubtful', 'b'), { row: 'A1', presence: 'absent', ...scanned('a') })).toBe(true);
  // Typed with the paper at hand it holds against what is not certain.
  expect(isAsked(freeRow('doubtful', 'b'), { row: 'A1', presence: 'absent' })).toBe(false);
  expect(isAsked(freeRow('signed', 'b'), { row: 'A1', presence: 'absent' })).toBe(true);
});

test('what somebody said who looked at a scan holds for its content, whatever its name: a scanner gives its names again', () => {
  const row = (ink: Ink, place: Pick<ScannedRow, 'scan' | 'fingerprint'>): ScannedRow => ({
    ...{ label: '4', kind: 'person', ink, why: '', ...place },
  });
  const doubts = (now: ScannedRow, known: Partial<Known>) =>
    sortedRows(SHEET, [now], [{ row: '4', presence: 'absent', ...known }]).doubtful.map(({ why }) => why);
  expect(doubts(row('signed', scanned('b')), scanned('a'))).toEqual(['recorded']);
  expect(doubts(row('signed', { ...scanned('a'), scan: 'altra.pdf' }), scanned('a'))).toEqual([]);
  // Of two scans that were looked at together each is known; a third is not.
  const both = { ...scanned('a'), fingerprint: 'a/1+b/1' };
  expect(doubts(row('signed', scanned('b')), both)).toEqual([]);
  expect(doubts(row('signed', both), scanned('a'))).toEqual(['recorded']);
  // A list made by hand has only a name.
  expect(doubts(row('signed', scanned('a')), { scan: scanned('a').scan })).toEqual([]);
});

test('a scan is kept by name and content, and read back', () => {
  for (const place of [scanned('3f09aa12c0de'), { scan: 'una #2.pdf', fingerprint: 'a1/1+b2/12' }])
    expect(readScanPlace(writeScanPlace(place))).toEqual(place);
  expect(readScanPlace('una #2.pdf')).toEqual({ scan: 'una #2.pdf' });
});
