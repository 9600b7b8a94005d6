import { expect, test } from 'vitest';
import { type Ink, type Known, type ScannedRow, sortedRows } from '../../../src/domain/attendance/scanned.js';
import type { Sheet } from '../../../src/domain/attendance/sheets.js';

const SHEET = { rows: new Map(), struck: new Map() } as unknown as Sheet;

const freeRow = (ink: Ink, scan: string): ScannedRow => ({
  ...{ label: 'A1', kind: 'blank', ink, why: '', scan, fingerprint: scan },
});

/** Whether a free row in which a scan shows ink is to be asked about, beside what is recorded of it. */
const isAsked = (row: ScannedRow, known?: Known): boolean =>
  sortedRows(SHEET, [row], known ? [known] : []).walkIns.length > 0;

test('a free row with ink is asked about until it is said who signed there, or that nobody did', () => {
  expect(isAsked(freeRow('signed', 'a.pdf'))).toBe(true);
  expect(isAsked(freeRow('empty', 'a.pdf'))).toBe(false);
  expect(isAsked(freeRow('signed', 'b.pdf'), { row: 'A1', presence: 'present', scan: 'a.pdf' })).toBe(false);
  expect(isAsked(freeRow('signed', 'b.pdf'), { row: 'A1', presence: 'illegible' })).toBe(false);
  expect(isAsked(freeRow('signed', 'a.pdf'), { row: 'A1', presence: 'absent', scan: 'a.pdf' })).toBe(false);
});

test('that nobody signed was said of one scan: another that shows ink there is asked about', () => {
  expect(isAsked(freeRow('doubtful', 'b.pdf'), { row: 'A1', presence: 'absent', scan: 'a.pdf' })).toBe(true);
  // Typed with the paper at hand it holds against what is not certain.
  expect(isAsked(freeRow('doubtful', 'b.pdf'), { row: 'A1', presence: 'absent' })).toBe(false);
  expect(isAsked(freeRow('signed', 'b.pdf'), { row: 'A1', presence: 'absent' })).toBe(true);
});
