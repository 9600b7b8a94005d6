import type { UtcOffset, WallTime } from './calendar.js';
import type { FieldOf } from './facts.js';
import type { Field } from './form-fields.js';

/** What a column of a form can fill in: a field of the response, or a part of one. */
export type FormField =
  | FieldOf<'responses'>
  | 'accountEmail'
  | 'delegateSurname'
  | 'delegateGivenName'
  | 'principalSurname'
  | 'principalGivenName';

/** The fields that say the same of delegations: who comes, in whose place, that there is one. */
const SIDES: readonly (readonly FormField[])[] = [
  ['delegate', 'delegateSurname', 'delegateGivenName', 'delegateEmail'],
  ['principal', 'principalSurname', 'principalGivenName', 'principalEmail'],
  ['delegation'],
  ['isDelegate'],
];

/** The fields of the side of a delegation that a field is about; undefined for a field that is about none. */
export const sideOf = (field: FormField): readonly FormField[] | undefined =>
  SIDES.find((side) => side.includes(field));

/**
 * Why a column of a form is left out: what it is about, where that is no part of the job; or why it fills in nothing
 * though it might (`unsure`: perhaps about a delegation; `noSession`: asks for the session and holds none; `sameName`: says the respondent's name again).
 */
export type WhyLeftOut =
  | 'program'
  | 'account'
  | 'declared'
  | 'decided'
  | 'tax_code'
  | 'sensitive'
  | 'notes'
  | 'unsure'
  | 'noSession'
  | 'sameName'
  | UnusedAbout;

/** What a column that the job does not need is about. */
export type UnusedAbout =
  | 'act'
  | 'attendance'
  | 'consent'
  | 'delegatePhone'
  | 'delegateRole'
  | 'delegates'
  | 'head'
  | 'mail'
  | 'name'
  | 'other'
  | 'people'
  | 'phone'
  | 'principalRole'
  | 'private'
  | 'site'
  | 'technical';

/** A column of a form as it was understood, for a person to see whether that is right. */
export interface FormColumn {
  readonly letter: string;
  readonly title: string;
  readonly use:
    | { readonly field: FormField }
    | { readonly leftOut: WhyLeftOut }
    /** Not clear: what it may be. Its answers are kept, and wait for somebody to say; `now` is what it counts for until then. */
    | { readonly maybe: readonly Field[]; readonly now?: Field };
  /** An answer that says something; none of a column left out, none where nobody in the sample answered. */
  readonly example?: string;
  /** Of the submission time, where another clock than the Italian one wrote it: a time of the file, and what it is in Italy. */
  readonly moved?: { readonly written: string; readonly offset: UtcOffset; readonly italian: WallTime };
  /** Only the answers of those who say that they are delegates count: the head, asked of everybody. */
  readonly onlyOfDelegates?: true;
  /** Of a column about delegations: the words of its title that say so, the first as written first; empty if others do. */
  readonly because?: readonly string[];
}
