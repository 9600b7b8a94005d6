import { expect, test } from 'vitest';
import type { Field } from '../../../src/domain/form-fields.js';
import { answersIt, identityId, textId } from '../../../src/domain/question-id.js';
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

const column = (title: string, ...maybe: Field[]) => ({
  ...{ letter: 'B', key: title.toUpperCase(), title, name: title, samples: ['Riva Anna', 'Neri Ida'] },
  maybe,
});
const FORM = 'COGNOME|PER|DA|DA CHI E SOSTITUITO CHI';
const COLUMNS: readonly Question[] = [
  {
    ...{ about: 'column', rule: 'FIL-14', severity: 'errore', asked: false, origins: [origin(2)], rows: 2 },
    id: `colonna:DA CHI E SOSTITUITO CHI:${FORM}`,
    columns: [column('Da chi è sostituito chi?', 'delegate', 'principal')],
  },
  {
    ...{ about: 'column', rule: 'FIL-14', severity: 'errore', asked: false, origins: [origin(2)], rows: 2 },
    id: `colonna:COGNOME | PER:${FORM}`,
    columns: [column('Cognome', 'surname', 'delegate'), column('Per', 'fullName')],
  },
];

test('of a column the sheet offers what it may ask, the likeliest first, and not to use it', () => {
  const sheet = questionSheet(COLUMNS);
  const { choices = [] } = sheet.columns.find(({ title }) => title === 'decisione') ?? {};
  expect(choices[0]).toEqual(['delegato', 'delegante', 'non usare']);
  const said = (place: number, answer: string) => decisionFrom(COLUMNS[place]?.id ?? '', answer);
  const decided = { kind: 'column', form: FORM, title: 'DA CHI E SOSTITUITO CHI' };
  expect(choices[0]?.map((answer) => said(0, answer))).toEqual([
    { ...decided, meaning: 'delegate' },
    { ...decided, meaning: 'principal' },
    { ...decided, meaning: 'unused' },
  ]);
  expect(said(0, 'Istituto')).toEqual({ ...decided, meaning: 'institution' });
  expect(said(0, 'forse')).toHaveProperty('allowed');
  expect(sheet.rows[0]?.[1]).toContain('Riva Anna\nNeri Ida');
});

test('which of two columns is the name is answered by its title', () => {
  const { choices = [] } = questionSheet(COLUMNS).columns.find(({ title }) => title === 'decisione') ?? {};
  expect(choices[1]).toEqual(['Cognome (cognome)', 'Per']);
  const said = (answer: string) => decisionFrom(COLUMNS[1]?.id ?? '', answer);
  expect(choices[1]?.map(said)).toMatchObject([
    { title: 'COGNOME', meaning: 'surname' },
    { title: 'PER', meaning: 'fullName' },
  ]);
  expect(said('tutti e due')).toEqual({ allowed: ['COGNOME', 'PER'] });
  const [decision] = [said('per')].filter((one) => typeof one === 'object' && 'kind' in one);
  expect(decision && answersIt(decision, COLUMNS[1]?.id ?? '')).toBe(true);
  expect(decision && answersIt(decision, COLUMNS[0]?.id ?? '')).toBe(false);
});

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
