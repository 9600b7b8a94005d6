import { oneSlipApart } from '../identity/compare/similarity.js';
import { unitsOf, type WrittenName } from '../identity/names/written-name.js';
import type { Origin } from '../origin.js';
import type { Person, Response } from '../records.js';
import { fold, words } from '../text.js';
import { spellingsOf } from './spellings.js';

/**
 * The people meant by a part of their name in any spelling that they were written with, by their code, or by a row
 * (`risposte:12`, the file by any part of its name): what somebody at the keyboard remembers.
 */
export function peopleMatching(people: readonly Person[], given: string): Person[] {
  const isMeant = rowMeant(given);
  if (isMeant) return people.filter(({ responses }) => responses.some(isMeant));
  const wanted = words(given);
  const isWanted = ({ surname = '', givenName = '', fullName = '' }: WrittenName) => {
    const name = fold(`${surname} ${givenName} ${fullName}`);
    return wanted.every((word) => name.includes(word));
  };
  return people.filter((person) => person.code === given.trim().toLowerCase() || spellingsOf(person).some(isWanted));
}

/** The people whose name is one slip of the keyboard away from what was written: «Rosi» for «Rossi». */
export function peopleNear(people: readonly Person[], given: string): Person[] {
  const wanted = unitsOf({ fullName: given });
  const isNear = (a: string) => (b: string) => a === b || (a.length >= SHORTEST && oneSlipApart(a, b));
  if (wanted.length === 0) return [];
  const isMeant = (own: readonly string[]) => wanted.every((unit) => own.some(isNear(unit)));
  return people.filter((person) => spellingsOf(person).map(unitsOf).some(isMeant));
}

/** In a shorter name one slip makes any other. */
const SHORTEST = 4;

/** Tells the responses that stand in the row that a text names, if it names one. */
export function rowMeant(given: string): ((response: Response) => boolean) | undefined {
  const [, file = '', row] = /^(.*):(\d+)$/.exec(given.trim()) ?? [];
  if (row === undefined) return undefined;
  const isMeant = (origin: Origin) => origin.row === Number(row) && fold(origin.file).includes(fold(file));
  return ({ occurrences }) => occurrences.some(({ origin }) => isMeant(origin));
}
