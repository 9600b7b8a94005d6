import { expect, test } from 'vitest';
import { answersIn, vetoes } from '../../../src/ingest/columns/vetoes.js';

/** What answers say for and against a yes of a delegate, and a text that tells of a delegation. */
function said(...answers: readonly string[]): readonly number[] {
  const sample = answers.map((answer, at) => ({ row: at + 2, cells: [answer] }));
  return answersIn([{ index: 0 }], sample).flatMap((own) => vetoes(['isDelegate', 'delegation'], own));
}

test('a yes that comes with a name says more than a yes', () => {
  const [yes, text] = said('Sì, Ferrari Lucia', 'No', 'Sì: DS Galli Ugo', 'sì, la DS Riva Anna') as [number, number];
  expect(yes).toBeLessThan(text);
  expect(said('Sì', 'sì, confermo', 'No')[0]).toBe(0);
});

test('names alone tell of no delegation which way it goes; beside a sentence they do', () => {
  expect(said('Riva Anna', 'Neri Ida')[1]).toBeLessThan(0);
  expect(said('Riva Anna', 'delego Neri Ida')[1]).toBe(0);
});
