import { expect, test } from 'vitest';
import { identityId, textId } from '../../../src/domain/question-id.js';
import { CAPACITIES } from '../../../src/domain/records.js';
import { decisionFrom } from '../../../src/domain/review/answer.js';
import type { Question } from '../../../src/domain/review/question.js';
import { asCsv } from '../../../src/report/as-csv.js';
import { renderXlsx } from '../../../src/report/as-xlsx.js';
import { questionSheet } from '../../../src/report/review-sheet.js';
import { origin, response } from '../../builders.js';
import { sourceOf } from '../reading/read.js';
import { batchOf, readBatch, tableFrom } from '../tables.js';

const pair = identityId('a1', 'b1');
const role = textId('role', 'VIGILE');

test('columns moved and deleted, case changed, blanks left: every answer is read, the rest is for later', async () => {
  const batch = await batchOf(
    tableFrom(`DECISIONE ;Nome A;Nota;Dubbio
      STESSA  PERSONA;Riva;ha telefonato;${pair}
      ;Neri;;${textId('session', '5 APRILE')}
      Educatrice;Greco;;${role.toUpperCase()}`),
  );
  expect([batch.kind, batch.read, batch.rejected.length]).toEqual(['answers', 3, 0]);
  expect(batch.ignored).toEqual([{ row: 3, why: 'incomplete' }]);
  expect(batch.rows).toEqual([
    { origin: { file: 'prova.csv', row: 2 }, question: pair, answer: 'STESSA PERSONA', reason: 'ha telefonato' },
    { origin: { file: 'prova.csv', row: 4 }, question: role.toUpperCase(), answer: 'Educatrice' },
  ]);
});

test('what cannot be read is rejected with its row and column', async () => {
  const { rejected } = await batchOf(
    tableFrom(`dubbio;decisione
      ${pair};forse
      riga 12;stessa persona
      ;stessa persona`),
  );
  expect(rejected).toMatchObject([
    { origin: { row: 2, letter: 'B' }, value: 'forse', reason: { why: 'not-allowed' } },
    { origin: { row: 3, letter: 'A' }, value: 'riga 12', reason: { why: 'unreadable' } },
    { origin: { row: 4, letter: 'A' }, reason: { why: 'missing' } },
  ]);
});

test('a sheet that nobody has filled in yet is no error', async () => {
  const batch = await batchOf(tableFrom(`dubbio;decisione\n${pair};`));
  expect([batch.rows.length, batch.ignored.length]).toEqual([0, 1]);
});

const QUESTIONS: readonly Question[] = [
  {
    about: 'identity',
    id: pair,
    rule: 'DUP-03',
    severity: 'avviso',
    a: response({ key: 'a', row: { origin: origin(2), surname: "=D'Angelo", givenName: 'Nicolò', email: 'a@b.it' } }),
    b: response({ key: 'b', row: { origin: origin(3), surname: 'Dangelo', givenName: 'Nicola' } }),
    probability: 0.7,
    proposal: 'same',
    evidence: [],
    asked: true,
  },
  {
    about: 'role',
    id: role,
    rule: 'ISC-03',
    severity: 'avviso',
    text: 'Vigile',
    responses: [response()],
    asked: false,
  },
];

test('the sheet that is written is the sheet that is read, as workbook and as CSV for Excel', async () => {
  const sheet = questionSheet(QUESTIONS);
  const workbook = await renderXlsx({ title: 'Dubbi', date: '2026-03-09', sheets: [sheet] });
  const csv = asCsv(
    sheet.columns.map(({ title }) => title),
    sheet.rows.map((row) => row.map((cell) => String(cell ?? ''))),
    { excel: true },
  );
  for (const source of [sourceOf(workbook, 4096, 'dubbi.xlsx'), sourceOf(csv, 4096, 'dubbi.csv')]) {
    const batch = await readBatch(source);
    expect(batch.kind).toBe('answers');
    expect(batch.rows).toMatchObject([{ question: pair, answer: 'chiedere' }]);
    expect(batch.ignored).toEqual([{ row: 3, why: 'incomplete' }]);
  }
});

test('each row offers the answers to its own question, in words that are read back', () => {
  const sheet = questionSheet(QUESTIONS);
  const { choices = [] } = sheet.columns.find(({ title }) => title === 'decisione') ?? {};
  const written = sheet.columns.findIndex(({ title }) => title === 'risposte possibili');

  expect(choices[0]).toEqual(['stessa persona', 'persone diverse', 'chiedere']);
  expect(choices[1]).toContain('Educatore/trice');
  expect(sheet.rows.map((row) => row[written])).toEqual(choices.map((list) => list.join('\n')));
  const read = QUESTIONS.map(({ id }, index) => choices[index]?.map((answer) => decisionFrom(id, answer)));
  expect(read.flat().filter((decision) => typeof decision !== 'object' || 'allowed' in decision)).toEqual([]);
  expect(read[1]).toMatchObject([
    ...CAPACITIES.map((capacity) => ({ kind: 'role', capacity })),
    { kind: 'leave', as: 'written' },
    { kind: 'leave', as: 'unknown' },
  ]);
});

test('what only the program needs stands last and out of sight', () => {
  const { columns } = questionSheet(QUESTIONS);
  expect(columns.flatMap(({ title, hidden }) => (hidden ? [title] : []))).toEqual(['regola', 'dubbio']);
  expect(columns.slice(-2).every(({ hidden }) => hidden)).toBe(true);
});
