import type { Holder } from '../heads/offices.js';
import { KNOWN_GIVEN_NAMES } from '../identity/names/known.js';
import { originName } from '../origin.js';
import type { NameReader } from '../people/split-name.js';
import type { Person, Response } from '../records.js';
import { squash } from '../text.js';
import type { Check } from './check.js';
import { type Finding, finding } from './finding.js';
import { nameOf } from './names.js';

/**
 * ISC-02: surname and given name stand in each other's cell, as the office's list of heads or another submission of the
 * same person shows; where both stand in one cell, their order is open or speaks against the one that is stated. Of two
 * cells that are both plausible either way the order is kept, and nothing is said.
 */
export const findInvertedNames: Check = ({ people, offices, names }) =>
  people.flatMap((person) =>
    person.responses.flatMap((response) => {
      if (response.row.fullName !== undefined)
        return doubtful(response, person, names, offices.heldBy.get(person.code));
      const right = rightName(response, person, offices.heldBy.get(person.code));
      const { surname, givenName } = response.row;
      if (right === undefined || surname === undefined || givenName === undefined) return [];
      const values = { surname, givenName, right: right.name, from: right.from };
      return [finding('ISC-02', 'avviso', [response.key], [response.row.origin], values)];
    }),
  );

/** A name in one cell that is printed as it was read, and may be the other way round. */
function doubtful({ key, row }: Response, person: Person, names: NameReader, holder: Holder | undefined): Finding[] {
  const { origin, fullName: written = '' } = row;
  const told = holder !== undefined || (row.surname !== undefined && row.givenName !== undefined);
  const doubt = told ? undefined : names.doubt(written, { file: origin.file, field: 'fullName' });
  if (!doubt || squash(person.surname) !== squash(doubt.read.surname)) return [];
  const { read, other, why: from } = doubt;
  const values = { written, row: originName(origin), read, other, from };
  return [finding('ISC-02', from === 'words' ? 'avviso' : 'nota', [key], [origin], values)];
}

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
