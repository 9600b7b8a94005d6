import type { Response } from '../../records.js';
import { fold, words } from '../../text.js';
import { type DelegationText, readDelegationText } from './read-text.js';
import { sidesTold } from './turns.js';

/** The one cell that asks for either side read as the cell that it answers: by what it says, else by who writes. */
export function withSides(row: Response['row'], isHead: boolean): Response['row'] {
  const { delegation } = row;
  if (delegation === undefined) return row;
  const kind = readDelegationText(delegation, 'delegate').says;
  if (kind !== 'people')
    return isHead || kind === 'no'
      ? { delegate: delegation, ...row }
      : { isDelegate: delegation, principal: delegation, ...row };
  const told = sidesTold(delegation) ?? (isHead && !namesHead(delegation) ? 'delegate' : 'principal');
  return {
    ...(told !== 'principal' && { delegate: delegation }),
    ...(told !== 'delegate' && { principal: delegation }),
    ...row,
  };
}

/** «DS Castelli», «il Dirigente Bianchi». */
const namesHead = (text: string): boolean =>
  /^\W*(?:IL |LA |DEL |DELLA |DAL |DALLA )?(?:DS|DIRIGENTE|PRESIDE)\b/.test(fold(text));

/** The name of the writer's own school or comune, in the cell of a person: «Gargnano», «Ada Negri». */
export function withoutOwnPlace(text: DelegationText, { row, place }: Response): DelegationText {
  if (text.says !== 'people') return text;
  const own = new Set(words([row.institution, row.municipality, place.name, place.municipality].join(' ')));
  const people = text.people.filter(
    ({ name, email }) => email !== undefined || !words(name).every((word) => own.has(word)),
  );
  return people.length > 0
    ? { says: 'people', people }
    : { says: 'place', text: text.people.map(({ name }) => name).join(', ') };
}
