import { describe, expect, test } from 'vitest';
import { converse, type Desk, type Reply } from '../../src/cli/review/conversation.js';
import type { Decision } from '../../src/domain/decisions.js';
import type { Question } from '../../src/domain/review/question.js';
import { response } from '../builders.js';

const question = (text: string): Question => ({
  about: 'role',
  id: text,
  rule: 'ISC-03',
  severity: 'avviso',
  text,
  responses: [response()],
  asked: false,
});
const answer: Decision = { kind: 'role', scope: { in: 'everywhere' }, text: 'x', capacity: 'DS' };

/** Somebody who gives these replies one after the other, and what was asked and kept. */
async function conversation(questions: readonly Question[], ...replies: Reply[]) {
  const log: string[] = [];
  let entry = 0;
  const desk: Desk = {
    ask: async (asked, number, of) => {
      log.push(`${asked.id} ${number}/${of}`);
      return replies.shift() ?? 'stop';
    },
    record: () => {
      log.push(`keeps ${++entry}`);
      return entry;
    },
    takeBack: (taken) => log.push(`takes back ${taken}`),
    nothingToUndo: () => log.push('nothing to undo'),
    personOf: (key) => key,
  };
  const answers = await converse(questions, desk);
  return { answers, log };
}

describe('the questions, one by one', () => {
  const three = ['a', 'b', 'c'].map(question);

  test('each answer is kept at once; what is left for later is not', async () => {
    expect(await conversation(three, answer, 'later', answer)).toEqual({
      answers: [1, 2],
      log: ['a 1/3', 'keeps 1', 'b 2/3', 'c 3/3', 'keeps 2'],
    });
  });

  test('the last answer is taken back, and its question put again', async () => {
    expect(await conversation(three, answer, 'undo', 'later', 'undo', 'stop')).toEqual({
      answers: [],
      log: ['a 1/3', 'keeps 1', 'b 2/3', 'takes back 1', 'a 1/3', 'b 2/3', 'nothing to undo', 'b 2/3'],
    });
  });

  test('nothing more is asked after the last; its entry is known, to take it back', async () => {
    expect(await conversation(three.slice(0, 1), answer, answer)).toEqual({
      answers: [1],
      log: ['a 1/1', 'keeps 1'],
    });
  });

  test('those of a kind come first when somebody jumps to them; what was skipped comes after', async () => {
    const place: Question = {
      ...{ about: 'place', id: 'p', rule: 'REG-12', severity: 'avviso', text: 'p', asked: false },
      ...{ responses: [response()], candidates: [] },
    };
    expect((await conversation([...three, place], 'later', { jumpTo: 'place' }, answer, 'undo', 'later')).log).toEqual([
      'a 1/4',
      'b 2/4',
      'p 2/4',
      'keeps 1',
      'b 3/4',
      'takes back 1',
      'p 2/4',
      'b 3/4',
    ]);
  });

  test('enough is enough', async () => {
    expect((await conversation(three, answer, 'stop')).answers).toEqual([1]);
  });
});
