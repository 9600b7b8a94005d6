import { expect, test } from 'vitest';
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
