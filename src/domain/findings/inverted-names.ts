import type { Holder } from '../heads/offices.js';
import { KNOWN_GIVEN_NAMES } from '../identity/names/known.js';
import type { Person, Response } from '../picture.js';
import { squash } from '../text.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/**
 * ISC-02: surname and given name stand in each other's cell, as the office's list of heads or another submission of the
 * same person shows. Where both orders are plausible and nothing decides, the order is kept and nothing is said.
 */
export const findInvertedNames: Check = ({ people, offices }) =>
  people.flatMap((person) =>
    person.responses.flatMap((response) => {
      const right = rightName(response, person, offices.heldBy.get(person.code));
      const { surname, givenName } = response.row;
      if (right === undefined || surname === undefined || givenName === undefined) return [];
      const values = { surname, givenName, right: right.name, from: right.from };
      return [finding('ISC-02', 'avviso', [response.key], [response.row.origin], values)];
    }),
  );

interface RightName {
  readonly name: string;
  /** `heads`: the office's list; `response`: another submission. */
  readonly from: 'heads' | 'response';
}

function rightName({ row }: Response, { responses }: Person, holder: Holder | undefined): RightName | undefined {
  if (row.surname === undefined || row.givenName === undefined) return undefined;
  const written = { surname: row.surname, givenName: row.givenName };
  if (holder) return isInverted(written, holder) ? { name: nameOf(holder), from: 'heads' } : undefined;
  if (!isGiven(written.surname) || isGiven(written.givenName)) return undefined;
  const other = responses.find(({ row: { surname = '', givenName = '' } }) =>
    isInverted(written, { surname, givenName }),
  );
  return other && { name: `${other.row.surname} ${other.row.givenName}`, from: 'response' };
}

interface Name {
  readonly surname: string;
  readonly givenName: string;
}

const isInverted = (a: Name, b: Name): boolean =>
  squash(a.surname) === squash(b.givenName) &&
  squash(a.givenName) === squash(b.surname) &&
  squash(a.surname) !== squash(a.givenName);

const isGiven = (name: string): boolean => KNOWN_GIVEN_NAMES.has(squash(name));
