import { expect, test } from 'vitest';
import { addClue, packClues } from '../../../src/ingest/columns/learned-clues.js';

const CLUES = { 'word NOME': [0, 125, 2, -300], any: [1, 7], 'word È': [2, 32767] };

test('a packed clue says of each meaning what was learned, to the hundredth; one never learned says nothing', () => {
  const learned = packClues(CLUES);
  const said = (clue: string) => {
    const scores = [0, 0, 0];
    addClue(scores, clue, learned);
    return scores;
  };
  expect(said('word NOME')).toEqual([1.25, 0, -3]);
  expect(said('any')).toEqual([0, 0.07, 0]);
  expect(said('word È')).toEqual([0, 0, 327.67]);
  for (const unknown of ['', 'a', 'word', 'word NOMI', 'zzz']) expect(said(unknown)).toEqual([0, 0, 0]);
});

test('a weight that would not come back as it was is refused', () => {
  expect(() => packClues({ any: [0, 32768] })).toThrow(RangeError);
  expect(() => packClues({ any: [0, 0.5] })).toThrow(RangeError);
});
