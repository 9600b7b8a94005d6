import { isToPerson, type References } from '../corrections/references.js';
import type { Person } from '../records.js';
import type { Registered } from './register.js';

/** The certificates that a person was ever given, also under a code of before, by number. */
export function certificatesOf(
  { code, responses }: Person,
  register: readonly Registered[],
  references: References,
): readonly Registered[] {
  const isTheirs = isToPerson(responses, references);
  return register.filter(({ certificate }) => certificate.person === code || certificate.responses.some(isTheirs));
}
