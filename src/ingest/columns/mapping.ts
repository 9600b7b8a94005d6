import { Failure } from '../../domain/failure.js';
import {
  type ColumnMeaning,
  type Field,
  filledBy,
  isField,
  LEFT_OUT_WORDS,
  type LeftOut,
} from '../../domain/form-fields.js';
import { declaredMeaning, type Profile } from '../profile.js';
import { type Column, type Table, wholeTitle } from '../table.js';
import { formColumns } from './form-columns.js';
import type { FormMapping } from './form-mapping.js';
import { filledIn, withoutGap } from './gap.js';
import { withHeadOfDelegates } from './head-named.js';
import { withBranches, withHalves } from './name-halves.js';
import { asTitled, ofOnePerson, withNameParts } from './name-parts.js';
import { withName } from './names.js';
import { asAsked, askedOfEach, choicesIn, choicesOf, ofEach, optionGroups } from './options.js';
import { ownName, withOwnName } from './own-name.js';
import { type ProgramUse, programColumns } from './programs.js';
import { type ReadColumn, readColumns, type Use } from './read-columns.js';
import { withClock } from './sent-clock.js';
import { checkIn, type SessionCheck } from './session-checks.js';
import { type Shape, shapesOf } from './shapes.js';
import { possibleNames, writtenProfile } from './unclear.js';
import { type UnsureColumn, unsureColumns } from './unsure.js';
import type { Answers } from './vetoes.js';

/**
 * Finds what each column of a form is for, from its title among the others and what its answers forbid. What the form's
 * program writes by itself is known; what the profile declares is taken as declared.
 */
export function mapForm(whole: Table, profile: Profile): FormMapping {
  const table = withoutGap(whole);
  const program = programColumns(table.columns);
  const known = new Map<number, ProgramUse>(program.columns);
  for (const column of table.columns) {
    const declared = declaredMeaning(profile, wholeTitle(column)) ?? declaredMeaning(profile, column.title);
    if (declared !== undefined) known.set(column.index, declared);
  }
  const told = profile.told?.(whole.columns.map((column) => ({ title: wholeTitle(column) }))) ?? new Map();
  const groups = optionGroups(
    table.columns.filter(({ index }) => !known.has(index)),
    table.sample,
  );
  const form = asAsked(table.columns, table.sample, groups);
  const titled = ofOnePerson(
    asTitled(readColumns(withNameParts(form.columns), form.sample, usesIn(known, form)), table.columns),
  );
  const all = withHalves(withBranches(withTime(titled), known), known, form.sample);
  const accountName = all.flatMap(({ column, use }) =>
    known.get(column.index) === 'accountName' && !isField(use) ? [column] : [],
  );
  const asRead = withHeadOfDelegates(accountName.length > 0 ? all : withName(all, known), known);
  const named = ofEach(asRead, groups, table.sample);
  const open = unsureColumns(asRead, known, form.sample);
  const own = ownName(asRead, known, { unsure: open, told, isNeeded: accountName.length === 0 });
  const unsure = askedOfEach(own ? withOwnName(open, own) : open, groups);
  const asked = new Set(unsure.map(({ column }) => column));
  const waiting = choicesOf(asked, groups);
  const clear = named.filter(({ column }) => !asked.has(column) && !waiting.has(column));
  const read = [...clear, ...(own ? [own.provisional] : [])];
  const choices = choicesIn(groups);
  const checks = read.flatMap((own) => (known.has(own.column.index) ? [] : (checkIn(own, choices) ?? [])));
  const found = {
    program: program.program,
    english: program.english,
    monthFirst: program.monthFirst,
    out: program.out,
    columns: columnsOf(read, checks),
    checks,
    choices,
    accountName,
    ofDelegates: read.filter(({ onlyOfDelegates }) => onlyOfDelegates).map(({ column }) => column),
    leftOut: leftOutOf(read, known),
    unsure,
    otherNames: own?.others.map(({ column }) => column) ?? [],
    kept: keptApart(named, unsure, told),
  };
  const mapping: FormMapping = { ...found, shown: withClock(formColumns(named, known, found), table, found, profile) };
  if (hasName(mapping)) return mapping;
  const unclear = possibleNames(named);
  throw new Failure({
    kind: 'unclear-columns',
    file: table.name,
    unclear,
    profile: writtenProfile(table.columns, mapping, unclear),
  });
}

/**
 * Columns whose texts are kept by themselves, beside what they fill in or though they are left out: those of which somebody
 * said something else than what is read, with the others of the fields that they fill in.
 */
function keptApart(
  read: readonly ReadColumn[],
  unsure: readonly UnsureColumn[],
  told: ReadonlyMap<number, ColumnMeaning>,
): readonly Column[] {
  const filled = ({ use }: ReadColumn) => (isField(use) ? filledBy(use) : undefined);
  const asked = new Set(unsure.map(({ column }) => column));
  const open = read.filter(({ column }) => !asked.has(column));
  const otherwise = open.filter((own) => {
    const meaning = told.get(own.column.index);
    return meaning !== undefined && (meaning === 'unused' ? undefined : filledBy(meaning)) !== filled(own);
  });
  // Alone in its field a text is kept as it is.
  const shared = (field: Field | undefined) => read.filter((own) => filled(own) === field).length > 1;
  const fields = new Set(otherwise.map(filled).filter((field) => field !== undefined && shared(field)));
  return open
    .filter((own) => (filled(own) === undefined ? otherwise.includes(own) : fields.has(filled(own))))
    .map(({ column }) => column);
}

/**
 * What the program writes beside fields fills in none; nor does a column that asks nothing: what stands there somebody has
 * noted since, and is to be read in the file.
 */
function usesIn(known: ReadonlyMap<number, ProgramUse>, { columns, sample }: Pick<Table, 'columns' | 'sample'>) {
  const filled = filledIn(sample);
  const use = ({ index }: Column): Use => (filled.has(index) ? 'notes' : 'unused');
  return new Map<number, Use>([
    ...columns.flatMap((column) => (wholeTitle(column) === '' ? [[column.index, use(column)] as const] : [])),
    ...[...known].map(([index, use]) => [index, use === 'accountName' || use === 'ignored' ? 'unused' : use] as const),
  ]);
}

const hasName = ({ columns, accountName }: FormMapping): boolean =>
  accountName.length > 0 || columns.has('fullName') || columns.has('surname');

/** The columns of each field, the surest first: the first that holds something counts. */
function columnsOf(read: readonly ReadColumn[], checks: readonly SessionCheck[]): Map<Field, Column[]> {
  const ticked = new Set(checks.map(({ column }) => column));
  const sure = ({ likely, use }: ReadColumn) => likely.get(use) ?? 0;
  const found = new Map<Field, Column[]>();
  const beside = besideSessions(read);
  for (const own of read.toSorted((a, b) => sure(b) - sure(a))) {
    const { column, use } = own;
    if (isField(use) && !ticked.has(column) && !beside.has(own)) found.set(use, [...(found.get(use) ?? []), column]);
  }
  return found;
}

/** Columns that seem to ask for the session, but hold none, beside one that holds sessions: a kind of ticket. */
function besideSessions(read: readonly ReadColumn[]): ReadonlySet<ReadColumn> {
  const asked = read.filter(({ use }) => use === 'session');
  return new Set(asked.some(holdsSessions) ? asked.filter((own) => own.answers.given > 0 && !holdsSessions(own)) : []);
}

/** «Quando», with day and hour in each row, beside a column that holds sessions, is when it was sent. */
function withTime(read: readonly ReadColumn[]): readonly ReadColumn[] {
  if (read.some(({ use }) => use === 'submittedAt')) return read;
  const time = [...besideSessions(read)].find(({ answers }) => mostly(answers, (shapes) => shapes.has('moment')));
  if (time === undefined) return read;
  const settled: ReadColumn = { ...time, use: 'submittedAt', likely: new Map<Use, number>([['submittedAt', 1]]) };
  return read.map((own) => (own === time ? settled : own));
}

const holdsSessions = ({ answers }: ReadColumn): boolean =>
  mostly(answers, (shapes) => shapes.has('session') && !shapes.has('moment'));

const mostly = ({ times }: Answers, is: (shapes: ReadonlySet<Shape>) => boolean): boolean =>
  [...times.keys()].filter((answer) => is(shapesOf(answer))).length > times.size / 2;

function leftOutOf(read: readonly ReadColumn[], known: ReadonlyMap<number, ProgramUse>): Map<number, LeftOut> {
  const left = read
    .filter(({ use }) => !isField(use))
    .map(({ column, use }) => [column.index, use as LeftOut] as const);
  // What a program writes for itself needs no word.
  return new Map(left.filter(([index]) => (known.get(index) ?? 'unused') in LEFT_OUT_WORDS));
}
