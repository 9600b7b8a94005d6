import type { UnusedAbout } from '../../domain/form-column.js';
import { type Field, isField, LEFT_OUT_WORDS, type LeftOut } from '../../domain/form-fields.js';
import { remembered } from '../../domain/remembered.js';

/**
 * What a column of a form can be for, as the labelled headings say it: a field, or why it is left out, with what it is
 * then about (`unused:people`: somebody who neither takes part nor delegates), which helps to tell it from a field.
 */
export type Meaning = Field | Exclude<LeftOut, 'unused'> | `unused:${UnusedAbout}`;

/** The field that a meaning fills in, or why it fills in none. */
export const useOf = remembered((meaning: Meaning): Field | LeftOut => {
  const [use = ''] = meaning.split(':');
  if (isField(use)) return use;
  if (Object.hasOwn(LEFT_OUT_WORDS, use)) return use as LeftOut;
  throw new RangeError(`Not a meaning of a column: ${meaning}`);
});

/** What a column with this meaning is about, where it fills in no field: the reason to leave it out. */
export function aboutOf(meaning: Meaning): Exclude<LeftOut, 'unused'> | UnusedAbout | undefined {
  const use = useOf(meaning);
  return isField(use) ? undefined : use === 'unused' ? (meaning.slice('unused:'.length) as UnusedAbout) : use;
}
