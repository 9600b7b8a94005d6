import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResponseRow, SchoolRow } from '../../../src/domain/facts.js';
import { packedRows } from '../../../src/ingest/kinds/packed-rows.js';
import { batchOf, tableOf } from '../tables.js';

const origin = (row: number) => ({ file: 'risposte.csv', row });
/** More rows than stay as they are, ending within a chunk. */
const MANY = 70_000;

test('rows come back as they were, however many and whatever they say', () => {
  const text = fc.oneof(
    fc.constant('Docente'),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constant('dell’infanzia'),
  );
  const kinds = fc.array(
    fc.record(
      { surname: text, role: text, session: text, droppedIn: fc.array(fc.constantFrom('K', 'AB'), { minLength: 1 }) },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(kinds, fc.constantFrom(3, 65_536, MANY), (said, count) => {
      const rows = packedRows<ResponseRow>(origin);
      const given = Array.from({ length: count }, (_, index): ResponseRow => {
        const row = said[(index * index) % said.length];
        return { origin: origin(index * 2), ...row, ...(index % 5_000 === 7 && { phone: 'x'.repeat(70_000) }) };
      });
      for (const row of given) rows.add(row);

      expect(rows.length).toBe(count);
      expect(same([...rows], given)).toBe(true);
      expect(
        same(
          [...rows.values('role')],
          given.map(({ role }) => role),
        ),
      ).toBe(true);
    }),
    { numRuns: 12 },
  );
}, 60_000);

/** `toEqual` takes minutes for so many. */
const same = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((one, index) => isDeepStrictEqual(one, others[index]));

test('of a long registry an institute without a row of its own is known by its plessi, wherever they stand', async () => {
  const titles = ['Codice plesso', 'Denominazione plesso', 'Codice istituto', 'Denominazione istituto', 'Provincia'];
  const code = (letters: string, index: number) => `LC${letters}${String(index).padStart(6, '0')}`;
  const site = (index: number) => [
    ...[
      code('AA', index),
      `Infanzia ${index}`,
      code('IC', index % 3),
      `IC ${index % 3}`,
      index === 9 ? 'MONZA' : 'LECCO',
    ],
  ];
  const sites = Array.from({ length: MANY }, (_, index) => site(index));
  const institute = [code('IC', 1), 'IC Uno', code('IC', 1), 'IC Uno', 'LECCO'];

  const { rows, provinces } = await batchOf(tableOf(titles, [...sites, institute]));

  const schools = rows as readonly SchoolRow[];
  expect(provinces).toEqual(['LECCO', 'MONZA']);
  expect(schools).toHaveLength(MANY + 1);
  expect(schools.every(({ origin: { row } }, index) => row === index + 2)).toBe(true);
  expect(schools.at(-3)).toMatchObject({ code: code('AA', MANY - 2), instituteName: `IC ${(MANY - 2) % 3}` });
  expect(schools.filter(({ instituteName }) => instituteName === 'IC 1')).toEqual([]);
});

test('of a long export in English the last row may tell that the month comes first', async () => {
  const titles = ['Timestamp', 'First name', 'Last name', 'Email address', 'Session'];
  const answer = (time: string, index: number) => [time, 'Ada', 'Lodi', `ada${index}@b.example`, '12 marzo'];
  const rows = Array.from({ length: MANY }, (_, index) => answer('3/4/2026 10:00:00', index));
  const last = answer('3/25/2026 10:00:00', MANY);

  const told = await batchOf(tableOf(titles, [...rows, last]));
  const untold = await batchOf(tableOf(titles, rows));

  const responses = told.rows as readonly ResponseRow[];
  expect(responses).toHaveLength(MANY + 1);
  expect(new Set(responses.map(({ submittedAt }) => submittedAt))).toEqual(
    new Set(['2026-03-04T10:00:00', '2026-03-25T10:00:00']),
  );
  expect(told.asOf).toBe('2026-03-25T10:00:00');
  expect([untold.rows.length, untold.rejected.length]).toEqual([0, MANY]);
});
