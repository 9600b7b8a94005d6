import type { Kind, RowOf, RowSequence, SchoolShape } from '../../domain/facts.js';
import type { FormColumn } from '../../domain/form-column.js';
import type { Field } from '../../domain/form-fields.js';
import type { RejectedRow } from '../../domain/rejected.js';
import type { Profile } from '../profile.js';
import type { Column, IgnoredRow, Table, TableRow } from '../table.js';

/** What a kind says of a file when asked whether it is one of its own. */
export interface Claim {
  /** `sure`: the row's own key and something that no other kind has; `possible`: the key alone. */
  readonly strength: 'none' | 'possible' | 'sure';
  /** Titles of the columns that it cannot do without and that the file lacks. */
  readonly missing: readonly string[];
  /** The columns that it knows. */
  readonly known: readonly Column[];
}

/** One kind of file: how it is recognised, and how its rows become records. */
export interface KindReader<K extends Kind> {
  readonly kind: K;
  claim(table: Table): Claim;
  open(table: Table, profile: Profile): RowReader<K>;
}

/** Turns rows into records; rows are shown one after the other, the records come when all have been seen. */
export interface RowReader<K extends Kind> {
  readonly shape?: SchoolShape;
  /** What each column is used for, by position. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
  /** Of a form: the columns as a person is shown them. */
  readonly formColumns?: readonly FormColumn[];
  row(row: TableRow): void;
  end(): Reading<K>;
}

export interface ColumnUse {
  readonly field?: string;
  readonly dropped?: 'tax_code' | 'sensitive' | 'notes';
  /** Of a column that is not clear: what it may be. Its texts are kept. */
  readonly maybe?: readonly Field[];
  /** Its texts are kept by themselves, since somebody said that it asks something else. */
  readonly kept?: true;
}

export interface Reading<K extends Kind> {
  readonly rows: RowSequence<RowOf[K]>;
  readonly rejected: readonly RejectedRow[];
  readonly ignored: readonly IgnoredRow[];
  /** School year and latest date that the rows themselves state. */
  readonly schoolYear?: string;
  readonly asOf?: string;
  /** Provinces of a registry of schools, as written in it. */
  readonly provinces?: readonly string[];
}
