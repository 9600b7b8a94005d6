import { type Decided, type Decision, decisionsOf } from '../decisions.js';
import type { Facts, ResponseRow, SourceColumn, SourceFile } from '../facts.js';
import { type ColumnMeaning, type Field, type Filled, filledBy, nameFrom } from '../form-fields.js';
import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import { fold } from '../text.js';

/** The columns of a form, by their titles if nothing else is known of them. */
interface Titles {
  readonly columns: readonly Pick<SourceColumn, 'title'>[];
}
/** … and by what they fill in. */
type Columns = Pick<SourceFile, 'columns'>;
type ColumnDecision = Extract<Decision, { kind: 'column' }>;

/** The name of a question in decisions: its title folded, with which of the equal ones it is where it is not the first. */
function questionKey(title: string): string {
  const [, text = title, time] = /^(.*?)\s*#(\d+)$/s.exec(title) ?? [];
  return time === undefined ? fold(text) : `${fold(text)} #${time}`;
}

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

/** What is decided of the columns of a form, by their place: of two decisions on one question the later holds. */
export function decidedIn(file: Titles, decisions: readonly ColumnDecision[]): Map<number, ColumnMeaning> {
  const form = formOf(file);
  const ours = decisions.filter((decision) => isSameForm(decision.form, form));
  const questions = ours.length === 0 ? [] : questionsIn(file);
  const decided = ours.map(({ title, meaning }) => [questions.indexOf(questionKey(title)), meaning] as const);
  return new Map(decided.filter(([at]) => at >= 0));
}

/** Whether a decision speaks of a question of this file. */
export const asksIt = (decision: Pick<ColumnDecision, 'form' | 'title'>, file: SourceFile): boolean =>
  file.kind === 'responses' &&
  isSameForm(decision.form, formOf(file)) &&
  questionsIn(file).includes(questionKey(decision.title));

/** Whether the text of a column is there by itself: kept apart, or alone in its field. */
export const isKeptApart = ({ columns }: Columns, { maybe, field }: SourceColumn): boolean =>
  maybe !== undefined || (field !== undefined && columns.filter((other) => other.field === field).length === 1);

/**
 * The facts once what is asked by some questions has been decided: what stands in them goes to the field that they mean,
 * in every export of the form. Of two decisions on one question the later holds.
 */
export function settleColumns(known: Facts, decisions: readonly Decided[]): Facts {
  const made = decisionsOf(decisions, 'column');
  if (made.length === 0) return known;
  const meanings = new Map(known.files.map((file) => [file.label, meaningsIn(file, made)] as const));
  const files = new Map(known.files.map((file) => [file.label, file] as const));
  const responses = known.rows.responses.map((row) => {
    const file = files.get(row.origin.file);
    const own = meanings.get(row.origin.file);
    return file === undefined || own === undefined || own.size === 0 ? row : settledRow(row, file, own);
  });
  return {
    ...known,
    files: known.files.map((file) => settledFile(file, meanings.get(file.label) ?? new Map())),
    rows: { ...known.rows, responses },
  };
}

type Meanings = ReadonlyMap<SourceColumn, ColumnMeaning>;

/** The columns of a file that are decided otherwise than they were read. */
function meaningsIn(file: SourceFile, made: readonly ColumnDecision[]): Meanings {
  const decided = file.kind === 'responses' ? [...decidedIn(file, made)] : [];
  return new Map(
    decided.flatMap(([at, meaning]) => {
      const column = file.columns[at];
      return column && isKeptApart(file, column) && !isReadAs(column, meaning) ? [[column, meaning]] : [];
    }),
  );
}

/** Whether the column was surely read as this already. */
export const isReadAs = ({ field, maybe }: SourceColumn, meaning: ColumnMeaning): boolean =>
  maybe === undefined && field === (meaning === 'unused' ? undefined : filledBy(meaning));

function settledFile(file: SourceFile, meanings: Meanings): SourceFile {
  if (meanings.size === 0) return file;
  const columns = file.columns.map((column): SourceColumn => {
    const meaning = meanings.get(column);
    if (meaning === undefined) return column;
    const { field: _, maybe: __, ...plain } = column;
    return meaning === 'unused' ? plain : { ...plain, field: filledBy(meaning) };
  });
  return { ...file, columns };
}

type Draft = { -readonly [F in keyof ResponseRow]: ResponseRow[F] };

function settledRow(row: ResponseRow, { columns }: SourceFile, meanings: Meanings): ResponseRow {
  const draft: Draft = { ...row };
  const unsettled: Record<string, string> = { ...row.unsettled };
  const said = columns.flatMap((column) => {
    const meaning = meanings.get(column);
    if (meaning === undefined) return [];
    const text = taken(column, draft, unsettled);
    return text === undefined || meaning === 'unused' ? [] : [{ field: meaning, text }];
  });
  delete draft.unsettled;
  if (Object.keys(unsettled).length > 0) draft.unsettled = unsettled;
  for (const [filled, texts] of groupBy(said, ({ field }) => filledBy(field))) fill(draft, filled, texts);
  return draft;
}

/** The text of a column, out of where it was. */
function taken({ letter, field }: SourceColumn, draft: Draft, unsettled: Record<string, string>): string | undefined {
  if (field === undefined) {
    const text = unsettled[letter];
    delete unsettled[letter];
    return text;
  }
  const text = draft[field as Filled];
  delete draft[field as Filled];
  return text;
}

/** Puts what was said where it belongs; a part of a name joins the part that is there. */
function fill(draft: Draft, filled: Filled, texts: readonly { readonly field: Field; readonly text: string }[]): void {
  const of = (field: Field) => texts.find((one) => one.field === field)?.text;
  const before = draft[filled];
  if (filled === 'session') draft.session = [...(before ? [before] : []), ...texts.map(({ text }) => text)].join('; ');
  else if (filled === 'delegate' || filled === 'principal') {
    const [surname, givenName] = [of(`${filled}Surname`), of(`${filled}GivenName`)];
    draft[filled] = nameFrom(
      of(filled),
      surname ?? before,
      givenName ?? (surname === undefined ? undefined : before),
    ) as string;
  } else draft[filled] = (of(filled) ?? texts[0]?.text) as string;
}
