import { squash } from '../text.js';

/** A codice meccanografico taken apart. */
export interface SchoolCodeParts {
  /** First letters: the province. */
  readonly province: string;
  /** `IC`, `AA`, `1A` … */
  readonly type: string;
  /** Three characters that a plesso shares with its institute. */
  readonly core: string;
  /** `00` for an institute, from `01` for its plessi. */
  readonly number: string;
  readonly check: string;
}

/** Whether the last character agrees with the others; `unknown` where no rule is known for this kind of code. */
export type CheckCharacter = 'right' | 'wrong' | 'unknown';

const FORM = /^(?=.*\d)[A-Z]{2}(?:[A-Z]{2}|1[AEM])[A-Z0-9]{6}$/;
/** Types that only state schools have; the other pairs of letters are shared with paritarie of second grade. */
const STATE_TYPES = new Set(['IC', 'AA', 'EE', 'MM', 'IS', 'CT', 'VC']);
/** Aosta closes its codes with 0; Trento and Bolzano follow the rule only in part. */
const OWN_RULES = new Set(['AO', 'TN', 'TB', 'LB', 'IB']);

/** A code as it may be compared: upper case, without blanks, dashes or dots. */
export const normaliseCode = (text: string): string => (/^[A-Z0-9]{10}$/.test(text) ? text : squash(text));

/**
 * True if the text, normalised, has the form of a codice meccanografico; nothing is said of its existence. Ten letters
 * (`ARCOBALENO`) are a word.
 */
export const isSchoolCode = (code: string): boolean => FORM.test(code);

/** The parts of a code that has the right form: `PVAA821024` is PV, AA, 821, 02, 4. */
export const codeParts = (code: string): SchoolCodeParts => ({
  province: code.slice(0, 2),
  type: code.slice(2, 4),
  core: code.slice(4, 7),
  number: code.slice(7, 9),
  check: code.slice(9),
});

/** What a plesso shares with its institute: province and core, `PV821`. */
export const codeStem = (code: string): string => code.slice(0, 2) + code.slice(4, 7);

// The rule of the check character is not published. It was inferred from the public registry, where all state codes of
// Lombardia and 99.96 % of those of Italy obey it: the weighted sum of the nine characters before it, modulo 23, is its
// position in this alphabet.
const SYMBOLS = '123456789ABCDEGLNPQRTVX';
const WEIGHTS = [20, 14, 19, 11, 20, 14, 19, 11, 1];
const OTHER_LETTERS: Readonly<Record<string, number>> = {
  F: 24,
  H: 25,
  I: 26,
  M: 27,
  O: 28,
  S: 29,
  U: 30,
  Z: 32,
  K: 33,
};
// From the fifth character on a letter counts as one digit, by one of two tables, both in use: A to Z.
const LETTERS_AS_DIGITS = ['12345678912345678923456789', '12345678190123145678901234'];

/** Whether the last character of a code agrees with the rest. Membership in the registry decides, never this alone. */
export function checkCharacter(code: string): CheckCharacter {
  if (hasNoRule(code)) return 'unknown';
  return LETTERS_AS_DIGITS.some((digits) => expectedCheck(code, digits) === code[9]) ? 'right' : 'wrong';
}

function hasNoRule(code: string): boolean {
  // Newer paritarie have 500 in positions 7 to 9 and a last character that follows no rule found so far.
  const recentPrivate = code.slice(6, 9) === '500' && !STATE_TYPES.has(code.slice(2, 4));
  return recentPrivate || OWN_RULES.has(code.slice(0, 2));
}

function expectedCheck(code: string, letterDigits: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => {
    const character = code[at] as string;
    return total + weight * (at < 4 ? prefixValue(character) : coreValue(character, letterDigits));
  }, 0);
  return SYMBOLS[(sum + 22) % 23];
}

function prefixValue(character: string): number {
  const position = SYMBOLS.indexOf(character);
  return position < 0 ? (OTHER_LETTERS[character] ?? 0) : position + 1;
}

const coreValue = (character: string, letterDigits: string): number =>
  character <= '9' ? Number(character) : Number(letterDigits[character.charCodeAt(0) - 65]);

/**
 * The code with O read as 0 and I as 1 in its last six characters: the one repair that is safe, since listed state codes
 * and older paritarie never hold those letters there. Undefined where nothing changes or the code is of the kind that may.
 */
export function readZerosAndOnes(code: string): string | undefined {
  const repaired = code.slice(0, 4) + code.slice(4).replaceAll('O', '0').replaceAll('I', '1');
  const unsafe = repaired.slice(6, 9) === '500' && !STATE_TYPES.has(repaired.slice(2, 4));
  return repaired === code || unsafe || !isSchoolCode(repaired) ? undefined : repaired;
}

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The listed codes that one slip away would give this text: a character changed, swapped with the next, lost or added. */
export function neighbours(code: string, isListed: (code: string) => boolean): string[] {
  if (code.length < 9 || code.length > 11) return [];
  const found = new Set<string>();
  const consider = (candidate: string) => {
    if (candidate.length === 10 && candidate !== code && isListed(candidate)) found.add(candidate);
  };
  for (let at = 0; at <= code.length; at++) {
    const [before, after] = [code.slice(0, at), code.slice(at)];
    consider(before + after.slice(1));
    if (after.length > 1) consider(before + after[1] + after[0] + after.slice(2));
    for (const character of CHARACTERS) {
      if (code.length === 10) consider(before + character + after.slice(1));
      if (code.length === 9) consider(before + character + after);
    }
  }
  return [...found].sort();
}
