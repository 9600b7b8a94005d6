import { nameUnits, partOf } from '../../identity/names/forms.js';
import { isFoldedGivenName } from '../../identity/names/given-names.js';
import { PART, relateGivenNames, relateSurnames } from '../../identity/names/parts.js';
import type { WrittenName } from '../../identity/names/written-name.js';
import { rememberedOf } from '../../remembered.js';
import { words as wordsOf } from '../../text.js';

type Part = ReturnType<typeof partOf>;

/** A way to read a name; without a given name where only one word was written. */
interface Reading {
  readonly surname: Part;
  readonly given?: Part;
}

/** A name as it is compared with others: every way to tell surname and given name apart. */
export interface ComparableName {
  readonly readings: readonly Reading[];
  /** Its units in order of the alphabet: equal for spellings that are surely the same. */
  readonly key: string;
  /** Its words in order of the alphabet: the same name, also where «De | Luca Anna» was filled in for «De Luca | Anna». */
  readonly words: string;
}

/** A name that is written in one cell, or in two. */
export function comparable({ surname, givenName, fullName }: WrittenName): ComparableName {
  const [first, second] = [nameUnits(surname ?? ''), nameUnits(givenName ?? '')];
  const units = [...first, ...second, ...nameUnits(fullName ?? '')];
  let [readings, words] = [undefined as readonly Reading[] | undefined, undefined as string | undefined];
  // Of the many who may be meant, most are not compared: what only that takes is worked out when asked.
  return {
    key: units.toSorted().join(' '),
    get readings() {
      readings ??= readingsOf(first, second, units);
      return readings;
    },
    get words() {
      words ??= wordsOf([surname, givenName, fullName].join(' ')).sort().join(' ');
      return words;
    },
  };
}

/** The same of a row or a post, which many names are compared with. */
export const comparableOf = rememberedOf((written: WrittenName): ComparableName => comparable(written));

function readingsOf(first: readonly string[], second: readonly string[], units: readonly string[]): Reading[] {
  if (first.length > 0 && second.length > 0) return bothWays(first, second);
  if (units.length === 1) return [{ surname: partOf(units) }];
  return units.slice(1).flatMap((_, at) => bothWays(units.slice(0, at + 1), units.slice(at + 1)));
}

const bothWays = (a: readonly string[], b: readonly string[]): Reading[] => [
  { surname: partOf(a), given: partOf(b) },
  { surname: partOf(b), given: partOf(a) },
];

// How much two surnames, or two given names, speak for one person, by the position of their relation in `PART`.
const SURNAME_POINTS = [8, 6, 4, 5.5, 0.5, 3, -20];
const GIVEN_POINTS = [6, 5, 4.5, 4.5, 3, 1, -20];

/** Both parts equal. */
const EQUAL_NAMES = 14;
/** One name beyond doubt: equal, or with one part longer. */
export const VERY_NAME = 13;
/** Surely one name: equal, or one part longer or with a slip. */
export const SAME_NAME = 11.5;
/** Enough where few people can be meant: a surname, or a surname misspelt with its given name. */
export const LIKELY_NAME = 8;

/** True of two names of the same units or words, in whatever order. */
export const isSameName = (a: ComparableName, b: ComparableName): boolean =>
  (a.key === b.key && a.key.includes(' ')) || (a.words === b.words && a.words.includes(' '));

/** How much two names agree: `EQUAL_NAMES` at most, below 0 for different people. */
export function nameAgreement(a: ComparableName, b: ComparableName): number {
  if (isSameName(a, b)) return EQUAL_NAMES;
  let best = Number.NEGATIVE_INFINITY;
  for (const one of a.readings) for (const other of b.readings) best = Math.max(best, points(one, other));
  return best;
}

function points(a: Reading, b: Reading): number {
  const surname = SURNAME_POINTS[relateSurnames(a.surname, b.surname).level] as number;
  if (surname < 0) return surname;
  return surname + (a.given && b.given ? givenPoints(a.given, b.given) : 0);
}

function givenPoints(a: Part, b: Part): number {
  const { level } = relateGivenNames(a, b, isFoldedGivenName);
  // «Maria Agape» and «Ghita Maria» share a name, and each has one of its own: two sisters rather than one woman.
  const twoNames = level === PART.familiar && a.units.length > 1 && b.units.length > 1;
  return GIVEN_POINTS[twoNames ? PART.similar : level] as number;
}
