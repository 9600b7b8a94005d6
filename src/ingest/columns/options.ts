import { type Column, type TableRow, wholeTitle } from '../table.js';
import { valueIn } from '../values/cells.js';
import { readYesNo } from '../values/yes-no.js';
import type { ReadColumn } from './read-columns.js';
import type { UnsureColumn } from './unsure.js';
import { answersIn } from './vetoes.js';

/** One choice of a question of several answers, in a column of its own with a mark where it was chosen. */
interface Option {
  readonly column: Column;
  /** What was chosen: its words, or the code that stands for them. */
  readonly says: string;
  /** The words are known: the program writes more than a code. */
  readonly inWords: boolean;
}

/** A question of several answers, the columns of its choices right behind each other. */
export interface OptionGroup {
  /** The column with all that was chosen; where there is none, one that stands for it. */
  readonly question: Column;
  readonly isWritten: boolean;
  readonly options: readonly Option[];
}

type Split = (title: string) => readonly [stem: string, says: string] | undefined;

/** REDCap: `incontri___1`, or with labels `Incontri (choice=12 marzo)`. */
const CODED: Split = (title) => pair(/^(\w*[^\W_])___(\w+)$/.exec(title));
const WORDED: Split = (title) => pair(/^(.*\S)\s*\((?:choice|scelta|opzione)=(.*)\)$/is.exec(title));
/**
 * Kobo and ODK without the column of the question: `incontri/i1`, each marked as chosen or not; a group of questions is
 * written so too, and so are `delegata/o` and what follows.
 */
const PARTED: Split = (title) => pair(/^(.*[^\s/])\/([^/]+)$/s.exec(title));

const pair = (found: RegExpExecArray | null) =>
  found ? ([found[1] as string, found[2] as string] as const) : undefined;

/** The questions of several answers among the columns of a form. */
export function optionGroups(columns: readonly Column[], sample: readonly TableRow[]): OptionGroup[] {
  const groups: OptionGroup[] = [];
  for (let at = 0; at < columns.length; at++) {
    const found = writtenGroup(columns, at, sample) ?? standingFor(columns, at, sample);
    if (found === undefined) continue;
    groups.push(found);
    at += found.options.length - (found.isWritten ? 0 : 1);
  }
  return groups;
}

/** A question with the columns behind it that are its choices, told by the group that they are given. */
function writtenGroup(columns: readonly Column[], at: number, sample: readonly TableRow[]): OptionGroup | undefined {
  const question = columns[at] as Column;
  const isOption = ({ title, group }: Column) =>
    group === undefined ? insideOf(title, question.title) !== undefined : group === wholeTitle(question);
  const options = runFrom(columns, at + 1, isOption);
  if (options.length < 2 || !areMarks(options, sample)) return undefined;
  return {
    question,
    isWritten: true,
    options: options.map((column) => ({
      column,
      says: insideOf(column.title, question.title) ?? column.title,
      inWords: true,
    })),
  };
}

/** Tally: `Incontri (12 marzo)` behind `Incontri`. */
const insideOf = (title: string, question: string): string | undefined =>
  question !== '' && title.startsWith(`${question} (`) && title.endsWith(')')
    ? title.slice(question.length + 2, -1)
    : undefined;

/** Choices whose question has no column: by what REDCap writes, or by nothing but marks under `question/choice`. */
function standingFor(columns: readonly Column[], at: number, sample: readonly TableRow[]): OptionGroup | undefined {
  for (const split of [CODED, WORDED, PARTED]) {
    const stemOf = ({ title, group }: Column) => (group === undefined ? split(title)?.[0] : undefined);
    const stem = stemOf(columns[at] as Column);
    if (stem === undefined) continue;
    const found = runFrom(columns, at, (column) => stemOf(column) === stem);
    const isSure = split !== PARTED || (found.length > 1 && areAnswered(found, sample) && areMarks(found, sample));
    if (!isSure) continue;
    const { letter } = columns[at] as Column;
    return {
      question: { index: -1, letter, title: stem },
      isWritten: false,
      options: found.map((column) => ({
        column,
        says: split(column.title)?.[1] as string,
        inWords: split === WORDED,
      })),
    };
  }
  return undefined;
}

function runFrom(columns: readonly Column[], from: number, belongs: (column: Column) => boolean): Column[] {
  const next = columns.slice(from).findIndex((column) => !belongs(column));
  return columns.slice(from, next < 0 ? undefined : from + next);
}

/** Nothing but marks of choosing or not; nothing at all where nobody has answered yet. */
const areMarks = (columns: readonly Column[], sample: readonly TableRow[]): boolean =>
  columns.every(({ index }) =>
    sample.every(({ cells }) => {
      const value = valueIn(cells[index]);
      return value === undefined || readYesNo(value) !== undefined;
    }),
  );

const areAnswered = (columns: readonly Column[], sample: readonly TableRow[]): boolean =>
  columns.every(({ index }) => sample.some(({ cells }) => valueIn(cells[index]) !== undefined));

/** A form as it is asked: one column a question. */
export interface Asked {
  readonly columns: readonly Column[];
  readonly sample: readonly TableRow[];
}

/** The form with one column for each question; a column that stands for a question holds the words of what was chosen. */
export function asAsked(
  columns: readonly Column[],
  sample: readonly TableRow[],
  groups: readonly OptionGroup[],
): Asked {
  if (groups.length === 0) return { columns, sample };
  const first = Math.max(...columns.map(({ index }) => index), ...sample.map(({ cells }) => cells.length)) + 1;
  const standIns = groups.filter(({ isWritten }) => !isWritten);
  const placed = new Map(
    standIns.map((group, at) => [group.options[0]?.column, { ...group.question, index: first + at }]),
  );
  const hidden = new Set(groups.flatMap(({ options }) => options.map(({ column }) => column)));
  return {
    columns: columns.flatMap((column) => placed.get(column) ?? (hidden.has(column) ? [] : column)),
    sample: sample.map((row) => ({ ...row, cells: withChosen(row.cells, first, standIns) })),
  };
}

function withChosen(cells: readonly string[], first: number, groups: readonly OptionGroup[]): string[] {
  const padded = Array.from({ length: first }, (_, at) => cells[at] ?? '');
  const chosen = ({ options }: OptionGroup) =>
    options.filter(({ column, inWords }) => inWords && isTicked(cells[column.index])).map(({ says }) => says);
  return [...padded, ...groups.map((group) => chosen(group).join('; '))];
}

/** True where a choice is marked as chosen. */
export const isTicked = (cell: string | undefined): boolean => readYesNo(valueIn(cell) ?? '') === true;

/** What was read of the questions, for each column of the table: a choice is for what its question asks. */
export function ofEach(
  read: readonly ReadColumn[],
  groups: readonly OptionGroup[],
  sample: readonly TableRow[],
): readonly ReadColumn[] {
  if (groups.length === 0) return read;
  const written = new Map(groups.filter(({ isWritten }) => isWritten).map((group) => [group.question, group]));
  const standIns = groups.filter(({ isWritten }) => !isWritten);
  const each = ({ options }: OptionGroup, own: ReadColumn): ReadColumn[] => {
    const columns = options.map(({ column }) => column);
    const answers = answersIn(columns, sample);
    return columns.map((column, at) => ({ ...own, column, answers: answers[at] as ReadColumn['answers'] }));
  };
  return read.flatMap((own) => {
    const group = written.get(own.column);
    // What was chosen stands in the column of the question; only of sessions each choice counts by itself.
    if (group)
      return [own, ...each(group, own.use === 'session' ? own : { ...own, use: 'unused', meaning: 'unused:other' })];
    const standIn = standIns.find(({ question, options }) => isFor(own.column, question, options));
    return standIn ? each(standIn, own) : own;
  });
}

/** The same of the questions to be asked about: where one has no column of its own, each choice of it. */
export function askedOfEach(unsure: readonly UnsureColumn[], groups: readonly OptionGroup[]): readonly UnsureColumn[] {
  const standIns = groups.filter(({ isWritten }) => !isWritten);
  return unsure.flatMap((one) => {
    const group = standIns.find(({ question, options }) => isFor(one.column, question, options));
    return group ? group.options.map(({ column }) => ({ ...one, column })) : one;
  });
}

const isFor = (column: Column, question: Column, options: readonly Option[]): boolean =>
  column.letter === question.letter && column.title === question.title && column !== options[0]?.column;

/** The choices of questions that must be asked about themselves: what was chosen stands with their question. */
export const choicesOf = (questions: ReadonlySet<Column>, groups: readonly OptionGroup[]): ReadonlySet<Column> =>
  new Set(
    groups
      .filter(({ question }) => questions.has(question))
      .flatMap(({ options }) => options.map(({ column }) => column)),
  );

/** What each column of a choice says where it is marked, by position; of those that their group tells, their titles do. */
export const choicesIn = (groups: readonly OptionGroup[]): ReadonlyMap<number, string> =>
  new Map(
    groups
      .flatMap(({ options }) => options)
      .flatMap(({ column, says }) => (column.group === undefined ? [[column.index, says] as const] : [])),
  );
