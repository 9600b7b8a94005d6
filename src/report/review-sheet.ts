import { originName } from '../domain/origin.js';
import type { ColumnQuestion, Question, TextQuestion } from '../domain/review/question.js';
import { others, PROPOSED } from '../text/proposals.js';
import { reviewText } from '../text/review.js';
import type { XlsxSheet } from './as-xlsx.js';
import { FIELDS, sideBySide } from './compared.js';
import { answersTo, decidedOf, howOften, listedLines, proposalOf, whyAsked } from './review.js';

const { titles } = reviewText;
/** Rows shown of all those where a text is written. */
const SHOWN = 5;

/**
 * The spreadsheet that the office fills in: a row a question, as wide as one page; both sides line by line, what may be
 * answered, and a cell to answer in that offers it. The id, which brings the answer back to its question, is out of sight.
 */
export const questionSheet = (questions: readonly Question[]): XlsxSheet => ({
  name: reviewText.sheet,
  columns: [
    { title: titles.question, width: 20 },
    { title: titles.one, width: 32 },
    { title: titles.other, width: 32 },
    { title: titles.reason, width: 28 },
    { title: titles.proposal, width: 15 },
    { title: titles.probability, width: 12 },
    { title: titles.answers, width: 36 },
    { title: titles.decision, width: 22, choices: questions.map(answersTo) },
    { title: titles.note, width: 16 },
    { title: titles.rule, hidden: true },
    { title: titles.id, hidden: true },
  ],
  rows: questions.map((question) => [
    reviewText.title(question),
    ...sides(question),
    question.about === 'identity' ? whyAsked(question) : howOften(question),
    question.about === 'place' && question.candidates.length > 1 ? undefined : proposalOf(question),
    question.about === 'identity' ? reviewText.probability(question.probability) : undefined,
    [...answersTo(question), ...hints(question)].join('\n'),
    decidedOf(question),
    undefined,
    question.rule,
    question.id,
  ]),
});

/** What may be answered without being in the list that opens: any code of the registry, any word for a column. */
function hints(question: Question): readonly string[] {
  if (question.about === 'column') return question.columns.length === 1 ? [reviewText.anyMeaning] : [];
  if (question.about !== 'place') return [];
  const rest = question.candidates.length - PROPOSED;
  return [rest > 0 ? `${reviewText.anyCode} (${others(rest)})` : reviewText.anyCode];
}

/** The two sides of a pair, a line a field, what differs marked; of any other question, who is behind it. */
function sides(question: Question): readonly [string, string] {
  if (question.about === 'column') return columnSides(question);
  if (question.about !== 'identity')
    return [[writers(question), ...listedLines(question)].filter(Boolean).join('\n'), ''];
  const compared = sideBySide(question.a, question.b);
  // The rows last: who they are comes before where they stand.
  const lines = [
    ...compared.filter(({ field }) => field !== 'row'),
    ...compared.filter(({ field }) => field === 'row'),
  ];
  return [
    lines.map(({ a }) => a || '–').join('\n'),
    lines.map(({ b, differs }) => `${differs ? '≠ ' : ''}${b || '–'}`).join('\n'),
  ];
}

/** The answers in a column, a line each; of two that may be the name, each on a side. */
function columnSides({ columns, origins }: ColumnQuestion): readonly [string, string] {
  const [first, ...others] = columns.map(({ title, samples }) =>
    [...(columns.length > 1 ? [reviewText.samples(title, [])] : []), ...samples].join('\n'),
  );
  const where = origins.slice(0, 1).map(originName);
  return [[first, ...where].filter(Boolean).join('\n'), others.join('\n')];
}

/** Who wrote a text: name, role, place and row of the first few, without the text that is asked about, and how many more. */
function writers({ about, responses }: TextQuestion): string {
  const fields = (['name', 'role', 'place', 'row'] as const).filter((field) => field !== about);
  const rest = responses.length - SHOWN;
  const shown = responses.slice(0, SHOWN).map((response) =>
    fields
      .map((field) => FIELDS[field](response))
      .filter(Boolean)
      .join(', '),
  );
  return [...shown, ...(rest > 0 ? [reviewText.others(rest)] : [])].join('\n');
}
