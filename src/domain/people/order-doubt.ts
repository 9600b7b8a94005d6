import { nameUnits } from '../identity/names/forms.js';
import { isFoldedGivenName } from '../identity/names/given-names.js';
import { type NameLexicon, splitsOf } from '../identity/names/lexicon.js';
import { cutName, type SplitName } from './cut-name.js';
import { namesTwo } from './several-people.js';

/** A name in one cell whose order is not sure. */
export interface OrderDoubt {
  readonly read: SplitName;
  /** The other reading. */
  readonly other: SplitName;
  /** `open`: nothing states the order and the words may be either; `words`: they speak against the order that is stated. */
  readonly why: 'open' | 'words';
}

/** Share of the other order from which the words leave the order open. */
const OPEN = 0.2;
/** Share of the other order, by the words alone, from which they speak against the one stated. */
const AGAINST = 0.95;

/** What is doubtful of the order in which a name was read. A comma leaves none. */
export function orderDoubt(full: string, lexicon: NameLexicon): OrderDoubt | undefined {
  const units = nameUnits(full);
  if (units.length < 2 || full.includes(',') || namesTwo(full)) return undefined;
  const stated = lexicon.surnameFirst === 0 || lexicon.surnameFirst === 1;
  const first = surnameFirstIn(units, stated ? { ...lexicon, surnameFirst: 0.5 } : lexicon);
  const isReadFirst = stated ? lexicon.surnameFirst === 1 : first >= 0.5;
  const share = isReadFirst ? 1 - first : first;
  const read = cutName(full, { ...lexicon, surnameFirst: isReadFirst ? 1 : 0 });
  const doubtful = stated ? share >= AGAINST && looksTurned(read) : share > OPEN;
  const other = cutName(full, { ...lexicon, surnameFirst: isReadFirst ? 0 : 1 });
  return doubtful ? { read, other, why: stated ? 'words' : 'open' } : undefined;
}

const surnameFirstIn = (units: readonly string[], lexicon: NameLexicon): number =>
  splitsOf(units, lexicon).reduce((sum, { surnameFirst, weight }) => sum + (surnameFirst ? weight : 0), 0);

/** A given name stands for the surname, and none for the given name. */
const looksTurned = ({ surname, givenName }: SplitName): boolean =>
  nameUnits(surname).every(isFoldedGivenName) && !nameUnits(givenName).some(isFoldedGivenName);
