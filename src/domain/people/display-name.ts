import { compareText } from '../origin.js';
import type { Response } from '../picture.js';

/** A name as printed. */
export interface DisplayName {
  readonly surname: string;
  readonly givenName: string;
}

/**
 * The best spelling of a person's name among their responses: one corrected by hand before all, two cells before one,
 * upper and lower case before capitals, accents before none, longer before shorter.
 */
export function displayName(responses: readonly Response[]): DisplayName {
  const candidates = responses.map(({ row, corrected = [] }) => ({
    ...nameIn(row),
    whole: row.surname !== undefined,
    corrected: corrected.includes('surname') || corrected.includes('givenName'),
  }));
  const best = candidates.toSorted((a, b) => quality(b) - quality(a) || compareText(textOf(a), textOf(b)))[0];
  return { surname: readable(best?.surname ?? ''), givenName: readable(best?.givenName ?? '') };
}

type Candidate = DisplayName & { readonly whole: boolean; readonly corrected: boolean };

const textOf = ({ surname, givenName }: DisplayName) => `${surname} ${givenName}`;

function nameIn({ surname, givenName, fullName }: Response['row']): DisplayName {
  if (surname !== undefined || givenName !== undefined) return { surname: surname ?? '', givenName: givenName ?? '' };
  return { surname: fullName ?? '', givenName: '' };
}

function quality(candidate: Candidate): number {
  const text = textOf(candidate);
  const mixedCase = text !== text.toUpperCase() && text !== text.toLowerCase();
  const accents = text.match(/[\u00c0-\u024f]/g)?.length ?? 0;
  return (
    (candidate.corrected ? 10_000 : 0) +
    (candidate.whole ? 1000 : 0) +
    (mixedCase ? 200 : 0) +
    accents * 50 +
    Math.min(text.length, 49)
  );
}

/** Titles off; a name written all in capitals or all in small letters with its capitals where they belong. */
function readable(name: string): string {
  const bare = name.replace(TITLES, '').replace(/\s+/g, ' ').trim() || name;
  if (bare !== bare.toUpperCase() && bare !== bare.toLowerCase()) return bare;
  return bare.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

const TITLES =
  /^(?:(?:dott\.?(?:\s?ssa)?|dr\.?(?:\s?ssa)?|prof\.?(?:\s?ssa)?|ins\.|maestr[ao]|sig\.?(?:\s?ra)?|rag\.|ing\.|avv\.|suor|don|padre|d\.?s\.?)\s+)+/giu;
