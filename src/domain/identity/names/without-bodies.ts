import { isNoPerson } from '../../places/guests.js';
import { words } from '../../text.js';

/** What parts the pieces of a cell: a person, and the body that they come from. */
const PARTING = /(\s*[;/&+\n,()|]\s*|\s+[-–—]\s+)/;

/** A name without the bodies and schools written beside it: «Comune di … - Ufficio … - Rossi Maria» is Rossi Maria. */
export function withoutBodies(name: string): string {
  if (!PARTING.test(name)) return name;
  const pieces = name.split(PARTING);
  let person = '';
  // Pieces stand at even places, what parts them between.
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] as string;
    if (isBody(piece) || piece.trim() === '') continue;
    person += (person === '' ? '' : (pieces[at - 1] as string)) + piece;
  }
  return person === '' || person.length === name.trim().length ? name : person.trim();
}

/** The piece of a cell names a body or a school, and so nobody. */
export const isBody = (piece: string): boolean => isNoPerson(words(piece));
