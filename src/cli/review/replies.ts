import type { Decision } from '../../domain/decisions.js';
import { CAPACITIES } from '../../domain/picture.js';
import { decisionFrom } from '../../domain/review/answer.js';
import type { Question } from '../../domain/review/question.js';
import { VERDICT_WORDS } from '../../domain/review/verdict.js';
import { capacityName } from '../../text/capacities.js';
import { reviewText, sessionName } from '../../text/review.js';
import { askKey, askText, type KeyChoice } from '../ask.js';
import type { Reply } from './conversation.js';

type Choice = KeyChoice<Reply | 'other-code'>;

const ALWAYS: readonly Choice[] = [
  { key: 'p', name: reviewText.later, value: 'later' },
  { key: 'u', name: reviewText.undoLast, value: 'undo' },
  { key: 'b', name: reviewText.stop, value: 'stop' },
];

/** Asks the person at the keyboard; `isListed` tells whether a code typed by hand is a known place. */
export async function askReply(question: Question, isListed: (code: string) => boolean): Promise<Reply> {
  const reply = await askKey(reviewText.prompt, [...choicesFor(question), ...ALWAYS]);
  if (reply !== 'other-code') return reply;
  const check = (text: string) =>
    isListed(text.trim()) || isListed(text.trim().toUpperCase()) || reviewText.unknownCode(text);
  return decided(question, await askText(reviewText.whichCode, '', check));
}

function choicesFor(question: Question): Choice[] {
  const numbered = (answers: readonly string[], name = (answer: string) => answer) =>
    answers.map((answer, index) => ({ key: String(index + 1), name: name(answer), value: decided(question, answer) }));
  switch (question.about) {
    case 'identity':
      return [
        { key: 's', name: reviewText.same, value: decided(question, VERDICT_WORDS.same) },
        { key: 'd', name: reviewText.different, value: decided(question, VERDICT_WORDS.different) },
        { key: 'c', name: reviewText.askThem, value: decided(question, VERDICT_WORDS.ask) },
      ];
    case 'place': {
      const names = new Map(question.candidates.map(({ code, name }) => [code, name]));
      const listed = numbered([...names.keys()], (code) => names.get(code) ?? code);
      return [...listed, { key: 'a', name: reviewText.otherCode, value: 'other-code' }];
    }
    case 'session':
      return numbered(question.sessions.map(sessionName));
    case 'role':
      return numbered(CAPACITIES, (capacity) => capacityName(capacity as (typeof CAPACITIES)[number]));
  }
}

/** The answers offered are those that can be read. */
const decided = (question: Question, answer: string): Decision => decisionFrom(question.id, answer) as Decision;
