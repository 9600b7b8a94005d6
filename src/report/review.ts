import { FIELD_WORDS, UNUSED_WORD } from '../domain/form-fields.js';
import { type Origin, originName } from '../domain/origin.js';
import { CAPACITIES, type Response } from '../domain/records.js';
import { READ_AS_PROPOSED } from '../domain/review/answer.js';
import { nameAnswer } from '../domain/review/column-answer.js';
import { LEFT_WORDS, leavesOf } from '../domain/review/left.js';
import type {
  Candidate,
  ColumnQuestion,
  IdentityQuestion,
  PlaceQuestion,
  Question,
  SpellingQuestion,
  TextQuestion,
} from '../domain/review/question.js';
import { VERDICT_WORDS } from '../domain/review/verdict.js';
import { capacityName } from '../text/capacities.js';
import { reasonOf } from '../text/identity.js';
import { either, others, PROPOSED } from '../text/proposals.js';
import { reviewText, sessionName } from '../text/review.js';
import { FIELDS } from './compared.js';
import { identityLines } from './identity-question.js';
import type { Listing } from './listing.js';
import { onScreen } from './screen.js';

/** A question with its evidence and all that may be answered. */
const questionWithAnswers =
  (width: number) =>
  (question: Question): string =>
    questionAsText(question, { answers: true, width });

/** How a question is shown: `strong` marks what differs; with `answers`, what may be answered is told too. */
interface Shown {
  readonly strong?: (text: string) => string;
  readonly answers?: boolean;
  /** Characters in a line of the screen. */
  readonly width?: number;
}

/** Enough for two sides beside one another. */
const WIDE_ENOUGH = 100;

/** A question with its evidence, for the screen. */
export function questionAsText(
  question: Question,
  { strong = (text) => text, answers = false, width = WIDE_ENOUGH }: Shown = {},
): string {
  const lines =
    question.about === 'identity'
      ? identityLines(question, strong, width)
      : question.about === 'column'
        ? columnLines(question, answers)
        : [
            ...(question.responses.length > 0 ? [writersOf(question.responses)] : []),
            ...listedLines(question),
            ...(answers
              ? [choicesOf(question), reviewText.orLeft(leavesOf(question.about).map((as) => LEFT_WORDS[as]))]
              : []),
            question.asked ? reviewText.notKnown : '',
          ];
  return withoutMarks([`${question.rule} ${reviewText.title(question)}`, ...lines.filter(Boolean)].join('\n  '));
}

/** Cells are cleaned one by one, so that the marks of the terminal, which come later, stay. */
const clean = (text: string): string => onScreen(text);
const withoutMarks = (text: string): string => text.replace(/[ \t]+$/gm, '');

/** Who wrote a text, with the row: the first few, and how many. */
function writersOf(responses: readonly Response[]): string {
  const shown = responses
    .slice(0, 5)
    .map((response) => `${FIELDS.name(response)} (${FIELDS.row(response)})`)
    .join(', ');
  return clean(`${reviewText.writtenBy(responses.length)}: ${shown}${responses.length > 5 ? ', …' : ''}`);
}

/** The rows of the lists that the question is about too, the first few. */
export function listedLines(question: Question): string[] {
  const listed = listedFor(question);
  if (listed.length === 0) return [];
  const shown = listed.slice(0, 5).map(originName).join(', ');
  return [clean(`${reviewText.listedIn(listed.length)}: ${shown}${listed.length > 5 ? ', …' : ''}`)];
}

const listedFor = (question: Question): readonly Origin[] => ('listed' in question ? (question.listed ?? []) : []);

/** The answers in the columns that are asked about, where the first stands, and what may be said of them. */
const columnLines = (question: ColumnQuestion, answers: boolean): string[] =>
  [
    ...question.columns.map(({ title, samples }) => reviewText.samples(title, samples)),
    `${reviewText.answeredIn(question.rows)}: ${question.origins.slice(0, 1).map(originName).join('')}`,
    ...(answers ? [reviewText.possible(answersTo(question))] : []),
  ].map(clean);

/** What may be answered. */
function choicesOf(question: TextQuestion): string {
  switch (question.about) {
    case 'place':
      return proposed(question).join('\n  ') || reviewText.noProposal;
    case 'spelling':
      return readingsOf(question).join('\n  ');
    case 'session':
      return reviewText.sessions(question.sessions.map(sessionName));
    case 'role':
      return '';
  }
}

/** The likeliest places, and how many more there are. */
const proposed = ({ candidates }: PlaceQuestion): readonly string[] => {
  const rest = candidates.length - PROPOSED;
  return [...candidates.slice(0, PROPOSED).map(withReasons), ...(rest > 0 ? [`… e ${others(rest)}`] : [])];
};

/** A place, with what speaks for it where that is told. */
export const withReasons = ({ name, reasons = [] }: Candidate): string =>
  reasons.length === 0 ? name : `${name}: ${reasons.map(reviewText.successor).join(', ')}`;

/** The first texts that came in a wrong encoding with their readings, and how many more. */
function readingsOf({ readings }: SpellingQuestion): string[] {
  const shown = readings.slice(0, SHOWN_READINGS).map(({ written, read }) => clean(reviewText.reading(written, read)));
  const rest = readings.length - shown.length;
  return rest > 0 ? [...shown, `… e ${others(rest)}`] : shown;
}
const SHOWN_READINGS = 8;

/** What may be answered to a question, each as it is written in the cell. */
export function answersTo(question: Question): readonly string[] {
  return question.about === 'identity' || question.about === 'column'
    ? meaningsFor(question)
    : [...meaningsFor(question), ...leavesOf(question.about).map((as) => LEFT_WORDS[as])];
}

function meaningsFor(question: Question): readonly string[] {
  switch (question.about) {
    case 'identity':
      return Object.values(VERDICT_WORDS);
    case 'place':
      return question.candidates.slice(0, PROPOSED).map(({ name }) => name);
    case 'session':
      return question.sessions.map(sessionName);
    case 'spelling':
      return [READ_AS_PROPOSED];
    case 'column':
      return columnAnswers(question);
    case 'role':
      return CAPACITIES.map((capacity) => capacityName(capacity));
  }
}

/** What a column may ask, the likeliest first; or, of several, the columns that may be the name. */
function columnAnswers({ columns }: ColumnQuestion): readonly string[] {
  const [only] = columns;
  return columns.length === 1
    ? [...only.maybe.map((field) => FIELD_WORDS[field]), UNUSED_WORD]
    : columns.map(({ name, maybe: [field] }) => nameAnswer(name, field));
}

/** All questions as text, one block each. */
export const questionsAsText = (questions: readonly Question[], width: number): string =>
  questions.length === 0 ? `${reviewText.none}\n` : `${questions.map(questionWithAnswers(width)).join('\n\n')}\n`;

/** One line for each question. Contract of `dubbi --formato csv`. */
export const questionListing = (questions: readonly Question[]): Listing => ({
  name: 'dubbi',
  columns: [
    'dubbio',
    'regola',
    'gravita',
    'file_a',
    'riga_a',
    'file_b',
    'riga_b',
    'probabilita',
    'motivo',
    'proposta',
    'decisione',
    'risposte_possibili',
  ],
  rows: questions.map((question) => {
    const [a, b] = sidesOf(question);
    const share = question.about === 'identity' ? question.probability.toFixed(3) : undefined;
    return [
      question.id,
      question.rule,
      question.severity,
      ...[a?.file, a?.row, b?.file, b?.row],
      share,
      whyAsked(question),
      proposalOf(question),
      decidedOf(question),
      answersTo(question).join(' | '),
    ];
  }),
});

function sidesOf(question: Question): readonly Origin[] {
  if (question.about === 'identity') return [question.a.row.origin, question.b.row.origin];
  if (question.about === 'column') return question.origins.slice(0, 1);
  const written = question.responses.map(({ row }) => row.origin);
  return [...written, ...listedFor(question)].slice(0, 1);
}

/** In how many rows it is written, of responses and of lists. */
export const howOften = (question: Exclude<Question, IdentityQuestion>): string =>
  question.about === 'column'
    ? reviewText.answeredIn(question.rows)
    : reviewText.writtenBy(question.responses.length + listedFor(question).length);

export const whyAsked = (question: Question): string =>
  question.about === 'identity' ? reasonOf(question.evidence) : `${reviewText.title(question)} ${howOften(question)}`;

export function proposalOf(question: Question): string {
  switch (question.about) {
    case 'identity':
      return reviewText.proposal(question.proposal);
    case 'spelling':
      return readingsOf(question).join('; ');
    case 'place':
      return either(question.candidates.map(withReasons));
    case 'column':
      return columnAnswers(question)[0] ?? '';
    case 'session':
    case 'role':
      return '';
  }
}

export const decidedOf = (question: Question): string =>
  question.asked ? (question.about === 'identity' ? VERDICT_WORDS.ask : LEFT_WORDS.unknown) : '';
