import type { Holder } from '../../heads/offices.js';
import { KNOWN_GIVEN_NAMES } from '../../identity/names/known.js';
import { originName } from '../../origin.js';
import type { SplitName } from '../../people/cut-name.js';
import type { NameReader } from '../../people/split-name.js';
import type { Person, Response } from '../../records.js';
import { squash } from '../../text.js';
import { nameOf } from '../names.js';
import { type Raised, rule } from '../rule.js';

interface InTwoCells {
  readonly surname: string;
  readonly givenName: string;
  readonly right: string;
  /** `heads`: the office's list; `response`: another submission. */
  readonly from: 'heads' | 'response';
}

interface InOneCell {
  readonly written: string;
  readonly row: string;
  readonly read: SplitName;
  readonly other: SplitName;
  /** `open`: nothing tells the order; `words`: they speak against the one that is stated. */
  readonly from: 'open' | 'words';
}

/**
 * ISC-02: surname and given name stand in each other's cell, as the office's list of heads or another submission of the
 * same person shows; where both stand in one cell, their order is open or speaks against the one that is stated. Of two
 * cells that are both plausible either way the order is kept, and nothing is said.
 */
export const invertedNames = rule<InTwoCells | InOneCell>({
  severity: ({ from }) => (from === 'open' ? 'nota' : 'avviso'),
  fields: ['surname', 'fullName'],
  find: ({ people, offices, names }) =>
    people.flatMap((person) =>
      person.responses.flatMap((response): Raised<InTwoCells | InOneCell>[] => {
        if (response.row.fullName !== undefined)
          return doubtful(response, person, names, offices.heldBy.get(person.code));
        const right = rightName(response, person, offices.heldBy.get(person.code));
        const { surname, givenName } = response.row;
        if (right === undefined || surname === undefined || givenName === undefined) return [];
        const values = { surname, givenName, ...right };
        return [{ about: [response.key], origins: [response.row.origin], values }];
      }),
    ),
});

/** A name in one cell that is printed as it was read, and may be the other way round. */
function doubtful(
  { key, row }: Response,
  person: Person,
  names: NameReader,
  holder: Holder | undefined,
): Raised<InOneCell>[] {
  const { origin, fullName: written = '' } = row;
  const told = holder !== undefined || (row.surname !== undefined && row.givenName !== undefined);
  const doubt = told ? undefined : names.doubt(written, { file: origin.file, field: 'fullName' });
  if (!doubt || squash(person.surname) !== squash(doubt.read.surname)) return [];
  const { read, other, why: from } = doubt;
  const values = { written, row: originName(origin), read, other, from };
  return [{ about: [key], origins: [origin], values }];
}

type RightName = Pick<InTwoCells, 'right' | 'from'>;

function rightName({ row }: Response, { responses }: Person, holder: Holder | undefined): RightName | undefined {
  if (row.surname === undefined || row.givenName === undefined) return undefined;
  const written = { surname: row.surname, givenName: row.givenName };
  if (holder) return isInverted(written, holder) ? { right: nameOf(holder), from: 'heads' } : undefined;
  if (!isGiven(written.surname) || isGiven(written.givenName)) return undefined;
  const other = responses.find(({ row: { surname = '', givenName = '' } }) =>
    isInverted(written, { surname, givenName }),
  );
  return other && { right: `${other.row.surname} ${other.row.givenName}`, from: 'response' };
}

type Name = Pick<InTwoCells, 'surname' | 'givenName'>;

const isInverted = (a: Name, b: Name): boolean =>
  squash(a.surname) === squash(b.givenName) &&
  squash(a.givenName) === squash(b.surname) &&
  squash(a.surname) !== squash(a.givenName);

const isGiven = (name: string): boolean => KNOWN_GIVEN_NAMES.has(squash(name));
