import type { Origin } from '../origin.js';
import type { CodeReading } from '../places/place.js';
import type { Clues } from '../places/propose.js';
import { readCode } from '../places/read-code.js';
import { rememberedOf } from '../remembered.js';
import type { CheckView } from './rule.js';

/** A code that someone wrote: in a response or in a list of heads, never in an imported registry. */
export interface WrittenCode {
  readonly reading: CodeReading;
  readonly origin: Origin;
  /** Content of the row, for the fingerprint. */
  readonly about: string;
  readonly clues: Clues;
  /** Code of the school found by the name beside it. */
  readonly named?: string;
}

/** Every code written in responses and lists of heads, for all the rules that ask; none while there is no registry to compare them with. */
export const writtenCodes = rememberedOf(({ responses, facts, places }: CheckView): readonly WrittenCode[] => {
  if (places.schools.size === 0) return [];
  const inResponses = responses.flatMap(({ key, row, place, diagnosis }) =>
    diagnosis.codes.map((reading) => {
      const named = place.by === 'name' ? (place.school ?? place.institute) : undefined;
      const clues = { name: diagnosis.name, municipality: row.municipality };
      return { reading, origin: row.origin, about: key, clues, ...(named !== undefined && { named }) };
    }),
  );
  const inHeads = facts.rows.heads.map(({ instituteCode, surname, givenName, kind, origin }) => ({
    reading: readCode(instituteCode, places),
    origin,
    about: [instituteCode, surname, givenName, kind].join('\u0000'),
    clues: {},
  }));
  return [...inResponses, ...inHeads];
});
