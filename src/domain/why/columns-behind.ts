import { saidOf } from '../corrections/columns.js';
import { openNow } from '../corrections/open-questions.js';
import { asksIt, questionsIn } from '../corrections/questions.js';
import { type Decided, decisionsOf } from '../decisions.js';
import type { ResponseRow, SourceFile } from '../facts.js';
import type { ColumnMeaning, Field, Filled } from '../form-fields.js';
import { unique } from '../group.js';
import { type Origin, originName } from '../origin.js';
import type { Picture } from '../picture.js';
import { questionKey } from '../question-id.js';
import type { Response } from '../records.js';
import type { SourceColumn } from '../source-column.js';

/** A column of a form in which a response says something, and what it is read as by decision, or what it still may be. */
export interface ColumnBehind {
  readonly origin: Origin;
  readonly title: string;
  readonly text: string;
  readonly decided?: { readonly meaning: ColumnMeaning; readonly by: Decided };
  /** Of one that is not clear: what it may be, and what it counts for until somebody says. */
  readonly open?: { readonly maybe: readonly Field[]; readonly now?: Field };
}

type View = Pick<Picture, 'forms' | 'decisions' | 'asRead'>;

/** The columns that a decision made what they are for a response, and those that wait for one: each once. */
export function columnsBehind({ row, occurrences }: Response, { forms, decisions, asRead }: View): ColumnBehind[] {
  const made = decisionsOf(decisions, 'column');
  const byFile = new Map(forms.map((form) => [form.read.label, form]));
  const inForce = occurrences.toSorted((a, b) => Number(isOf(b, row)) - Number(isOf(a, row)));
  const behind = inForce.flatMap((occurrence) => {
    const form = byFile.get(occurrence.origin.file);
    return form ? columnsOf(occurrence, asRead(occurrence), form, made) : [];
  });
  return unique(behind.map(({ title }) => title)).flatMap((title) => behind.find((one) => one.title === title) ?? []);
}

const isOf = (one: ResponseRow, other: ResponseRow): boolean => originName(one.origin) === originName(other.origin);

type Made = ReturnType<typeof decisionsOf<'column'>>;

function columnsOf(now: ResponseRow, read: ResponseRow, form: Picture['forms'][number], made: Made): ColumnBehind[] {
  const { said, name } = saidOf(form.read, made);
  const questions = questionsIn(form.read);
  return form.read.columns.flatMap((column, at): ColumnBehind[] => {
    const told = { origin: now.origin, title: column.title };
    const meaning = name.kept.has(column) ? undefined : said.get(column);
    if (meaning !== undefined) {
      const text = textIn(read, column);
      const by = lastOn(questions[at] ?? '', form.read, made);
      return text !== undefined && by ? [{ ...told, text, decided: { meaning, by } }] : [];
    }
    const { maybe, field } = form.now.columns[at] ?? column;
    const text = openNow(now, form.now, form.now.columns[at] ?? column);
    if (maybe === undefined || text === undefined) return [];
    return [{ ...told, text, open: { maybe, ...(field !== undefined && { now: field as Field }) } }];
  });
}

const textIn = ({ unsettled, ...row }: ResponseRow, { letter, field }: SourceColumn): string | undefined =>
  unsettled?.[letter] ?? (field === undefined ? undefined : row[field as Filled]);

const lastOn = (question: string, file: SourceFile, made: Made): Decided | undefined =>
  made.findLast((decision) => asksIt(decision, file) && questionKey(decision.title) === question);
