import { expect, test } from 'vitest';
import { derive } from '../../../src/domain/derive.js';
import type { AnswerRow, SourceFile } from '../../../src/domain/facts.js';
import { identityId, textId } from '../../../src/domain/question-id.js';
import { answered } from '../../../src/domain/review/answered.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { sentenceOf } from '../../../src/text/rules.js';
import { facts } from '../../builders.js';

const sheet = (label: string, arrival: number, by: string): SourceFile => ({
  ...{ label, kind: 'answers', complete: false, provinces: [] },
  version: { arrival, content: label },
  brought: { by, at: `2026-03-0${arrival}T10:00:00` },
  columns: [{ letter: 'C', title: 'Decisione', field: 'answer' }],
});

const said = (file: string, row: number, question: string, answer: string, reason?: string): AnswerRow => ({
  ...{ origin: { file, row }, question, answer },
  ...(reason !== undefined && { reason }),
});

const files = [sheet('b.csv', 4, 'bruno'), sheet('a.csv', 2, 'anna')];
const pair = identityId('a1', 'b1');

test('an answer is a decision of whoever brought its sheet first, with its row and reason, oldest first', () => {
  const rows = [
    said('b.csv', 2, pair, 'persone diverse'),
    said('a.csv', 3, textId('session', '5 APRILE'), 'I2'),
    said('a.csv', 2, pair, 'stessa persona', 'ha telefonato'),
  ];
  const common = { kind: 'identity', a: 'a1', b: 'b1' };
  expect(answered({ files, rows })).toMatchObject({
    decisions: [
      {
        ...{ ...common, verdict: 'same', entry: 2, position: 0, madeBy: 'anna', madeAt: '2026-03-02T10:00:00' },
        ...{ reason: 'ha telefonato', origin: { file: 'a.csv', row: 2 } },
      },
      { kind: 'session', session: 'I2', entry: 2, position: 1, reason: '' },
      { ...common, verdict: 'different', entry: 4, position: 2, madeBy: 'bruno' },
    ],
    unreadable: [],
  });
});

test('an answer that only an earlier version could read decides nothing, and is told at its cell', () => {
  const answers = [said('a.csv', 2, pair, 'gemelli')];
  const picture = derive(facts({ answers }, files), DEFAULT_SETTINGS);
  const [told] = picture.findings.filter(({ rule }) => rule === 'FIL-12');
  expect(told?.origins).toEqual([{ file: 'a.csv', row: 2, letter: 'C', column: 'Decisione' }]);
  expect(told && sentenceOf(told)).toContain('gemelli');
  expect(picture.decisions).toEqual([]);
});
