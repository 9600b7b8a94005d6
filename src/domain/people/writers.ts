import type { Person } from '../records.js';
import { rememberedOf } from '../remembered.js';

/** Who wrote each response, by its key. Many steps ask it of the same people. */
export const writersOf = rememberedOf((people: readonly Person[]): ReadonlyMap<string, Person> => {
  const writers = new Map<string, Person>();
  for (const person of people) for (const { key } of person.responses) writers.set(key, person);
  return writers;
});

/** The people by their codes. */
export const byCode = rememberedOf(
  (people: readonly Person[]): ReadonlyMap<string, Person> => new Map(people.map((person) => [person.code, person])),
);
