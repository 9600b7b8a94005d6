import { expect, test } from 'vitest';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableFrom } from '../tables.js';

/** What a question about delegations is taken for, by its title and its answers. */
async function fieldOf(title: string, answers: readonly string[], role: string): Promise<string | undefined> {
  const rows = answers.map((answer, at) => `12/02/2026 10.00.0${at % 10};Rossi;Anna;${role};12 marzo;${answer}`);
  const text = `Informazioni cronologiche;Cognome;Nome;Ruolo;Incontro;${title}\n${rows.join('\n')}`;
  const batch = await batchOf(tableFrom(text));
  return batch.columns.find((column) => column.title === title)?.field;
}

const NAMES = ['no', 'No', 'NO', 'prof.ssa Sara Marchetti', 'no', 'no', 'Riva Anna', 'nessuno', 'no', 'no'];
const SENTENCES = [
  'no',
  'No',
  '',
  'delego la prof.ssa Riva Anna',
  'nessuna delega',
  'su delega della DS Ferrari',
  'no',
];

test.each([
  ['Delega (indicare chi delega o chi è delegato)', SENTENCES, 'delegation'],
  ['Eventuale delega', ['Riva Anna', 'no', 'in sostituzione del Dirigente Ferrari'], 'delegation'],
  ['Il Dirigente scolastico delega: nome e cognome del delegato', NAMES, 'delegate', 'Dirigente scolastico'],
  ['Per i Dirigenti: nome e cognome della persona delegata', NAMES, 'delegate', 'Dirigente scolastico'],
  ['In sostituzione del Dirigente scolastico (cognome e nome)', NAMES, 'principal'],
  ['Nome e cognome del Dirigente scolastico delegante', NAMES, 'principal'],
  ['Partecipa come delegato/a del Dirigente scolastico?', ['Sì', 'No', 'No', 'Sì'], 'isDelegate'],
  ['Delega', SENTENCES, 'delegation'],
])('«%s» is taken for what its answers tell', async (title, answers, field, role = 'Docente') => {
  expect(await fieldOf(title, answers, role)).toBe(field);
});

test.each([
  ['Delega (nome e cognome)', 'Cognome;Nome;Delega (nome e cognome)', 'Rossi;Anna;delego la collega Riva Ida'],
  ['Delega di chi', 'Cognome;Nome;Delega di chi', 'Rossi;Anna;delego la collega Riva Ida'],
  ['Nominativo B', 'Nominativo A;Nominativo B', 'Rossi Anna;Riva Luca'],
])('«%s» may mean several things: it fills in nothing until somebody says what', async (title, titles, answers) => {
  const text = `Informazioni cronologiche;${titles};Incontro\n12/02/2026 10.00.00;${answers};12 marzo`;
  const { columns } = await batchOf(tableFrom(text));
  const column = columns.find((one) => one.title === title);
  expect(column?.field).toBeUndefined();
  expect(column?.maybe?.length).toBeGreaterThan(1);
});
