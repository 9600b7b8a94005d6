import type { Field, LeftOut } from '../../domain/form-fields.js';

/** What a column is for: a field, the account's name, or nothing. */
export type ProgramUse = Field | LeftOut | 'accountName' | 'ignored';

type Titles = Readonly<Partial<Record<ProgramUse, string>>>;

/** Why a row that a program exports is no response: nobody sent it, or who sent it does not come. */
export type WhyOut = 'incomplete' | 'withdrawn';

/**
 * A form program by the columns that it writes by itself, each use with its titles, ` | ` between them. Titles are written
 * as in its exports, case, accents and punctuation aside; one that begins with a sign (`_id`, `#`) counts only with it, and
 * `*` stands for the name of a form. Of several columns of one use the title named first counts, the others are ignored.
 */
export interface Program {
  readonly name: string;
  /** Titles that hardly any question or list has: two of them show the program. */
  readonly own: Titles;
  /** Titles that prove nothing, but mean this wherever they stand once the program is known. */
  readonly also?: Titles;
  /** Titles that a question may have too: they mean this only in the row of the program's columns at an end of the table. */
  readonly beside?: Titles;
  /** Columns that mean this only in this order, right behind each other and another of the program's, or first of all. */
  readonly inOrder?: readonly (readonly (readonly [titles: string, use: ProgramUse])[])[];
  /** Its columns stand before the questions, none behind them. */
  readonly leads?: true;
  /** Where the first column of the table is one of its own, that alone shows the program. */
  readonly first?: true;
  /** It also makes tables that are no forms: its columns do not tell what the table is, but for those of these titles. */
  readonly tables?: true | string;
  /** Titles that nobody else writes: one of them alone, wherever it stands, shows the program. */
  readonly alone?: string;
  /** Beside a clock of twelve hours it writes the month first, whoever uses it. */
  readonly monthFirst?: true;
  /** Rows that are no response: columns of its own, and how what stands there begins. */
  readonly out?: readonly (readonly [titles: string, values: string, why: WhyOut])[];
}
