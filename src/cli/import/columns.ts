import { settleColumns } from '../../domain/corrections/columns.js';
import type { NewDecision } from '../../domain/decisions.js';
import { type Facts, type ResponseRow, rowsByKind, type SourceFile } from '../../domain/facts.js';
import { unclearQuestions } from '../../domain/findings/rules/unclear-columns.js';
import { FIELD_WORDS } from '../../domain/form-fields.js';
import type { Store } from '../../store/store.js';
import { importColumnsText } from '../../text/import-columns.js';
import { askKey, askText } from '../ask.js';
import { decisionsOnColumn, type SaidColumn, saidColumn } from '../correct/column.js';
import type { CollectedFile } from './collect.js';
import { fileOf } from './file-of.js';
import { asTaken } from './plan-import.js';

/** Who is asked what a question of a form asks: a choice by its key, a line of text. */
export interface ColumnDesk {
  readonly choose: typeof askKey;
  readonly ask: typeof askText;
}

/** The desk at which the command was given. */
export const AT_DESK: ColumnDesk = { choose: askKey, ask: askText };

/** The decisions that say what some questions of the files ask; fails where none of them has such a question. */
export const decisionsSaid = (files: readonly CollectedFile[], said: readonly SaidColumn[]): NewDecision[] =>
  said.flatMap((one) => decisionsOnColumn(formsIn(files), one)).map((decision) => ({ ...decision, reason: '' }));

/**
 * Asks what each question of the files that is not clear asks, with three of its answers; what is left for later stays as it
 * is.
 */
export async function decisionsAsked(
  files: readonly CollectedFile[],
  store: Store,
  said: readonly NewDecision[],
  desk: ColumnDesk,
): Promise<NewDecision[]> {
  const facts = settleColumns(factsOf(files), [...store.decisions(), ...asTaken(said)]);
  const decisions: NewDecision[] = [];
  for (const { values } of unclearQuestions(facts)) {
    const answer = await desk.choose(importColumnsText.question(values), [
      ...values.maybe.map((field, at) => ({
        key: String(at + 1),
        name: FIELD_WORDS[field],
        value: FIELD_WORDS[field],
      })),
      { key: 'a', name: importColumnsText.another, value: 'another' },
      { key: '-', name: importColumnsText.unneeded, value: '-' },
      { key: 'p', name: importColumnsText.later, value: undefined },
    ]);
    const word = answer === 'another' ? await desk.ask(importColumnsText.which, '', isMeaning) : answer;
    if (word) decisions.push(...decisionsSaid(files, [saidColumn(`${values.name}=${word}`)]));
  }
  return decisions;
}

/** Whether a word says what a question can ask; nothing typed leaves it for later. */
function isMeaning(word: string): true | string {
  const known = [...Object.values<string>(FIELD_WORDS), '-'];
  return word.trim() === '' || known.includes(word.trim().toLowerCase()) || importColumnsText.unknown(known);
}

const formsIn = (files: readonly CollectedFile[]): SourceFile[] =>
  files
    .map(({ content }) => ('known' in content ? content.known.source : fileOf(content.batch, 0, undefined)))
    .filter(({ kind }) => kind === 'responses');

/** The forms read now, with their responses. */
function factsOf(files: readonly CollectedFile[]): Facts {
  const batches = files.flatMap(({ content }) =>
    'batch' in content && content.batch.kind === 'responses' ? [content.batch] : [],
  );
  const responses = batches.flatMap(({ rows }) => [...(rows as Iterable<ResponseRow>)]);
  return {
    files: batches.map((batch) => fileOf(batch, 0, undefined)),
    rows: { ...rowsByKind(() => []), responses },
    rejected: [],
  };
}
