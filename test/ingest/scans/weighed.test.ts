import { describe, expect, test } from 'vitest';
import type { InkDoubt } from '../../../src/domain/attendance/scanned.js';
import { newTally, type Tally } from '../../../src/ingest/scans/ink/tally.js';
import type { Look } from '../../../src/ingest/scans/looks/second-look.js';
import { signsOf, type TwiceSeen } from '../../../src/ingest/scans/looks/signs.js';
import type { Verdict } from '../../../src/ingest/scans/looks/verdict.js';
import { weighed } from '../../../src/ingest/scans/looks/weighed.js';

/** What is seen of a box by both looks. */
interface Seen {
  readonly tally?: Partial<Tally>;
  readonly first: Verdict['verdict'] | InkDoubt;
  readonly second: Look;
}

const NAME: Seen = {
  tally: { own: 24, free: 20, low: 18, down: 0.8, core: 9, slants: 2, slant: 2 },
  first: 'signed',
  second: { empty: 0.001, signed: 0.995, odd: 0.004 },
};
const NOTHING: Seen = { first: 'empty', second: { empty: 0.999, signed: 0.0005, odd: 0.0005 } };

/** A page of one column: in every second row a name, in the others nothing, but for one of them. */
function pageWith(row: number, seen: Seen): TwiceSeen[] {
  return Array.from({ length: 14 }, (_, line) => {
    const { tally, first, second } = line === row ? seen : line % 2 === 0 ? NAME : NOTHING;
    const isDoubt = first !== 'signed' && first !== 'empty' && first !== 'doubtful';
    return {
      area: { row: String(line + 1), line, column: 0, left: 0, right: 300, top: 80 * line, bottom: 80 * line + 70 },
      tally: { ...newTally(), ...tally },
      first: isDoubt ? { verdict: 'doubtful', why: first } : { verdict: first, why: '' },
      second,
    };
  });
}

const ROW = 6;
const said = (seen: Seen, pale = false) => weighed(pageWith(ROW, seen), { pale })[ROW];
const SIGNED: Verdict = { verdict: 'signed', why: '' };
const EMPTY: Verdict = { verdict: 'empty', why: '' };
const doubtful = (why: InkDoubt): Verdict => ({ verdict: 'doubtful', why });

describe('two looks at a box, weighed together', () => {
  test('what both say is certain', () => {
    expect(said(NAME)).toEqual(SIGNED);
    expect(said(NOTHING)).toEqual(EMPTY);
  });

  test('strokes enough for a signature that look like none, as a name shining through, are asked about', () => {
    expect(said({ ...NAME, second: { empty: 0.7, signed: 0.28, odd: 0.02 } })).toEqual(doubtful('unlike'));
  });

  test('a box that seems empty and looks signed, as by a pale pencil, is asked about', () => {
    expect(said({ ...NOTHING, second: { empty: 0.3, signed: 0.65, odd: 0.05 } })).toEqual(doubtful('unlike'));
  });

  test('«ass.» is ink enough for a signature, and asked about', () => {
    expect(said({ ...NAME, second: { empty: 0, signed: 0.02, odd: 0.98 } })).toEqual(doubtful('odd'));
  });

  test('a doubt about strokes ends where nothing else leaves one, and keeps its word where something does', () => {
    const little: Seen = { tally: { own: 1.2, low: 1, core: 0.5, down: 0.6 }, first: 'little', second: NAME.second };
    expect(said({ ...little, second: { empty: 0.0005, signed: 0.999, odd: 0.0005 } })).toEqual(SIGNED);
    expect(said({ ...little, second: { empty: 0.6, signed: 0.35, odd: 0.05 } })).toEqual(doubtful('little'));
  });

  test('where hairlines are lost a box may still be signed for certain, none empty', () => {
    expect(said(NAME, true)).toEqual(SIGNED);
    expect(said(NOTHING, true)).toEqual(doubtful('pale'));
  });

  test('under a stamp more must speak for one than anywhere else', () => {
    const covered: Seen = { ...NAME, first: 'stamp', second: { empty: 0.04, signed: 0.95, odd: 0.01 } };
    expect(said(covered)).toEqual(doubtful('stamp'));
  });

  test('a stroke longer than a letter, pale as it is, is always asked about', () => {
    for (const { tally, second } of [NAME, NOTHING])
      expect(said({ first: 'trace', second, ...(tally && { tally }) })).toEqual(doubtful('trace'));
  });
});

describe('what is known of a box', () => {
  test('what lies above, below and beside it is told apart, and what is on no page is nothing', () => {
    const at = (line: number, column: number, own: number): TwiceSeen => ({
      area: { row: String(line), line, column, left: 0, right: 300, top: 80 * line, bottom: 80 * line + 70 },
      tally: { ...newTally(), own },
      first: { verdict: 'empty', why: '' },
      second: { empty: 0.5, signed: 0.4, odd: 0.1 },
    });
    const boxes = [at(0, 0, 1), at(0, 1, 2), at(1, 0, 3), at(1, 1, 4)];
    const inkIn = (signs: readonly number[] | undefined) => [0, 1, 2, 3].map((place) => knownInk(signs ?? [], place));
    expect(signsOf(boxes, { pale: false }).map(inkIn)).toEqual([
      [1, 0, 3, 2],
      [2, 0, 4, 1],
      [3, 1, 0, 4],
      [4, 2, 0, 3],
    ]);
  });

  /** How much ink of its own (mm²) a box has, and those above, below and beside it. */
  function knownInk(signs: readonly number[], place: number): number {
    const OWN = 18;
    const SAID = 11;
    return Math.round(Math.expm1(signs[(place === 0 ? 0 : OWN + SAID + (place - 1) * OWN) + 2] as number));
  }
});
