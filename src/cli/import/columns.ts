import { settleColumns } from '../../domain/corrections/columns.js';
import { type OpenQuestion, openQuestions } from '../../domain/corrections/open-questions.js';
import type { Decided, NewDecision } from '../../domain/decisions.js';
import { type Facts, type ResponseRow, rowsByKind, type SourceFile } from '../../domain/facts.js';
import { FIELD_WORDS } from '../../domain/form-fields.js';
import { columnId } from '../../domain/question-id.js';
import type { Batch } from '../../ingest/batch.js';
import type { Store } from '../../store/store.js';
import { fieldMeant } from '../../text/field-meanings.js';
import { importColumnsText } from '../../text/import-columns.js';
import { askKey, askText, type KeyChoice } from '../ask.js';
import { decisionsOnColumn, isMeaning, refuseNameless, type SaidColumn, saidColumn } from '../correct/column.js';
import { decidedSoFar } from '../decided-so-far.js';
import { say } from '../say.js';
import type { World } from '../world.js';
import type { CollectedFile } from './collect.js';
import { fileOf } from './file-of.js';
import { asTaken } from './plan-import.js';

/** Who is asked what a question of a form asks: a choice by its key, a line of text. */
export interface ColumnDesk {
  choose<T>(question: string, choices: readonly KeyChoice<T>[], empty: { value: T }): Promise<T>;
  ask(question: string, proposal: string, check: (text: string) => string | true): Promise<string>;
  /** Shows how a form was understood, before the first question about it. */
  show(form: Batch): Promise<void>;
}

/** The desk at which the command was given. */
export const columnDesk = (world: World): ColumnDesk => ({
  choose: (question, choices, empty) => askKey(world, question, choices, empty),
  ask: (question, proposal, check) => askText(world, question, proposal, check),
  show: async ({ name, formColumns = [] }) => {
    const { formColumnLines } = await import('../../report/form-columns.js');
    await say(
      world,
      `${[importColumnsText.form(name), ...formColumnLines(formColumns, world.stdout.width)].join('\n')}\n\n`,
    );
  },
});

/**
 * The decisions that say what some questions of the files ask; fails where none of them has such a question, and where
 * those who respond would be left without a name.
 */
export function decisionsSaid(
  files: readonly CollectedFile[],
  said: readonly SaidColumn[],
  before: readonly Decided[],
): NewDecision[] {
  const forms = formsIn(files);
  const decisions = said.flatMap((one) => decisionsOnColumn(forms, one));
  refuseNameless(forms, before, decisions);
  return decisions.map((decision) => ({ ...decision, reason: '' }));
}

/**
 * Asks what each question of the files that is not clear asks, with three of its answers; what is left for later stays as it
 * is. Which of some is the name is one question, and may make another clear or not.
 */
export async function decisionsAsked(
  files: readonly CollectedFile[],
  store: Store,
  said: readonly NewDecision[],
  desk: ColumnDesk,
): Promise<NewDecision[]> {
  const facts = factsOf(files);
  const before = decidedSoFar(store);
  const decisions: NewDecision[] = [];
  const put = new Set<string>();
  const shown = new Set<string>();
  for (;;) {
    const taken = [...before, ...asTaken([...said, ...decisions])];
    const settled = settleColumns(facts, taken);
    const question = openQuestions(settled.facts).find((one) => !put.has(idOf(one)));
    if (question === undefined) return decisions;
    put.add(idOf(question));
    const form = formAsked(files, question);
    if (form && !shown.has(question.form)) await desk.show(form);
    shown.add(question.form);
    const answer = await (question.about === 'name' ? askName(question, desk) : askMeaning(question, desk));
    if (answer !== undefined) decisions.push(...decisionsSaid(files, [saidColumn(answer)], taken));
  }
}

/** The file that a question is about, the first of those of its form. */
const formAsked = (files: readonly CollectedFile[], { origins: [first] }: OpenQuestion): Batch | undefined =>
  files
    .flatMap(({ content }) => ('batch' in content ? [content.batch] : []))
    .find(({ kind, name }) => kind === 'responses' && name === first?.file);

const idOf = ({ about, form, columns }: OpenQuestion): string =>
  [
    about,
    columnId(
      columns.map(({ key }) => key),
      form,
    ),
  ].join(' ');

/** Left for later, as Enter alone leaves it. */
const NOTHING = { value: undefined };
const later = (name: string) => ({ key: 'p', name, ...NOTHING });

/** What a question asks, as `TITOLO=SIGNIFICATO`; undefined where it is left for later. */
async function askMeaning({ columns: [column] }: OpenQuestion, desk: ColumnDesk): Promise<string | undefined> {
  const answer = await desk.choose(
    importColumnsText.question(column),
    [
      ...column.maybe.map((field, at) => ({
        key: String(at + 1),
        name: fieldMeant(FIELD_WORDS[field], field),
        value: FIELD_WORDS[field],
      })),
      { key: 'a', name: importColumnsText.another, value: 'another' },
      { key: '-', name: importColumnsText.unneeded, value: '-' },
      later(importColumnsText.later),
    ],
    NOTHING,
  );
  const word = answer === 'another' ? await desk.ask(importColumnsText.which, '', isMeaning) : answer;
  return word ? `${column.name}=${word}` : undefined;
}

/** Which question asks for the name of whoever responds, in the same form. */
const askName = ({ columns }: OpenQuestion, desk: ColumnDesk): Promise<string | undefined> =>
  desk.choose(
    importColumnsText.whoseName(columns.length),
    [
      ...columns.map(({ title, name, samples, maybe: [field = 'fullName'] }, at) => ({
        key: String(at + 1),
        name: importColumnsText.named(title, samples),
        value: `${name}=${FIELD_WORDS[field]}`,
      })),
      later(importColumnsText.nameLater(columns[0].title)),
    ],
    NOTHING,
  );

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
