import type { SourceFile } from '../facts.js';
import { type ColumnMeaning, type Field, isOwnName } from '../form-fields.js';
import type { SourceColumn } from '../source-column.js';

/** What some columns of a file are decided to be. */
export type Meanings = ReadonlyMap<SourceColumn, ColumnMeaning>;

/**
 * The columns of a form among which the respondent's name is, where it is not certain which: the one that is taken for it
 * first, then the others in their order. Empty where the name is certain.
 */
export function nameContenders({ columns }: Pick<SourceFile, 'columns'>): readonly SourceColumn[] {
  const taken = columns.find(isTaken);
  if (taken === undefined) return [];
  return [taken, ...columns.filter(({ maybe: [first] = [], field }) => field === undefined && isWhole(first))];
}

/** A column that is not clear, and counts for the respondent's name until somebody says. */
const isTaken = ({ field, maybe }: SourceColumn): boolean =>
  maybe !== undefined && field !== undefined && isOwnName(field);

/** Where the name of whoever responds stands, once something is decided. */
export interface NameMeant {
  /** The column that was taken for it, where another is it. */
  readonly left?: SourceColumn;
  /** The column that is it without having been named: the one that is left, or the next of several. */
  readonly next?: SourceColumn;
  /** Columns of which nothing can be decided: without them nobody would have a name. */
  readonly kept: ReadonlySet<SourceColumn>;
  /** Columns that are otherwise than they were, though nothing was decided of them. */
  readonly columns: ReadonlyMap<SourceColumn, SourceColumn>;
}

const SURE: NameMeant = { kept: new Set(), columns: new Map() };

/** The columns that may be the name: where it is certain the one that is it, then those that might be if it were not. */
function openNames(file: SourceFile): readonly SourceColumn[] {
  const contenders = nameContenders(file);
  const names = file.columns.filter(({ field }) => isWhole(field));
  if (contenders.length > 0 || names.length !== 1) return contenders;
  return [...names, ...file.columns.filter(({ field, maybe }) => field === undefined && maybe?.some(isWhole))];
}

/** Where the name stands once some columns are decided. */
export function nameMeant(file: SourceFile, said: Meanings): NameMeant {
  const contenders = openNames(file);
  const [taken] = contenders;
  if (taken === undefined) return SURE;
  const names = [...said].filter(([, meaning]) => isWhole(meaning)).map(([column]) => column);
  const open = contenders.filter((column) => !said.has(column));
  if (names.length > 0) return afterNamed(file, { taken, names, open, said });
  const [first, ...more] = open;
  // Nothing is left that could be the name: what is decided of the column taken for it has to wait.
  if (first === undefined) return { ...SURE, kept: new Set([taken]) };
  const isLast = more.length === 0 && contenders.length > 1;
  const settled: [SourceColumn, SourceColumn][] = [];
  if (first !== taken || (isLast && first.maybe)) settled.push([first, asName(first, taken.field as Field, isLast)]);
  return { ...SURE, ...(first !== taken && { left: taken, next: first }), columns: new Map(settled) };
}

interface Named {
  readonly taken: SourceColumn;
  readonly names: readonly SourceColumn[];
  readonly open: readonly SourceColumn[];
  readonly said: Meanings;
}

/** The name is one of those decided to be: the others may be anybody else's. */
function afterNamed(file: SourceFile, { taken, names, open, said }: Named): NameMeant {
  const others = open.map((column) => [column, asSomebody(column)] as const);
  if (names.includes(taken)) return { ...SURE, columns: new Map(others) };
  // What stood beside the surname was the given name of the same person.
  const isWholeName = names.some((column) => said.get(column) === 'fullName');
  const beside = file.columns.filter(
    (column) => taken.field === 'surname' && isWholeName && column.field === 'givenName' && !said.has(column),
  );
  return {
    ...SURE,
    left: taken,
    columns: new Map([
      ...others,
      ...beside.map((column) => [column, asSomebody(column, ['delegateGivenName', 'principalGivenName'])] as const),
    ]),
  };
}

function asName({ maybe, ...column }: SourceColumn, field: Field, isSure: boolean): SourceColumn {
  return { ...column, field, ...(!isSure && maybe && { maybe }) };
}

/** What a column may be that is not the respondent's name; it is kept, and asked about. */
function asSomebody(
  { field: _, maybe = [], ...column }: SourceColumn,
  otherwise: readonly Field[] = ['delegate', 'principal'],
): SourceColumn {
  const others = maybe.filter((one) => !isOwnName(one));
  return { ...column, maybe: others.length > 0 ? others : otherwise };
}

const isWhole = (meaning: string | undefined): boolean => meaning === 'surname' || meaning === 'fullName';
