import type { WrittenName } from '../identity/names/written-name.js';
import type { Person } from '../records.js';

/** Every way in which a person's name stands anywhere: as it is shown, as corrected, and as each row of theirs has it. */
export const spellingsOf = ({ surname, givenName, responses }: Person): readonly WrittenName[] => [
  { surname, givenName },
  ...responses.flatMap(({ row, occurrences }) => [row, ...occurrences]),
];
