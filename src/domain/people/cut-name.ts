import { nameUnits } from '../identity/names/forms.js';
import { type NameLexicon, splitsOf } from '../identity/names/lexicon.js';
import { namesTwo } from './several-people.js';

/** A name as printed. */
export interface SplitName {
  readonly surname: string;
  readonly givenName: string;
}

/** Surname and given name of a name without titles. */
export function cutName(full: string, lexicon: NameLexicon): SplitName {
  if (namesTwo(full)) return { surname: full, givenName: '' };
  const comma = /^([^,]+),\s*([^,]+)$/.exec(full);
  if (comma) return { surname: comma[1] as string, givenName: comma[2] as string };
  const words = full.split(' ');
  const best = splitsOf(nameUnits(full), lexicon).toSorted((a, b) => b.weight - a.weight)[0];
  const surname = best?.surname.join(' ');
  for (let cut = 1; best && cut < words.length; cut++) {
    const [head, tail] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (best.surnameFirst && nameUnits(head).join(' ') === surname) return { surname: head, givenName: tail };
    if (!best.surnameFirst && nameUnits(tail).join(' ') === surname) return { surname: tail, givenName: head };
  }
  return { surname: full, givenName: '' };
}
