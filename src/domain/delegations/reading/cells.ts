import type { Response } from '../../records.js';
import { fold, words } from '../../text.js';
import { type DelegationText, readDelegationText } from './read-text.js';
import { sidesTold } from './turns.js';

/** The cells read as those that they answer: the one that asks for either side by what it says, else by who writes. */
export function withSides(row: Response['row'], isHead: boolean): Response['row'] {
  const { delegation } = row;
  if (delegation === undefined) return onTheSideTold(row, isHead);
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

/**
 * «per conto di Neri Carla» names who delegates also in the cell that asks for the delegate, where it is no head who writes;
 * «delego la prof.ssa Riva», of a head, the delegate in that of who delegates.
 */
function onTheSideTold(row: Response['row'], isHead: boolean): Response['row'] {
  const [asked, meant] = isHead ? (['principal', 'delegate'] as const) : (['delegate', 'principal'] as const);
  const { [asked]: text, ...others } = row;
  if (text === undefined || row[meant] !== undefined || sidesTold(text) !== meant) return row;
  return readDelegationText(text, meant).says === 'people' ? { ...others, [meant]: text } : row;
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
