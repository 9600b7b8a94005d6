import { type ColumnMeaning, FIELD_WORDS, type Field, LEFT_OUT_WORDS, type LeftOut } from '../domain/form-fields.js';
import { fold } from '../domain/text.js';
import { readHeading } from './columns/headings.js';
import type { DateOrder } from './values/moments.js';

/**
 * How a form is to be read where its titles and values do not say it. A profile is a text of two columns that a clerk
 * edits in Notepad or Excel: `intestazione;campo`, one title a line. Besides titles it may hold `[date];mese-giorno`
 * (or `giorno-mese`) and, below a line `[incontri]`, texts of the form and the code of the session they mean.
 */
export interface Profile {
  /** Meaning of a column by its folded title. */
  readonly columns: ReadonlyMap<string, Field | LeftOut>;
  /** Code of a session by the folded text that the form uses for it. */
  readonly sessions: ReadonlyMap<string, string>;
  readonly dateOrder?: DateOrder;
  /** The session that was signed, of a roster filled in that does not say it. */
  readonly session?: string;
  /** And the edition that was signed. */
  readonly edition?: string;
  /** What somebody said that some of these columns ask, by their place: their answers are kept, and read as without it. */
  readonly told?: (columns: readonly { readonly title: string }[]) => ReadonlyMap<number, ColumnMeaning>;
}

export const NO_PROFILE: Profile = { columns: new Map(), sessions: new Map() };

/** Title by which a profile names a column: folded, with its option where it has one. */
export const titleKey = (title: string): string => {
  const { question, option } = readHeading(title);
  return option === undefined ? question : `${question} ${fold(option)}`;
};

/** What the profile says of a column; nothing for a column that it does not name. */
export const declaredMeaning = ({ columns }: Profile, title: string): Field | LeftOut | undefined =>
  columns.size === 0 ? undefined : columns.get(titleKey(title));

/** Writes a profile that `readProfile` reads back. */
export function profileText(entries: readonly (readonly [string, Field | LeftOut | '?'])[]): string {
  const lines = entries.map(([title, meaning]) => `"${title.replaceAll('"', '""')}";${meaningWord(meaning)}`);
  return ['intestazione;campo', ...lines, ''].join('\r\n');
}

const meaningWord = (meaning: Field | LeftOut | '?'): string =>
  meaning === '?' ? '?' : meaning in FIELD_WORDS ? FIELD_WORDS[meaning as Field] : LEFT_OUT_WORDS[meaning as LeftOut];
