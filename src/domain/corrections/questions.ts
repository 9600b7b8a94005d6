import type { Decision } from '../decisions.js';
import type { SourceFile } from '../facts.js';
import type { ColumnMeaning } from '../form-fields.js';
import { compareText } from '../origin.js';
import { questionKey } from '../question-id.js';
import type { SourceColumn } from '../source-column.js';
import { fold } from '../text.js';

/** The columns of a form, by their titles if nothing else is known of them. */
interface Titles {
  readonly columns: readonly Pick<SourceColumn, 'title'>[];
}
/** … and by what they fill in. */
type Columns = Pick<SourceFile, 'columns'>;
export type ColumnDecision = Extract<Decision, { kind: 'column' }>;

/** The name of each question of a file, in the order of its columns. */
export function questionsIn({ columns }: Titles): string[] {
  const times = new Map<string, number>();
  return columns.map(({ title }) => {
    const key = fold(title);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} #${time}`;
  });
}

/** How a question of a file is named to a person: its title, with which of the equal ones it is where it is not the first. */
export function questionName(file: Columns, column: SourceColumn): string {
  const [, time] = /( #\d+)$/.exec(questionsIn(file)[file.columns.indexOf(column)] ?? '') ?? [];
  return `${column.title}${time ?? ''}`;
}

/** How long a title may be that somebody has to copy. */
const SHORT = 50;

/**
 * A name of a question of a file short enough to be copied: the first words of a long title, where no other question begins
 * so.
 */
export function shortName(file: Columns, column: SourceColumn): string {
  const name = questionName(file, column);
  const beginning = name.slice(0, name.slice(0, SHORT).lastIndexOf(' '));
  const alike = questionsIn(file).filter((question) => question.startsWith(questionKey(beginning)));
  return name.length > SHORT && beginning !== '' && alike.length === 1 ? beginning : name;
}

/** The one question of a file that somebody names by its title, or by the beginning of it; undefined if none, or several. */
export function questionNamed<Column extends Pick<SourceColumn, 'title'>>(
  file: { readonly columns: readonly Column[] },
  given: string,
): Column | undefined {
  const key = questionKey(given);
  const questions = questionsIn(file);
  const exact = questions.indexOf(key);
  if (exact >= 0) return file.columns[exact];
  const [only, ...more] = key === '' ? [] : file.columns.filter((_, at) => questions[at]?.startsWith(key));
  return more.length === 0 ? only : undefined;
}

/** A form by the questions that it asks, whatever their order. */
export const formOf = (file: Titles): string =>
  [...new Set(questionsIn(file))].filter(Boolean).toSorted(compareText).join('|');

/**
 * Whether two lists of questions are one form: they have two thirds in common, since a form may have gained some and an
 * export may leave some out.
 */
export function isSameForm(a: string, b: string): boolean {
  if (a === b) return true;
  const [some, others] = [a.split('|'), new Set(b.split('|'))];
  const shared = some.filter((question) => others.has(question)).length;
  return 3 * shared >= 2 * Math.max(some.length, others.size);
}

/** The exports of forms, those of one form together, whatever the order of the files. */
export function formsAmong(files: readonly SourceFile[]): SourceFile[][] {
  const exports = files.filter(({ kind }) => kind === 'responses').map((file) => ({ file, form: formOf(file) }));
  return exports
    .reduce<(typeof exports)[]>((forms, one) => {
      const theirs = new Set(forms.filter((form) => form.some((other) => isSameForm(other.form, one.form))));
      return [...forms.filter((form) => !theirs.has(form)), [...[...theirs].flat(), one]];
    }, [])
    .map((form) => form.map(({ file }) => file));
}

/** What is decided of the columns of a form, by their place, the last last: of two decisions on one question it holds. */
export function decidedIn(file: Titles, decisions: readonly ColumnDecision[]): Map<number, ColumnMeaning> {
  const form = formOf(file);
  const ours = decisions.filter((decision) => isSameForm(decision.form, form));
  const questions = ours.length === 0 ? [] : questionsIn(file);
  const decided = new Map<number, ColumnMeaning>();
  for (const { title, meaning } of ours) {
    const at = questions.indexOf(questionKey(title));
    decided.delete(at);
    if (at >= 0) decided.set(at, meaning);
  }
  return decided;
}

/** Whether a decision speaks of a question of this file. */
export const asksIt = (decision: Pick<ColumnDecision, 'form' | 'title'>, file: SourceFile): boolean =>
  file.kind === 'responses' &&
  isSameForm(decision.form, formOf(file)) &&
  questionsIn(file).includes(questionKey(decision.title));
