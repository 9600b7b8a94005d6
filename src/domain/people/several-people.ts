import { nameUnits } from '../identity/names/forms.js';
import { isFoldedGivenName } from '../identity/names/given-names.js';
import { isBody, withoutBodies } from '../identity/names/without-bodies.js';
import { words } from '../text.js';

/** What joins people: «Rossi Maria e Bianchi Anna», «Rossi M. / Bianchi A.». */
const JOINED = /\s+e\s+|\s*[;/&+\n]\s*/i;
/** What joins people or, within one, surname and given name. */
const PARTED = /\s*,\s*|\s+-\s+/;

/** A cell without any of these is one piece: nearly all are. */
const MAY_NAME_TWO = /[;/&+\n,()|]|\s[-–—e]\s/i;

/** The pieces of a cell that may each be a person: «Rossi, Maria; Bianchi, Anna» are two, «Rossi Maria - Comune di …» is one. */
export function partsOf(cell: string): string[] {
  const people = withoutBodies(cell).split(JOINED).filter(isName);
  const each = people.map((person) => person.split(PARTED).filter(isName));
  return people.length > 1 && each.every(({ length }) => length === 2) ? people : each.flat();
}

const isName = (part: string): boolean => words(part).length > 0 && !isBody(part);

/** True if the cell of one name holds two people: «Rossi Maria e Bianchi Anna», «Rossi M. / Bianchi A.». */
export const namesTwo = (cell: string): boolean => {
  if (!MAY_NAME_TWO.test(cell)) return false;
  const parts = partsOf(cell);
  if (parts.length !== 2) return parts.length > 2;
  // «Rossi, Maria» is one person, «Rossi Maria, Bianchi Anna» are two.
  return withoutBodies(cell).split(JOINED).filter(isName).length > 1 || parts.every(hasBothNames);
};

/** A given name of the list, and a word that is none. */
const hasBothNames = (part: string): boolean => {
  const units = nameUnits(part);
  return units.some(isFoldedGivenName) && !units.every(isFoldedGivenName);
};
