import { isToPerson, type References } from '../corrections/references.js';
import type { Person } from '../records.js';
import type { RegisteredLetter } from './register.js';

/** The letters made ready for an institute, oldest first. */
export const lettersTo = (institute: string, register: readonly RegisteredLetter[]): readonly RegisteredLetter[] =>
  register.filter(({ letter: { about } }) => about.is === 'reminder' && about.institute === institute);

/** The letters made ready for a person, also under a code of before, oldest first. */
export function lettersToPerson(
  { code, responses }: Person,
  register: readonly RegisteredLetter[],
  references: References,
): readonly RegisteredLetter[] {
  const isTheirs = isToPerson(responses, references);
  return register.filter(
    ({ letter: { about } }) => about.is !== 'reminder' && (about.person === code || about.responses.some(isTheirs)),
  );
}
