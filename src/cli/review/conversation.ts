import type { Decision } from '../../domain/decisions.js';
import { groupBy } from '../../domain/group.js';
import type { Question } from '../../domain/review/question.js';
import { isSettled } from '../../domain/review/settled.js';

/** What somebody says to a question: a decision, or what to do instead. */
export type Reply = Decision | 'later' | 'undo' | 'stop' | { readonly jumpTo: Kind };
type Kind = Question['about'];

/** Who answers, and where the answers go. */
export interface Desk {
  /** Puts a question; `number` of `of`, counting those left for later; how many of each kind are to come, this one too. */
  ask(question: Question, number: number, of: number, toCome: ReadonlyMap<Kind, number>): Promise<Reply>;
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
  /** The questions that were to be put, this one first. */
  readonly left: readonly Question[];
}

/**
 * Goes through the questions one at a time until all are answered or somebody has had enough; each answer is kept at once,
 * so that nothing is lost if the conversation breaks off. A question that the answers before it have settled is not put.
 * Returns the entries of the answers that stand, the first one first.
 */
export async function converse(questions: readonly Question[], desk: Desk): Promise<readonly number[]> {
  const answers: Answer[] = [];
  let left = questions;
  for (;;) {
    const [question] = left;
    if (question === undefined) break;
    if (isSettled(question, answers, desk.personOf)) {
      left = left.slice(1);
      continue;
    }
    const reply = await desk.ask(question, questions.length - left.length + 1, questions.length, kindsOf(left));
    if (reply === 'stop') break;
    if (reply === 'undo') left = undo(answers, desk) ?? left;
    else if (typeof reply === 'object' && 'jumpTo' in reply) left = startingWith(left, reply.jumpTo);
    else {
      if (reply !== 'later') answers.push({ question, decision: reply, entry: desk.record(reply), left });
      left = left.slice(1);
    }
  }
  return answers.map(({ entry }) => entry);
}

/** Takes the last answer back and returns to its question. */
function undo(answers: Answer[], desk: Desk): readonly Question[] | undefined {
  const last = answers.pop();
  if (last) desk.takeBack(last.entry);
  else desk.nothingToUndo();
  return last?.left;
}

/** The same questions, those of one kind first. */
const startingWith = (questions: readonly Question[], kind: Kind): readonly Question[] => [
  ...questions.filter(({ about }) => about === kind),
  ...questions.filter(({ about }) => about !== kind),
];

const kindsOf = (questions: readonly Question[]): ReadonlyMap<Kind, number> =>
  new Map([...groupBy(questions, ({ about }) => about)].map(([kind, ofKind]) => [kind, ofKind.length]));
