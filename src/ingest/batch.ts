import type { Kind, RowOf, RowSequence, SchoolShape } from '../domain/facts.js';
import type { FormColumn } from '../domain/form-column.js';
import type { RejectedRow } from '../domain/rejected.js';
import type { Remark } from '../domain/remark.js';
import type { SourceColumn } from '../domain/source-column.js';
import type { Dialect, IgnoredRow } from './table.js';

/** One file, recognised and read: what an import is made of. Nothing here depends on what the archive holds. */
export interface Batch<K extends Kind = Kind> {
  readonly name: string;
  readonly contentHash: string;
  readonly kind: K;
  readonly shape?: SchoolShape;
  readonly dialect: Dialect;
  readonly columns: readonly SourceColumn[];
  /** Of a form: the columns as a person is shown them. */
  readonly formColumns?: readonly FormColumn[];
  /** Of a form without a column for the session: what the meeting is called that it is about. */
  readonly topic?: string;
  /** School year and date that the file states of itself (or `--data`). */
  readonly schoolYear?: string;
  readonly asOf?: string;
  /** `--completo`: replaces the office lists of this kind before it. */
  readonly complete: boolean;
  /** Provinces of a registry of schools, as written in it. */
  readonly provinces: readonly string[];
  /** Rows below the titles: `rows` + `rejected` + `ignored`. */
  readonly read: number;
  readonly rows: RowSequence<RowOf[K]>;
  readonly rejected: readonly RejectedRow[];
  readonly ignored: readonly IgnoredRow[];
  /** What the person should look at before the yes. */
  readonly remarks: readonly Remark[];
  /** Rows of which a tax code was not kept, though its column is. */
  readonly taxCodes: readonly number[];
}
