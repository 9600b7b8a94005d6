import type { Decision } from '../../domain/decisions.js';
import type { Question } from '../../domain/review/question.js';
import { isSettled } from '../../domain/review/settled.js';

/** What somebody says to a question: a decision, or what to do instead. */
export type Reply = Decision | 'later' | 'undo' | 'stop';

/** Who answers, and where the answers go. */
export interface Desk {
  /** Puts a question; `number` of `of`, counting those left for later. */
  ask(question: Question, number: number, of: number): Promise<Reply>;
  /** Keeps a decision and returns its entry in the history. */
  record(decision: Decision): number;
  takeBack(entry: number): void;
  nothingToUndo(): void;
  /** Code of the person whose response has this key. */
  personOf(key: string): string;
}

interface Answer {
  readonly question: Question;
  readonly decision: Decision;
  readonly entry: number;
  /** Where the question stood. */
  readonly index: number;
}

/**
 * Goes through the questions one at a time until all are answered or somebody has had enough; each answer is kept at once,
 * so that nothing is lost if the conversation breaks off. A question that the answers before it have settled is not put.
 * Returns how many answers stand.
 */
export async function converse(questions: readonly Question[], desk: Desk): Promise<number> {
  const answers: Answer[] = [];
  let index = 0;
  while (index < questions.length) {
    const question = questions[index] as Question;
    if (isSettled(question, answers, desk.personOf)) {
      index++;
      continue;
    }
    const reply = await desk.ask(question, index + 1, questions.length);
    if (reply === 'stop') break;
    if (reply === 'undo') index = undo(answers, desk) ?? index;
    else {
      if (reply !== 'later') answers.push({ question, decision: reply, entry: desk.record(reply), index });
      index++;
    }
  }
  return answers.length;
}

/** Takes the last answer back and returns to its question. */
function undo(answers: Answer[], desk: Desk): number | undefined {
  const last = answers.pop();
  if (last) desk.takeBack(last.entry);
  else desk.nothingToUndo();
  return last?.index;
}
