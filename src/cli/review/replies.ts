import type { Decision } from '../../domain/decisions.js';
import { FIELD_WORDS, UNUSED_WORD } from '../../domain/form-fields.js';
import { CAPACITIES } from '../../domain/records.js';
import { decisionFrom, READ_AS_PROPOSED } from '../../domain/review/answer.js';
import { nameAnswer } from '../../domain/review/column-answer.js';
import { LEFT_WORDS, leavesOf } from '../../domain/review/left.js';
import type { ColumnQuestion, PlaceQuestion, Question, TextQuestion } from '../../domain/review/question.js';
import { VERDICT_WORDS } from '../../domain/review/verdict.js';
import { withReasons } from '../../report/review.js';
import { capacityName } from '../../text/capacities.js';
import { fieldMeant } from '../../text/field-meanings.js';
import { others, PROPOSED } from '../../text/proposals.js';
import { reviewText, sessionName } from '../../text/review.js';
import { askKey, askText, type KeyChoice, wasEscaped } from '../ask.js';
import { isMeaning } from '../correct/column.js';
import type { World } from '../world.js';
import type { Reply } from './conversation.js';

/** How many questions of each kind are to come. */
type ToCome = ReadonlyMap<Question['about'], number>;
type Choice = KeyChoice<Reply | 'other-code' | 'other-meaning' | 'more' | 'jump'>;

const ALWAYS: readonly Choice[] = [
  { key: 'p', name: reviewText.later, value: 'later' },
  { key: 'u', name: reviewText.undoLast, value: 'undo' },
  { key: 'b', name: reviewText.stop, value: 'stop' },
];
const JUMP: Choice = { key: 'v', name: reviewText.jump, value: 'jump' };

/**
 * Asks the person at the keyboard; `isListed` tells whether a code typed by hand is a known place. Enter alone leaves the
 * question for later, Esc the conversation: the answers given are kept.
 */
export async function askReply(
  world: World,
  question: Question,
  toCome: ToCome,
  isListed: (code: string) => boolean,
  shown = PROPOSED,
): Promise<Reply> {
  const choices = [...choicesFor(question, shown), ...(toCome.size > 1 ? [JUMP] : []), ...ALWAYS];
  const reply = await orOnEscape('stop' as const, askKey(world, reviewText.prompt, choices, { value: 'later' }));
  const again = (more = shown) => askReply(world, question, toCome, isListed, more);
  if (reply === 'more') return again(Number.POSITIVE_INFINITY);
  if (reply === 'jump') return (await askKind(world, toCome)) ?? again();
  if (reply === 'other-code') return (await askCode(world, question, isListed)) ?? again();
  if (reply === 'other-meaning') return (await askMeaning(world, question)) ?? again();
  return reply;
}

/** The code of a place, unless nothing is typed. */
async function askCode(
  world: World,
  question: Question,
  isListed: (code: string) => boolean,
): Promise<Decision | undefined> {
  const check = (text: string) =>
    text.trim() === '' || isListed(text.trim()) || isListed(text.trim().toUpperCase()) || reviewText.unknownCode(text);
  const code = await orOnEscape('', askText(world, reviewText.whichCode, '', check));
  return code.trim() === '' ? undefined : decided(question, code);
}

/** What a column asks, in a word, unless nothing is typed. */
async function askMeaning(world: World, question: Question): Promise<Decision | undefined> {
  const word = await orOnEscape('', askText(world, reviewText.whichMeaning, '', isMeaning));
  return word.trim() === '' ? undefined : decided(question, word);
}

/** The kind of questions to put first, unless nothing is chosen. */
const askKind = (world: World, toCome: ToCome): Promise<Reply | undefined> => {
  const kinds = [...toCome].map(([kind, questions], index) => ({
    key: String(index + 1),
    name: reviewText.kind(reviewText.kinds[kind], questions),
    value: { jumpTo: kind },
  }));
  const back = { key: 'b', name: reviewText.back, value: undefined };
  return orOnEscape(undefined, askKey<Reply | undefined>(world, reviewText.jumpTo, [...kinds, back], back));
};

async function orOnEscape<T, E>(instead: E, asked: Promise<T>): Promise<T | E> {
  try {
    return await asked;
  } catch (error) {
    if (wasEscaped(error)) return instead;
    throw error;
  }
}

function choicesFor(question: Question, shown: number): Choice[] {
  switch (question.about) {
    case 'identity':
      return [
        { key: 's', name: reviewText.same, value: decided(question, VERDICT_WORDS.same) },
        { key: 'd', name: reviewText.different, value: decided(question, VERDICT_WORDS.different) },
        { key: 'c', name: reviewText.askThem, value: decided(question, VERDICT_WORDS.ask) },
      ];
    case 'place':
      return [...placesFor(question, shown), ...leaving(question)];
    case 'session':
      return [...numbered(question, question.sessions.map(sessionName)), ...leaving(question)];
    case 'column':
      return columnChoices(question);
    case 'spelling':
      return [
        { key: 's', name: reviewText.readAsProposed, value: decided(question, READ_AS_PROPOSED) },
        ...leaving(question),
      ];
    case 'role': {
      const named = (capacity: string) => capacityName(capacity as (typeof CAPACITIES)[number]);
      return [...numbered(question, CAPACITIES, named), ...leaving(question)];
    }
  }
}

/** The first candidates, the way to see the others, the way to give another code. */
function placesFor(question: PlaceQuestion, shown: number): Choice[] {
  const names = new Map(question.candidates.slice(0, shown).map((one) => [one.code, withReasons(one)]));
  const rest = question.candidates.length - names.size;
  return [
    ...numbered(question, [...names.keys()], (code) => names.get(code) ?? code),
    ...(rest > 0 ? [{ key: 'm', name: reviewText.more(others(rest)), value: 'more' as const }] : []),
    { key: 'a', name: reviewText.otherCode, value: 'other-code' },
  ];
}

/** What a column may ask, the likeliest first, or another thing, or nothing; of several, which asks for the name. */
function columnChoices(question: ColumnQuestion): Choice[] {
  const [only] = question.columns;
  if (question.columns.length > 1) {
    const names = new Map(
      question.columns.map(({ name, title, samples, maybe: [field] }) => [
        nameAnswer(name, field),
        reviewText.samples(title, samples),
      ]),
    );
    return numbered(question, [...names.keys()], (answer) => names.get(answer) ?? answer);
  }
  return [
    ...only.maybe.map((field, index) => ({
      key: String(index + 1),
      name: fieldMeant(FIELD_WORDS[field], field),
      value: decided(question, FIELD_WORDS[field]),
    })),
    { key: 'a', name: reviewText.otherMeaning, value: 'other-meaning' },
    { key: '-', name: reviewText.notUsed, value: decided(question, UNUSED_WORD) },
  ];
}

const LEAVING_KEYS = { written: 'l', service: 'z', unknown: 'n' } as const;

const leaving = (question: TextQuestion): Choice[] =>
  leavesOf(question.about).map((as) => ({
    key: LEAVING_KEYS[as],
    name: reviewText.leaving[as],
    value: decided(question, LEFT_WORDS[as]),
  }));

const numbered = (question: Question, answers: readonly string[], name = (answer: string) => answer): Choice[] =>
  answers.map((answer, index) => ({ key: String(index + 1), name: name(answer), value: decided(question, answer) }));

/** The answers offered are those that can be read. */
const decided = (question: Question, answer: string): Decision => decisionFrom(question.id, answer) as Decision;
