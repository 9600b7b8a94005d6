import { describe, expect, test } from 'vitest';
import { settled } from '../../../src/ingest/scans/looks/settled.js';
import type { Verdict } from '../../../src/ingest/scans/looks/verdict.js';

const SIGNED: Verdict = { verdict: 'signed', why: '' };
const EMPTY: Verdict = { verdict: 'empty', why: '' };
const doubtful = (why: Verdict['why']): Verdict => ({ verdict: 'doubtful', why });

describe('two looks at a box', () => {
  test('what both say is certain', () => {
    expect(settled(SIGNED, { empty: 0.01, signed: 0.95, odd: 0.04 })).toEqual(SIGNED);
    expect(settled(EMPTY, { empty: 0.97, signed: 0.02, odd: 0.01 })).toEqual(EMPTY);
  });

  test('strokes enough for a signature that look like none, as a name shining through, are asked about', () => {
    expect(settled(SIGNED, { empty: 0.7, signed: 0.28, odd: 0.02 })).toEqual(doubtful('unlike'));
  });

  test('a box that seems empty and looks signed, as by a pale pencil, is asked about', () => {
    expect(settled(EMPTY, { empty: 0.3, signed: 0.65, odd: 0.05 })).toEqual(doubtful('unlike'));
    expect(settled(EMPTY, { empty: 0.7, signed: 0.28, odd: 0.02 })).toEqual(doubtful('unlike'));
  });

  test('«ass.» is ink enough for a signature, and asked about', () => {
    expect(settled(SIGNED, { empty: 0, signed: 0.02, odd: 0.98 })).toEqual(doubtful('odd'));
  });

  test('a doubt about strokes ends where the second look leaves none', () => {
    expect(settled(doubtful('little'), { empty: 0.001, signed: 0.998, odd: 0.001 })).toEqual(SIGNED);
    expect(settled(doubtful('neighbour'), { empty: 0.998, signed: 0.001, odd: 0.001 })).toEqual(EMPTY);
    expect(settled(doubtful('neighbour'), { empty: 0.9, signed: 0.09, odd: 0.01 })).toEqual(doubtful('neighbour'));
    expect(settled(doubtful('line'), { empty: 0.8, signed: 0.001, odd: 0.199 })).toEqual(doubtful('line'));
  });

  test('where hairlines are lost a box may still be signed for certain, none empty', () => {
    expect(settled(doubtful('pale'), { empty: 0.001, signed: 0.998, odd: 0.001 })).toEqual(SIGNED);
    expect(settled(doubtful('pale'), { empty: 0.9998, signed: 0.0001, odd: 0.0001 })).toEqual(doubtful('pale'));
  });

  test('what is paler than ink may be nothing for certain, as print that shines through, and no signature', () => {
    expect(settled(doubtful('faint'), { empty: 0.995, signed: 0.001, odd: 0.004 })).toEqual(EMPTY);
    expect(settled(doubtful('faint'), { empty: 0.001, signed: 0.998, odd: 0.001 })).toEqual(doubtful('faint'));
  });

  test('what a stamp or black hides it hides from both; a stroke longer than a letter, pale as it is, is asked about', () => {
    for (const why of ['stamp', 'hidden', 'trace'] as const)
      for (const look of [
        { empty: 0.0001, signed: 0.9998, odd: 0.0001 },
        { empty: 0.9998, signed: 0.0001, odd: 0.0001 },
      ])
        expect(settled(doubtful(why), look)).toEqual(doubtful(why));
  });
});
