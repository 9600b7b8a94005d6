import { expect, test } from 'vitest';
import type { SeenBox } from '../../../src/ingest/scans/looks/boxes.js';
import { agreedBoxes } from '../../../src/ingest/scans/looks/two-scans.js';

const scan = (...verdicts: readonly SeenBox['verdict'][]): SeenBox[] =>
  verdicts.map((verdict, column) => ({ row: '7', column, verdict, why: verdict === 'doubtful' ? 'stamp' : '' }));

test('one scan is taken as it is', () => {
  const seen = scan('signed', 'empty');
  expect(agreedBoxes([seen])).toEqual(seen);
});

test('a box that one scan says signed and another empty is doubtful, whichever comes first', () => {
  const doubtful = { verdict: 'doubtful', why: 'two scans' };
  expect(agreedBoxes([scan('signed', 'empty'), scan('empty', 'signed')])).toMatchObject([doubtful, doubtful]);
});

test('two scans that disagree stay doubtful though a third is unsure', () => {
  const all = [scan('doubtful'), scan('empty'), scan('signed')];
  expect(agreedBoxes(all)).toMatchObject([{ why: 'two scans' }]);
  expect(agreedBoxes(all.toReversed())).toMatchObject([{ why: 'two scans' }]);
});

test('a box is proved empty by one scan that shows light pens, whichever comes first', () => {
  const unproved = scan('empty').map((box) => ({ ...box, unproved: true }) as const);
  expect(agreedBoxes([unproved])).toEqual(unproved);
  for (const scans of [
    [unproved, scan('empty')],
    [scan('empty'), unproved],
  ])
    expect(agreedBoxes(scans)).toEqual(scan('empty'));
});

test('ink that one scan is certain of is a signature though another is unsure; no ink beside a doubt is no certainty', () => {
  expect(agreedBoxes([scan('doubtful', 'empty'), scan('signed', 'doubtful')])).toMatchObject([
    { verdict: 'signed' },
    { verdict: 'doubtful', why: 'stamp' },
  ]);
});

test('what one scan shows to be surely no signature is asked about, whatever the other says', () => {
  const odd: SeenBox = { row: '7', column: 0, verdict: 'doubtful', why: 'odd' };
  expect(agreedBoxes([scan('signed'), [odd]])).toEqual([odd]);
  expect(agreedBoxes([[odd], scan('signed')])).toEqual([odd]);
});
