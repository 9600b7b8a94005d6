import type { UnclearColumn } from '../../domain/failure.js';
import { FIELD_WORDS, isField } from '../../domain/form-fields.js';
import { profileText } from '../profile.js';
import { type Column, wholeTitle } from '../table.js';
import type { FormMapping } from './form-mapping.js';
import { nameChance } from './names.js';
import type { ReadColumn } from './read-columns.js';

/** The columns among which the respondent's name may be, where none surely is: the likeliest first, if any is likely. */
export function possibleNames(read: readonly ReadColumn[]): UnclearColumn[] {
  const open = read.filter(({ use, likely }) => !isField(use) || (likely.get(use) ?? 0) < SURE);
  const named = open.filter((own) => nameChance(own) > 0.01);
  return (named.length > 0 ? named : open.length > 0 ? open : read).map(unclearName);
}

const unclearName = ({ column }: ReadColumn): UnclearColumn => ({
  letter: column.letter,
  title: wholeTitle(column),
  candidates: [FIELD_WORDS.fullName, FIELD_WORDS.surname, FIELD_WORDS.givenName],
});

/** A column read as surely as this is not asked about. */
const SURE = 0.8;

/** The profile as found so far, ready to be completed: unclear columns carry a question mark. */
export function writtenProfile(
  columns: readonly Column[],
  { columns: found, leftOut }: FormMapping,
  unclear: readonly UnclearColumn[],
): string {
  const open = new Set(unclear.map(({ letter }) => letter));
  return profileText(
    columns.map((column) => {
      const field = [...found].find(([, used]) => used.includes(column))?.[0];
      const meaning = open.has(column.letter) ? '?' : (field ?? leftOut.get(column.index) ?? 'unused');
      return [wholeTitle(column), meaning] as const;
    }),
  );
}
