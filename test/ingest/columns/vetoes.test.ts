import { expect, test } from 'vitest';
import { assumed } from '../../../src/ingest/columns/assumed-answers.js';
import { answersIn, vetoes } from '../../../src/ingest/columns/vetoes.js';
import { columnsOf } from './columns-of.js';

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

const MEANINGS = ['surname', 'delegate', 'delegateEmail', 'isDelegate', 'unused:people', 'notes'] as const;

const answersOf = (...cells: readonly string[]) =>
  answersIn(
    columnsOf(['Una domanda']),
    cells.map((cell, at) => ({ row: at + 2, cells: [cell] })),
  )[0] as ReturnType<typeof answersIn>[number];
const against = (...cells: readonly string[]) => vetoes(MEANINGS, answersOf(...cells));
const few = (answer: string, rows: number) => [answer, ...Array.from({ length: rows - 1 }, () => '')];

test('one answer says as much as many of its kind, and what most of them are decides', () => {
  expect(against(...few('Neri Ida', 8))).toEqual(
    against('Neri Ida', 'Galli Ugo', 'Riva Anna', ...few('Conti Paolo', 8)),
  );
  expect(against('Neri Ida', 'Galli Ugo', '14/04/2026')).toEqual(against('Neri Ida', 'Galli Ugo', 'Riva Anna'));
});

test('answers that cannot be it speak against a meaning, and against none that they can be', () => {
  const [surname, delegate, email, yes, people] = against(...few('Neri Ida', 8));
  for (const impossible of [email, yes]) expect(impossible).toBeLessThan(-3);
  for (const possible of [delegate, people]) expect(possible).toBe(0);
  // Nearly nobody answers what everybody is asked for herself.
  expect(surname).toBeLessThan(0);
});

test('a no says nothing beside anything else; where most say no and nobody anything else, it is a question for a yes', () => {
  expect(answersOf('no', 'Neri Ida', 'NO', 'no').given).toBe(1);
  expect(answersOf('No', '', '', '').given).toBe(0);
  expect(against('No', 'No', 'No')).toEqual(against('Sì', 'No', 'Sì'));
});

test('what nobody has answered yet is taken to be answered as its title says, by few where few are asked', () => {
  expect(assumed(MEANINGS, 'delegate')).toEqual(against(...few('Neri Ida', 20)));
  expect(assumed(MEANINGS, 'surname')).toEqual(against('Neri', 'Galli', 'Riva', 'Conti', 'Greco', 'Sala'));
  expect(assumed(MEANINGS, 'unused:other').every((score) => score === 0)).toBe(true);
});
