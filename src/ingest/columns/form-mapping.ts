import type { Column } from '../table.js';
import type { Field, LeftOut } from './fields.js';
import type { ProgramColumns } from './programs.js';
import type { SessionCheck } from './session-checks.js';

/** How the columns of a form fill in a response. */
export interface FormMapping {
  readonly program: ProgramColumns['program'];
  /** An English program wrote the file. */
  readonly english: boolean;
  /** Columns of each field in order of trust: the first that holds something counts; of `session` all do. */
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  readonly checks: readonly SessionCheck[];
  /** The name of the account, which counts only where the form asks for none. */
  readonly accountName: readonly Column[];
  readonly leftOut: ReadonlyMap<number, LeftOut>;
}
