import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageCodeOf, readPageCode, writePageCode } from '../../../src/domain/editions/page-code.js';
import { layoutOf } from '../../../src/domain/editions/printed-page.js';

const place = { sheet: 1, page: 3, pages: 7, largeType: false, layout: 'X2M' };
const edition = { date: '2026-03-10', number: 2, mark: 'k3t9-x0fa' };
const codeOf = (session: string, more = {}) =>
  pageCodeOf(
    { edition, session: { code: session } as Parameters<typeof pageCodeOf>[0]['session'] },
    { ...place, ...more },
  );

test('a page says which of which edition it is, in letters that a small QR code holds', () => {
  expect(writePageCode(codeOf('INC3'))).toBe('ZS1/K3T9X0FA/2/INC3/1/3/7/X2M');
  expect(writePageCode(codeOf('INC3', { sheet: 'slip', largeType: true }))).toBe('ZS1L/K3T9X0FA/2/INC3/S/3/7/X2M');
});

test('what was printed is what is read, whatever the session is called', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.oneof(fc.constant('slip' as const), fc.integer({ min: 1, max: 40 })),
      fc.integer({ min: 1, max: 99 }),
      fc.boolean(),
      (session, sheet, page, largeType) => {
        const code = codeOf(session, { sheet, page, pages: 99, largeType });
        const written = writePageCode(code);
        expect(written).toMatch(/^[0-9A-Z/]+$/);
        expect(readPageCode(written)).toEqual(code);
      },
    ),
  );
});

test('the code of something else is no page of ours, and one of another layout is told apart', () => {
  for (const text of ['', 'https://scuola.example/iscrizioni', 'ZS1/K3T9', 'zs1/k3t9x0fa/2/inc3/1/3/7/x2m'])
    expect(readPageCode(text)).toBeUndefined();
  expect(readPageCode('ZS2/K3T9X0FA/2/INC3/1/3/7/X2M')).toBe('other');
});

test('a page whose rows stand elsewhere has another code', () => {
  const box = { x: 200, y: 50, width: 42, height: 10 };
  const rows = (y: number, label = '1') => [{ label, kind: 'person' as const, box, signatures: [{ ...box, y }] }];
  expect(layoutOf(rows(50))).toMatch(/^[0-9A-Z]{3}$/);
  expect(layoutOf(rows(50.01))).toBe(layoutOf(rows(50)));
  expect(new Set([rows(50), rows(50.1), rows(60), rows(50, '2')].map(layoutOf)).size).toBe(4);
});
