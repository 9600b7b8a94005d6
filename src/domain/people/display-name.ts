import { KNOWN_GIVEN_NAMES } from '../identity/names/known.js';
import { compareText } from '../origin.js';
import type { Response } from '../records.js';
import { squash } from '../text.js';
import type { SplitName } from './cut-name.js';
import type { NameSplitter } from './split-name.js';
import { bareName } from './titles.js';

/**
 * The best spelling of a person's name among their responses: one corrected by hand before all, two cells before one,
 * upper and lower case before capitals, accents before none, longer before shorter.
 */
export function displayName(responses: readonly Response[], split: NameSplitter): SplitName {
  const candidates = responses.map(({ row, corrected = [] }): Candidate => {
    const { surname, givenName } = nameIn(row, split);
    const whole = row.surname !== undefined && row.givenName !== undefined;
    return { surname, givenName, whole, corrected: corrected.includes('surname') || corrected.includes('givenName') };
  });
  const best = candidates.length > 1 ? bestOf(candidates) : candidates[0];
  return { surname: readable(best?.surname ?? ''), givenName: readable(best?.givenName ?? '') };
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const rated = candidates.map((candidate) => ({ candidate, rate: quality(candidate), text: textOf(candidate) }));
  return rated.toSorted((a, b) => b.rate - a.rate || compareText(a.text, b.text))[0]?.candidate;
}

type Candidate = SplitName & { readonly whole: boolean; readonly corrected: boolean };

const textOf = ({ surname, givenName }: SplitName) => `${surname} ${givenName}`;

function nameIn({ surname, givenName, fullName, origin }: Response['row'], split: NameSplitter): SplitName {
  if (surname !== undefined && givenName !== undefined) return { surname, givenName };
  const only = surname ?? givenName ?? fullName;
  return only === undefined ? { surname: '', givenName: '' } : split(only, { file: origin.file, field: 'fullName' });
}

function quality(candidate: Candidate): number {
  const text = textOf(candidate);
  const mixedCase = text !== text.toUpperCase() && text !== text.toLowerCase();
  const accents = text.match(/[\u00c0-\u024f]/g)?.length ?? 0;
  // Where the two cells were exchanged in one of two submissions, the word known as a given name is the given name.
  const exchanged = isGivenName(candidate.surname) && !isGivenName(candidate.givenName);
  return (
    (exchanged ? -500 : 0) +
    (candidate.corrected ? 10_000 : 0) +
    (candidate.whole ? 1000 : 0) +
    (mixedCase ? 200 : 0) +
    accents * 50 +
    Math.min(text.length, 49)
  );
}

const isGivenName = (name: string): boolean => KNOWN_GIVEN_NAMES.has(squash(name));

/** Titles off; a name written all in capitals or all in small letters with its capitals where they belong. */
function readable(name: string): string {
  const bare = bareName(name);
  if (bare !== bare.toUpperCase() && bare !== bare.toLowerCase()) return bare;
  return bare.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
