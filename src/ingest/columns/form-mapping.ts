import type { FormColumn } from '../../domain/form-column.js';
import type { Field, LeftOut } from '../../domain/form-fields.js';
import type { Column } from '../table.js';
import type { ProgramColumns } from './programs.js';
import type { OutColumn } from './rows-out.js';
import type { SessionCheck } from './session-checks.js';
import type { UnsureColumn } from './unsure.js';

/** How the columns of a form fill in a response. */
export interface FormMapping {
  readonly program: ProgramColumns['program'];
  /** An English program wrote the file. */
  readonly english: boolean;
  /** The program writes the month first beside a clock of twelve hours. */
  readonly monthFirst: boolean;
  /** Where it says of a row that it is no response. */
  readonly out: readonly OutColumn[];
  /** Columns of each field in order of trust: the first that holds something counts; of `session` all do. */
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  readonly checks: readonly SessionCheck[];
  /** What a mark says in a column that holds one choice of a question of several answers, by position. */
  readonly choices: ReadonlyMap<number, string>;
  /** The name of the account, which counts only where the form asks for none. */
  readonly accountName: readonly Column[];
  /** Columns of which only the answers of those who say that they are delegates count. */
  readonly ofDelegates: readonly Column[];
  readonly leftOut: ReadonlyMap<number, LeftOut>;
  /** The same column by column, for a person to look at. */
  readonly shown: readonly FormColumn[];
  /** Columns to be asked about: they fill in no field, but for the one that is taken for the respondent's name. */
  readonly unsure: readonly UnsureColumn[];
  /** Of those, the ones that may be the respondent's name too: one of them names whoever has no other. */
  readonly otherNames: readonly Column[];
  /** Columns whose texts are kept by themselves too, since somebody said that they mean something else. */
  readonly kept: readonly Column[];
}

/** The name of the account is the respondent's where the form asks for none. */
export const asksName = ({ columns }: Pick<FormMapping, 'columns'>): boolean =>
  columns.has('surname') || columns.has('fullName') || columns.has('givenName');
