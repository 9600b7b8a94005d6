import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referencesTo } from '../../../src/domain/corrections/references.js';
import type { Response } from '../../../src/domain/records.js';
import { submissionsOf } from '../../../src/domain/registrations/submissions.js';
import { origin, response } from '../../builders.js';

/** The submissions of some exports: each is a file of times at which one person pressed «invia». */
function submitted(...files: readonly (readonly string[])[]): Response[] {
  const rows = files.flatMap((times, file) =>
    times.map((submittedAt, index) => ({
      origin: origin(index + 2, `risposte (${file}).csv`),
      submittedAt,
      surname: 'Riva',
      givenName: 'Anna',
    })),
  );
  return submissionsOf(rows, new Map()).map((submission) => response(submission));
}

/** The time of the response that a reference made on some exports means on others. */
function meant(time: string, before: readonly Response[], after: readonly Response[]): string | undefined {
  const chosen = before.find(({ row }) => row.submittedAt === time) as Response;
  const key = referencesTo(after).keyOf(referencesTo(before).to(chosen.key));
  return after.find((one) => one.key === key)?.row.submittedAt;
}

describe('a reference names the same submission', () => {
  test('also after an export that brings an equal one before it, in the same minute', () => {
    const before = submitted(['2026-03-02T09:05:40']);
    const after = submitted(['2026-03-02T09:05:10', '2026-03-02T09:05:40']);
    expect(before[0]?.key).not.toBe(after[1]?.key);
    expect(meant('2026-03-02T09:05:40', before, after)).toBe('2026-03-02T09:05:40');
  });

  test('by its count, where only an export without seconds is left', () => {
    const before = submitted(['2026-03-02T09:05:10', '2026-03-02T09:05:40']);
    const after = submitted(['2026-03-02T09:05', '2026-03-02T09:05']);
    const second = referencesTo(after).keyOf(referencesTo(before).to(before[1]?.key as string));
    expect(second).toBe(after[1]?.key);
  });

  test('and none while it is not there', () => {
    const before = submitted(['2026-03-02T09:05:10', '2026-03-02T09:05:40']);
    expect(meant('2026-03-02T09:05:40', before, submitted(['2026-03-02T09:05:10']))).toBeUndefined();
    expect(meant('2026-03-02T09:05:40', before, [])).toBeUndefined();
  });

  test('whatever else arrives, in any order', () => {
    const time = fc.integer({ min: 0, max: 59 }).map((second) => `2026-03-02T09:05:${String(second).padStart(2, '0')}`);
    const times = fc.uniqueArray(time, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(times, times, fc.nat(), (first, later, chosen) => {
        const before = submitted(first);
        const after = submitted(later, first);
        const wanted = first[chosen % first.length] as string;
        expect(meant(wanted, before, after)).toBe(wanted);
      }),
    );
  });

  test('a content key, or the hash of another mention, is a reference too', () => {
    const responses = submitted(['2026-03-02T09:05:10']);
    const references = referencesTo(responses, () => ['delegato|ROSSI']);
    expect(references.keyOf(responses[0]?.key as string)).toBe(responses[0]?.key);
    expect(references.keyOf(references.to('delegato|ROSSI').toUpperCase())).toBe('delegato|ROSSI');
  });
});
