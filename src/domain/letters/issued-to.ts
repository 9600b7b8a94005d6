import type { References } from '../corrections/references.js';
import type { Kept, Letter } from '../issued.js';
import type { Person } from '../records.js';
import { lettersIn } from './register.js';

/** The letters in force made ready for an institute, oldest first. */
export const lettersTo = (institute: string, issued: readonly Kept[]): readonly Kept<Letter>[] =>
  lettersIn(issued).filter(({ about }) => about.is === 'reminder' && about.institute === institute);

/** The letters in force made ready for a person, also under a code of before, oldest first. */
export function lettersToPerson(
  { code, responses }: Person,
  issued: readonly Kept[],
  references: References,
): readonly Kept<Letter>[] {
  const keys = new Set(responses.flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys]));
  const isTheirs = (reference: string) => keys.has(references.keyOf(reference) ?? '');
  return lettersIn(issued).filter(
    ({ about }) => about.is !== 'reminder' && (about.person === code || about.responses.some(isTheirs)),
  );
}
