import { groupBy } from '../group.js';
import { columnsOf, type WrittenName } from '../identity/names/columns.js';
import { nameUnits } from '../identity/names/forms.js';
import { learnLexicon, type NameLexicon, splitsOf } from '../identity/names/lexicon.js';
import type { Response } from '../picture.js';
import { withoutTitles } from './titles.js';

/** A name as printed. */
export interface SplitName {
  readonly surname: string;
  readonly givenName: string;
}

/**
 * Tells surname and given name apart where both stand in one cell, by what all the names of the course teach about which
 * words are surnames, and in which order people write them. One word alone is taken for a surname.
 */
export function nameSplitter(responses: readonly Response[]): (full: string) => SplitName {
  let lexicon: NameLexicon | undefined;
  return (full) => {
    lexicon ??= lexiconOf(
      responses.map(({ row }) => ({ surname: row.surname, given: row.givenName, full: row.fullName })),
    );
    return splitName(withoutTitles(full), lexicon);
  };
}

function lexiconOf(names: readonly WrittenName[]): NameLexicon {
  const same = groupBy(names, ({ surname = '', given = '', full = '' }) => `${surname}|${given}|${full}`);
  return learnLexicon(
    [...same.values()].map((rows) => ({ columns: columnsOf(rows[0] as WrittenName), rows: rows.length })),
  );
}

function splitName(full: string, lexicon: NameLexicon): SplitName {
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
