import { expect, test } from 'vitest';
import { ofOnePerson } from '../../../src/ingest/columns/name-parts.js';
import type { ReadColumn, Use } from '../../../src/ingest/columns/read-columns.js';
import { batchOf, tableFrom } from '../tables.js';

/** What the two boxes of a question for a name are taken for, and what is asked about them. */
async function boxesOf(question: string, answers: readonly string[]) {
  const titles = `Data inserimento;Nominativo (Nome);Nominativo (Cognome);${question} (Nome);${question} (Cognome);ID inserimento`;
  const rows = answers.map((answer, at) => `2026-02-1${at} 09:12:11;Anna;Rossi;${answer};${at}`);
  const { columns } = await batchOf(tableFrom([titles, ...rows].join('\n')));
  return columns.slice(3, 5).map(({ field, maybe }) => (maybe === undefined ? field : '?'));
}

/** The two parts of the respondent's own name are of one person. */
const whose = (field: string | undefined) => (field === 'surname' || field === 'givenName' ? 'own' : field);

const SOME = ['Ugo;Neri', ';', 'Ivo;Sala'];

test('the two boxes of one name are one person', async () => {
  expect(await boxesOf('Delegato', SOME)).toEqual(['delegate', 'delegate']);
  expect(await boxesOf('Delegato', [';', ';'])).toEqual(['delegate', 'delegate']);
  expect(await boxesOf('Dirigente delegante', SOME)).toEqual(['principal', 'principal']);
});

test.each(['Nominativo di chi sostituisce il Dirigente', 'Persona', 'Referente', 'In vece di'])(
  'the boxes of «%s» are never two people',
  async (question) => {
    for (const answers of [SOME, [';', ';']])
      expect(new Set((await boxesOf(question, answers)).map(whose)).size).toBe(1);
  },
);

test('two boxes that may be of a delegation, each a little, are asked about', async () => {
  const likely = (more: readonly [Use, number][]) => new Map<Use, number>([['unused', 0.9], ...more]);
  const box = (index: number, part: string, more: readonly [Use, number][]): ReadColumn => ({
    column: { index, letter: 'AB'[index] as string, title: `attending_in_lieu_of_${part}` },
    answers: { times: new Map(), rows: new Set(), given: 0, fill: 0, of: 0 },
    ...{ likely: likely(more), meaning: 'unused:people', use: 'unused' },
  });
  const [given, surname] = ofOnePerson([
    box(0, 'given', [['principalGivenName', 0.08]]),
    box(1, 'surname', [['principalSurname', 0.01]]),
  ]) as [ReadColumn, ReadColumn];
  expect([given.use, surname.use]).toEqual(['unused', 'unused']);
  expect(given.likely.get('principalGivenName')).toBeGreaterThan(0.01);
  expect(surname.likely.get('principalSurname')).toBeGreaterThan(0.01);
});
