import type { ResponseRow, SourceFile } from '../facts.js';
import { type ColumnMeaning, type Field, type Filled, filledBy, isOwnName, nameFrom } from '../form-fields.js';
import { groupBy } from '../group.js';
import { type Draft, partRole } from '../registrations/named-role.js';
import type { SourceColumn } from '../source-column.js';
import { sayTheSame } from '../text.js';
import type { Meanings, NameMeant } from './name-column.js';

/** What decisions change in how a file was read. */
export interface Changes {
  readonly file: SourceFile;
  /** The columns that are decided otherwise than they were read. */
  readonly meanings: Meanings;
  readonly name: NameMeant;
  /** The file as it is decided to be. */
  readonly settled: SourceFile;
}

/** A row as its columns are decided to be. */
export function settledRow(row: ResponseRow, changes: Changes): ResponseRow {
  const { file, meanings, name } = changes;
  const work: Work = { draft: { ...row }, texts: { ...row.unsettled }, columns: file.columns };
  const said = [...meanings].flatMap(([column, meaning]) => {
    const text = taken(work, column, meanings);
    return text === undefined || meaning === 'unused' ? [] : [{ field: meaning, text }];
  });
  for (const column of name.columns.keys()) wait(work, column, changes);
  if (name.left) leaveName(work.draft);
  const next = name.next && work.texts[name.next.letter];
  if (next !== undefined && name.left) said.push({ field: name.left.field as Field, text: next });
  for (const [filled, texts] of groupBy(said, ({ field }) => filledBy(field))) fill(work.draft, filled, texts);
  if (said.some(({ field }) => isOwnName(field))) partRole(work.draft, asksRole(changes));
  return finished(work, row);
}

interface Work {
  readonly draft: Draft;
  /** What stands in the columns kept by themselves, by letter. */
  readonly texts: Record<string, string>;
  readonly columns: readonly SourceColumn[];
}

const asksRole = ({ settled }: Changes): boolean => settled.columns.some(({ field }) => field === 'role');

const NAMES = ['surname', 'givenName', 'fullName'] as const;

/**
 * Nobody is without a name: where no other column gives one, the row keeps the one that it was read with, and who is named
 * so is nobody else.
 */
function finished({ draft, texts }: Work, row: ResponseRow): ResponseRow {
  if (NAMES.every((field) => draft[field] === undefined)) {
    for (const field of NAMES) if (row[field] !== undefined) draft[field] = row[field];
    const name = NAMES.flatMap((field) => row[field] ?? []).join(' ');
    for (const field of ['delegate', 'principal'] as const)
      if (name !== '' && draft[field] !== row[field] && sayTheSame(draft[field] ?? '', name)) delete draft[field];
  }
  delete draft.unsettled;
  if (Object.keys(texts).length > 0) draft.unsettled = texts;
  return draft;
}

/** The text of a column, out of where it was. */
function taken(work: Work, { letter, field, maybe, kept }: SourceColumn, meanings: Changes['meanings']) {
  const { draft, texts, columns } = work;
  const apart = maybe !== undefined || kept === true;
  const text = apart ? texts[letter] : draft[field as Filled];
  delete texts[letter];
  if (draft.droppedIn?.includes(letter)) draft.droppedIn = draft.droppedIn.filter((one) => one !== letter);
  if (draft.droppedIn?.length === 0) delete draft.droppedIn;
  if (field === undefined) return text;
  delete draft[field as Filled];
  const mates = columns.filter((other) => other.field === field && other.kept && !meanings.has(other));
  const rest = mates.flatMap((other) => texts[other.letter] ?? []);
  if (rest.length > 0) draft[field as Filled] = together(field as Filled, rest);
  return text;
}

/** What several columns of one field say: all their sessions, all the parts of a name, the first of the rest. */
function together(field: Filled, texts: readonly string[]): string {
  if (field === 'session') return [...new Set(texts)].join('; ');
  return field === 'delegate' || field === 'principal' ? texts.join(' ') : (texts[0] as string);
}

function leaveName(draft: Draft): void {
  delete draft.surname;
  delete draft.fullName;
}

/** What stands in a column that is no longer what it was taken for waits to be asked about. */
function wait({ draft, texts }: Work, column: SourceColumn, { name }: Changes): void {
  const after = name.columns.get(column);
  if (after?.field !== undefined || column.field === undefined || column.maybe !== undefined) return;
  const text = draft[column.field as Filled];
  delete draft[column.field as Filled];
  if (text !== undefined) texts[column.letter] = text;
}

interface Said {
  readonly field: Exclude<ColumnMeaning, 'unused'>;
  readonly text: string;
}

/** Puts what was said where it belongs; a part of a name joins the part that is there. */
function fill(draft: Draft, filled: Filled, texts: readonly Said[]): void {
  // Of two columns said to be the same the one said last counts.
  const of = (field: Field) => texts.findLast((one) => one.field === field)?.text;
  const before = draft[filled];
  if (filled === 'session') draft.session = [...(before ? [before] : []), ...texts.map(({ text }) => text)].join('; ');
  else if (filled === 'delegate' || filled === 'principal') {
    const [surname, givenName] = [of(`${filled}Surname`), of(`${filled}GivenName`)];
    draft[filled] = nameFrom(
      of(filled),
      surname ?? before,
      givenName ?? (surname === undefined ? undefined : before),
    ) as string;
  } else draft[filled] = (of(filled) ?? texts.at(-1)?.text) as string;
}
