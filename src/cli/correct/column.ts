import { isKeptApart, isReadAs, saidOf } from '../../domain/corrections/columns.js';
import {
  type ColumnDecision,
  formOf,
  formsAmong,
  isSameForm,
  questionName,
  questionNamed,
} from '../../domain/corrections/questions.js';
import { type Decided, type Decision, decisionsOf } from '../../domain/decisions.js';
import type { SourceFile } from '../../domain/facts.js';
import { Failure } from '../../domain/failure.js';
import { type ColumnMeaning, FIELD_WORDS, meaningSaid, SETTLED_FIELDS, UNUSED_WORD } from '../../domain/form-fields.js';
import { unique } from '../../domain/group.js';
import { compareText } from '../../domain/origin.js';
import type { SourceColumn } from '../../domain/source-column.js';
import { correctText } from '../../text/correct.js';
import { importColumnsText } from '../../text/import-columns.js';

/** A question by its title and what a person says that it asks, as `TITOLO=SIGNIFICATO`. */
export interface SaidColumn {
  readonly title: string;
  readonly meaning: ColumnMeaning;
}

/** Takes `Titolo=delegante` apart; a title may hold an equals sign too. */
export function saidColumn(given: string): SaidColumn {
  const at = given.lastIndexOf('=');
  const [title, word] = [given.slice(0, Math.max(0, at)).trim(), given.slice(at + 1).trim()];
  if (title === '')
    throw new Failure({ kind: 'needs-answer', what: correctText.whatColumn(given), option: correctText.columnOption });
  const meaning = meaningSaid(word);
  if (meaning === undefined) {
    const known = SETTLED_FIELDS.map((field) => FIELD_WORDS[field]);
    throw new Failure({ kind: 'unknown-meaning', given: word, known });
  }
  return { title, meaning };
}

/** Whether a word typed at the keyboard says what a question can ask; nothing typed leaves it for later. */
export const isMeaning = (word: string): true | string =>
  word.trim() === '' ||
  meaningSaid(word) !== undefined ||
  importColumnsText.unknown([...SETTLED_FIELDS.map((field) => FIELD_WORDS[field]), UNUSED_WORD]);

interface Meant {
  readonly file: SourceFile;
  readonly column: SourceColumn;
}

/**
 * The decisions that say what a question asks, one for each form that has it: those in which it is not clear, if there are
 * any. Fails where no form has it, and where nothing of its answers is kept that could be read otherwise.
 */
export function decisionsOnColumn(files: readonly SourceFile[], { title, meaning }: SaidColumn): Decision[] {
  const forms = formsAmong(files).map((exports) =>
    exports.flatMap((file): Meant[] => {
      const column = questionNamed(file, title);
      return column ? [{ file, column }] : [];
    }),
  );
  const asking = forms.filter((form) => form.length > 0);
  if (asking.length === 0) throw new Failure({ kind: 'unknown-question', given: title, known: titlesIn(files) });
  const unclear = asking.filter((form) => form.some(({ column }) => column.maybe !== undefined));
  const meant = unclear.length > 0 ? unclear : asking;
  const isKept = meant.flat().some(({ file, column }) => isKeptApart(file, column) || isReadAs(column, meaning));
  if (!isKept) throw new Failure({ kind: 'text-not-kept', title });
  return meant.flatMap((form) => decisionsOn(form, meaning));
}

/** Fails where decisions would leave those who respond to a form without a name. */
export function refuseNameless(
  files: readonly SourceFile[],
  before: readonly Decided[],
  made: readonly Decision[],
): void {
  const now = made.filter((decision): decision is ColumnDecision => decision.kind === 'column');
  for (const file of files) {
    const [nameless] = saidOf(file, [...decisionsOf(before, 'column'), ...now]).name.kept;
    if (nameless) throw new Failure({ kind: 'only-name', title: questionName(file, nameless) });
  }
}

/** One decision, and another for exports of the form that have too few questions in common with those before. */
function decisionsOn(form: readonly Meant[], meaning: ColumnMeaning): Decision[] {
  const largest = form.toSorted(
    (a, b) => b.file.columns.length - a.file.columns.length || compareText(formOf(a.file), formOf(b.file)),
  );
  const made: Extract<Decision, { kind: 'column' }>[] = [];
  for (const { file, column } of largest) {
    const form = formOf(file);
    if (made.some((decision) => isSameForm(decision.form, form))) continue;
    made.push({ kind: 'column', form, title: questionName(file, column), meaning });
  }
  return made;
}

const titlesIn = (files: readonly SourceFile[]): string[] =>
  unique(
    files
      .filter(({ kind }) => kind === 'responses')
      .flatMap((file) => file.columns.map((column) => questionName(file, column))),
  );
