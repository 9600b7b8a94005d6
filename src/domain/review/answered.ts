import type { Decided, Decision } from '../decisions.js';
import type { AnswerRow, SourceFile } from '../facts.js';
import { compareText } from '../origin.js';
import type { RejectedRow, RejectionReason } from '../rejected.js';
import { filesByLabel } from '../versions.js';
import { decisionFrom } from './answer.js';

/** What the columns of an answered sheet are called to a person. */
const ANSWER_COLUMNS = { question: 'dubbio', answer: 'decisione' } as const;

/** Why a row of an answered sheet is no decision, and in which of its columns that stands. */
export interface Refusal {
  readonly field: keyof typeof ANSWER_COLUMNS;
  readonly reason: RejectionReason;
}

/** Answered sheets and their rows; other files may stand among them. */
export interface AnsweredSheets {
  readonly files: readonly SourceFile[];
  readonly rows: readonly AnswerRow[];
}

/** What answered sheets say. */
export interface Answered {
  /** Oldest first. */
  readonly decisions: readonly Decided[];
  /** Rows that an earlier version of the program could read and this one cannot: told, not passed over. */
  readonly unreadable: readonly RejectedRow[];
}

/**
 * The answers given in spreadsheets as decisions of the import that brought each sheet first: importing it again, or
 * reading it with a newer program, decides nothing anew.
 */
export function answered({ files, rows }: AnsweredSheets): Answered {
  const sheets = filesByLabel(files);
  const lines = rows
    .map((row) => ({ row, file: sheets.get(row.origin.file) as SourceFile, said: answerIn(row) }))
    .toSorted((a, b) => byAge(a.file, b.file) || a.row.origin.row - b.row.origin.row);
  return {
    decisions: lines.flatMap(({ row, file, said }, position) =>
      said && 'decision' in said ? [decidedIn(row, file, said.decision, position)] : [],
    ),
    unreadable: lines.flatMap(({ row, file, said }) => (said && 'reason' in said ? [refusedIn(row, file, said)] : [])),
  };
}

/** What was decided at the desk and in sheets, oldest first. */
export const decisionsMade = (taken: readonly Decided[], { decisions }: Answered): Decided[] =>
  [...taken, ...decisions].toSorted((a, b) => a.entry - b.entry || a.position - b.position);

/** What a row says: a decision, or why it is none; undefined for a question left blank. */
export function answerIn({
  question,
  answer,
}: Pick<AnswerRow, 'question' | 'answer'>): { readonly decision: Decision } | Refusal | undefined {
  const said = decisionFrom(question, answer);
  if (said === undefined) return undefined;
  if (said === 'unknown-question')
    return { field: 'question', reason: { why: 'unreadable', what: ANSWER_COLUMNS.question, example: 'persone:…' } };
  if ('kind' in said) return { decision: said };
  return { field: 'answer', reason: { why: 'not-allowed', what: ANSWER_COLUMNS.answer, ...said, question } };
}

/** A row of a sheet as one that is refused, pointing to a cell of it. */
export function refusedIn(row: AnswerRow, { columns }: SourceFile, { field, reason }: Refusal): RejectedRow {
  const cell = columns.find((column) => column.field === field);
  const origin = { ...row.origin, ...(cell && { letter: cell.letter, column: cell.title }) };
  return { origin, value: row[field], reason };
}

const byAge = ({ version: a }: SourceFile, { version: b }: SourceFile): number =>
  a.arrival - b.arrival || compareText(a.content, b.content);

const decidedIn = (
  { origin, reason = '' }: AnswerRow,
  { version, brought = { by: '', at: '' } }: SourceFile,
  decision: Decision,
  position: number,
): Decided => ({
  ...decision,
  ...{ entry: version.arrival, position, madeBy: brought.by, madeAt: brought.at, reason, origin },
});
