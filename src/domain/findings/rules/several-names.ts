import { nameUnits } from '../../identity/names/forms.js';
import { isFoldedGivenName, isGivenName } from '../../identity/names/given-names.js';
import { originName } from '../../origin.js';
import type { SplitName } from '../../people/cut-name.js';
import { namesTwo, partsOf } from '../../people/several-people.js';
import type { NameSplitter } from '../../people/split-name.js';
import type { Response } from '../../records.js';
import { rule } from '../rule.js';

/** ISC-10: two people in the cell of one name («Rossi Maria e Bianchi Anna», «Rossi M. / Bianchi A.»). */
export const severalNames = rule<{
  value: string;
  row: string;
  people: readonly { readonly surname: string; readonly givenName: string }[];
  /** Of somebody no word is known for the given name, or both are. */
  unsure?: true;
}>({
  severity: 'errore',
  fields: ['fullName', 'surname'],
  find: ({ responses, names }) =>
    responses.flatMap(({ key, row }) => {
      const value = [row.fullName, row.surname, row.givenName].find((cell) => cell !== undefined && namesTwo(cell));
      if (value === undefined) return [];
      const people = peopleIn(row, names.split);
      const unsure = people.every(isBorneOut) ? {} : { unsure: true as const };
      const values = { value, row: originName(row.origin), people, ...unsure };
      return [{ about: [key, value], origins: [row.origin], values }];
    }),
});

/** Who they may be: the surnames with the given names in their order; one surname for all is everybody's. */
function peopleIn({ surname, givenName, fullName, origin }: Response['row'], split: NameSplitter): SplitName[] {
  const only = fullName ?? (givenName === undefined ? surname : surname === undefined ? givenName : undefined);
  if (only !== undefined) {
    const parts = partsOf(only);
    const read = parts.map((part) => split(part, { file: origin.file, field: 'fullName' }));
    return withSharedSurname(parts.some((part) => part.includes(',')) ? read : turnedWhereKnown(read));
  }
  const [surnames, givenNames] = [partsOf(surname ?? ''), partsOf(givenName ?? '')];
  const count = Math.max(surnames.length, givenNames.length);
  return Array.from({ length: count }, (_, index) => {
    const written = givenNames[index] ?? '';
    const own = surnames[index] === undefined ? surnameFirst(written) : undefined;
    const shared = surnames.length === 1 ? (surnames[0] as string) : '';
    return own ?? { surname: surnames[index] ?? shared, givenName: written };
  });
}

/**
 * Surname and given name of a part in the cell of given names that goes on as the row began («Brambilla | Sara e Spada
 * Pia»); undefined where it begins with a given name, or nothing says where the surname ends.
 */
function surnameFirst(part: string): SplitName | undefined {
  const units = nameUnits(part);
  const given = units.findIndex(isFoldedGivenName);
  const isTold = units.length === 2 ? given !== 0 : given > 0 && units.slice(given).every(isFoldedGivenName);
  if (!isTold) return undefined;
  const surname = units.slice(0, given > 0 ? given : 1).join(' ');
  const words = part.split(/\s+/);
  const cut = words.findIndex((_, at) => nameUnits(words.slice(0, at).join(' ')).join(' ') === surname);
  return cut > 0 ? { surname: words.slice(0, cut).join(' '), givenName: words.slice(cut).join(' ') } : undefined;
}

/** «Rossi Maria e Anna», «Maria e Anna Rossi»: a given name alone shares the surname of the one next to it. */
function withSharedSurname(people: readonly SplitName[]): SplitName[] {
  return people.map((person, index) => {
    if (person.givenName !== '' || !isGivenName(person.surname)) return person;
    const next = [people[index - 1], people[index + 1]].find((other) => other !== undefined && other.givenName !== '');
    return next ? { surname: next.surname, givenName: person.surname } : person;
  });
}

/**
 * A part whose surname is known as a given name, and its given name is not, is the other way round, whatever the heading
 * says; so are those beside it whose words say nothing, unless somebody's bear out the order: one hand wrote them all.
 */
function turnedWhereKnown(people: readonly SplitName[]): SplitName[] {
  const all = people.some(isTurned) && !people.some((person) => person.givenName !== '' && isBorneOut(person));
  return people.map((person) =>
    person.givenName !== '' && (all || isTurned(person))
      ? { surname: person.givenName, givenName: person.surname }
      : person,
  );
}

const isTurned = ({ surname, givenName }: SplitName): boolean =>
  surname !== '' && givenName !== '' && isBorneOut({ surname: givenName, givenName: surname });

/** The given name is known as one, or an initial, and the surname is not; one of the two names alone is in no order. */
const isBorneOut = ({ surname, givenName }: SplitName): boolean =>
  surname === '' ||
  givenName === '' ||
  (nameUnits(givenName).every(isGivenUnit) && !nameUnits(surname).every(isGivenUnit));

const isGivenUnit = (unit: string): boolean => unit.length === 1 || isFoldedGivenName(unit);
