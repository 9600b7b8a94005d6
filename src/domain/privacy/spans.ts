import { fold } from '../text.js';

/** All by which what is written anywhere is known to be about somebody; nothing that others share. */
export interface Traces {
  /** Whole names as their letters alone, in every order in which they may stand. */
  readonly names: ReadonlySet<string>;
  /** In small letters. */
  readonly emails: ReadonlySet<string>;
  /** The figures alone, without the prefix of Italy. */
  readonly phones: ReadonlySet<string>;
}

/** A piece of a text, from the first character to the one behind the last. */
type Span = readonly [from: number, to: number];

const WORD = /[\p{L}\p{M}\p{N}'’‘`´ʼ′]+/gu;
const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /\+?\d[\d\s./()-]{5,}\d/g;
/** Words that a name has at most, each particle one. */
const MOST_WORDS = 7;
/** Telephones with fewer figures may be anything. */
const FEWEST_FIGURES = 7;

/** A telephone as it is compared; undefined of what is too short for one. */
export function phoneFigures(text: string): string | undefined {
  const figures = text.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{9,})/, '');
  return figures.length >= FEWEST_FIGURES ? figures : undefined;
}

/** Where a text tells of somebody, from left to right, none within another. */
function spansIn(text: string, { names, emails, phones }: Traces): Span[] {
  const found = [
    ...namesIn(text, names),
    ...matches(text, EMAIL, (email) => emails.has(email.toLowerCase())),
    ...matches(text, PHONE, (phone) => phones.has(phoneFigures(phone) ?? '')),
    ...(emails.has(text.trim().toLowerCase()) ? [[0, text.length] as const] : []),
  ].toSorted(([a, b], [c, d]) => a - c || d - b);
  let end = 0;
  return found.filter(([from, to]) => {
    const isNext = from >= end;
    if (isNext) end = to;
    return isNext;
  });
}

function namesIn(text: string, names: ReadonlySet<string>): Span[] {
  if (names.size === 0) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({
    letters: fold(match[0]).replaceAll(' ', ''),
    span: [match.index, match.index + match[0].length] as const,
  }));
  return words.flatMap(({ span: [from] }, first): Span[] => {
    let letters = '';
    let to: number | undefined;
    for (const word of words.slice(first, first + MOST_WORDS)) {
      letters += word.letters;
      if (names.has(letters)) to = word.span[1];
    }
    return to === undefined ? [] : [[from, to]];
  });
}

const matches = (text: string, shape: RegExp, isTheirs: (found: string) => boolean): Span[] =>
  [...text.matchAll(shape)].flatMap(({ 0: found, index }) =>
    isTheirs(found) ? [[index, index + found.length] as const] : [],
  );

/** Whether a text tells of somebody. */
export const tellsOf = (text: string, traces: Traces): boolean => spansIn(text, traces).length > 0;

/** What stands where something of somebody was erased. */
export const ERASED = '[cancellato]';

/** A text with a sign wherever it told of somebody; the same text where it did not. */
export const without = (text: string, traces: Traces): string =>
  spansIn(text, traces).reduceRight((left, [from, to]) => `${left.slice(0, from)}${ERASED}${left.slice(to)}`, text);
