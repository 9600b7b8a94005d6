import { type Decided, decisionsOf } from '../decisions.js';
import type { Facts, ResponseRow, SourceFile } from '../facts.js';
import { type ColumnMeaning, filledBy } from '../form-fields.js';
import type { SourceColumn } from '../source-column.js';
import { type Meanings, type NameMeant, nameMeant } from './name-column.js';
import { type ColumnDecision, decidedIn } from './questions.js';
import { type Changes, settledRow } from './settled-row.js';

/** What a file says of its columns. */
type Columns = Pick<SourceFile, 'columns'>;

/** Whether the text of a column is there by itself: kept apart, or alone in its field. */
export const isKeptApart = ({ columns }: Columns, { maybe, kept, field }: SourceColumn): boolean =>
  maybe !== undefined ||
  kept === true ||
  (field !== undefined && columns.filter((other) => other.field === field).length === 1);

/** Whether the column was surely read as this already. */
export const isReadAs = ({ field, maybe }: SourceColumn, meaning: ColumnMeaning): boolean =>
  maybe === undefined && field === (meaning === 'unused' ? undefined : filledBy(meaning));

/** The facts with their columns as they are decided to be. */
export interface Settled {
  readonly facts: Facts;
  /** The row as its file was read, whatever is decided: what says which submission it is. */
  readonly asRead: (row: ResponseRow) => ResponseRow;
}

/**
 * The facts once what is asked by some questions has been decided: what stands in them goes to the field that they mean,
 * in every export of the form. Of two decisions on one question the later holds. Whenever a file came, before them or
 * after, it was read the same way: nothing but what is in force counts.
 */
export function settleColumns(known: Facts, decisions: readonly Decided[]): Settled {
  const made = decisionsOf(decisions, 'column');
  const changed = made.length === 0 ? [] : known.files.flatMap((file) => changesTo(file, made) ?? []);
  if (changed.length === 0) return { facts: known, asRead: (row) => row };
  const byFile = new Map(changed.map((one) => [one.file.label, one]));
  const read = new Map<ResponseRow, ResponseRow>();
  const responses = known.rows.responses.map((row) => {
    const changes = byFile.get(row.origin.file);
    if (changes === undefined) return row;
    const settled = settledRow(row, changes);
    read.set(settled, row);
    return settled;
  });
  return {
    facts: {
      ...known,
      files: known.files.map((file) => byFile.get(file.label)?.settled ?? file),
      rows: { ...known.rows, responses },
    },
    asRead: (row) => read.get(row) ?? row,
  };
}

function changesTo(file: SourceFile, made: readonly ColumnDecision[]): Changes | undefined {
  const { said, name } = saidOf(file, made);
  if (said.size === 0) return undefined;
  const meanings = new Map([...said].filter(([column]) => !name.kept.has(column)));
  const columns = file.columns.map((column) => settledColumn(column, meanings.get(column), name));
  return { file, meanings, name, settled: { ...file, columns } };
}

/** The columns of a file that are decided otherwise than they were read, and where the name stands then. */
export function saidOf(
  file: SourceFile,
  made: readonly ColumnDecision[],
): { readonly said: Meanings; readonly name: NameMeant } {
  const decided = file.kind === 'responses' ? [...decidedIn(file, made)] : [];
  const said = new Map(
    decided.flatMap(([at, meaning]) => {
      const column = file.columns[at];
      return column && isKeptApart(file, column) && !isReadAs(column, meaning) ? [[column, meaning] as const] : [];
    }),
  );
  return { said, name: nameMeant(file, said) };
}

function settledColumn(column: SourceColumn, meaning: ColumnMeaning | undefined, name: NameMeant): SourceColumn {
  if (meaning === undefined) return name.columns.get(column) ?? column;
  const { field: _, maybe: __, kept: ___, dropped: ____, ...plain } = column;
  return meaning === 'unused' ? plain : { ...plain, field: filledBy(meaning) };
}
