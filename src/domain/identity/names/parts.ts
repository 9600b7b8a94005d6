import { commonPrefix, jaroWinkler, oneSlipApart } from '../compare/similarity.js';
import { familiarForms } from './diminutives.js';
import type { NamePart } from './forms.js';

/**
 * How two surnames, or two given names, relate; best first. The numbers are positions in the levels of a dimension. The
 * last three, what names nearly alike are besides, are told where addresses are known.
 */
export const PART = {
  ...{ same: 0, part: 1, familiar: 2, slip: 3, initial: 4, similar: 5, different: 6 },
  ...{ letter: 7, ending: 8, confirmed: 9 },
} as const;

/**
 * A relation of two names and the texts whose frequencies tell how much it weighs: what they share, or the two forms.
 */
export interface PartRelation {
  readonly level: number;
  readonly forms: readonly string[];
}

const DIFFERENT: PartRelation = { level: PART.different, forms: [] };
/** Winkler's own cutoff for names that are probably one, misspelt. */
const SIMILAR = 0.88;
const MIN_SIMILAR_LENGTH = 4;

/** Relates two surnames. */
export function relateSurnames(a: NamePart, b: NamePart): PartRelation {
  if (a.text === b.text) return { level: PART.same, forms: [a.text] };
  const few = a.inFull.length <= b.inFull.length ? a : b;
  const many = few === a ? b : a;
  return sharedUnits(few, many) ?? initials(few, many) ?? alike(few, many);
}

/** Relates two given names, which may be short forms or compounds; `isName` knows the given names there are. */
export function relateGivenNames(a: NamePart, b: NamePart, isName: (text: string) => boolean): PartRelation {
  if (a.text === b.text) return { level: PART.same, forms: [a.text] };
  const few = a.inFull.length <= b.inFull.length ? a : b;
  const many = few === a ? b : a;
  return (
    sharedUnits(few, many) ??
    initials(few, many) ??
    (hasInitial(a) || hasInitial(b) ? abbreviated(a.units, b.units) : undefined) ??
    joinedUnits(a.text, b.text, isName) ??
    familiar(few, many, isName) ??
    twoNames(a.text, b.text, isName) ??
    alike(few, many)
  );
}

/** ROSSI in ROSSI BIANCHI, MARIA in MARIA GRAZIA; the same units in another order are the same name. */
function sharedUnits(few: NamePart, many: NamePart): PartRelation | undefined {
  const meant = few.inFull;
  if (meant.length === 0 || !meant.every((unit) => many.units.includes(unit))) return undefined;
  const level = few.units.length === many.units.length && meant.length === many.units.length ? PART.same : PART.part;
  return { level, forms: [meant.reduce((longest, unit) => (unit.length > longest.length ? unit : longest))] };
}

/** `M.` for MARIA, `M. G.` for MARIA GRAZIA. */
function initials(few: NamePart, many: NamePart): PartRelation | undefined {
  const initial = few.inFull.length === 0 ? few : many.inFull.length === 0 ? many : undefined;
  if (!initial || initial.units.length === 0) return undefined;
  const other = initial === few ? many : few;
  const fits = initial.units.every((unit, index) => other.units[index]?.startsWith(unit));
  return fits ? { level: PART.initial, forms: [] } : DIFFERENT;
}

/** `M. GRAZIA` for MARIA GRAZIA with a slip in it, `ANNA L.` for `A. LAURA`: every name of the shorter stands in the other. */
function abbreviated(a: readonly string[], b: readonly string[]): PartRelation | undefined {
  const [short, long] = a.length <= b.length ? [a, [...b]] : [b, [...a]];
  const all = short.every((unit) => {
    const partner = long.findIndex((other) => unit === other || isInitialOf(unit, other) || isSlipOf(unit, other));
    if (partner >= 0) long.splice(partner, 1);
    return partner >= 0;
  });
  return all ? { level: PART.initial, forms: [] } : undefined;
}

const hasInitial = ({ units, inFull }: NamePart): boolean => inFull.length < units.length;

const isInitialOf = (a: string, b: string): boolean => a[0] === b[0] && (a.length === 1 || b.length === 1);

const isSlipOf = (a: string, b: string): boolean => Math.min(a.length, b.length) > 4 && oneSlipApart(a, b);

/** MARIA, or GRAZIA, in MARIAGRAZIA: a compound name written as one. */
function joinedUnits(a: string, b: string, isName: (text: string) => boolean): PartRelation | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length < short.length + 3) return undefined;
  const rest = long.startsWith(short)
    ? long.slice(short.length)
    : long.endsWith(short)
      ? long.slice(0, -short.length)
      : '';
  return rest !== '' && isName(rest) ? { level: PART.part, forms: [short] } : undefined;
}

/** ALESSIO and ALESSIA, LUCA and LUCIA are one letter apart and two people. */
function twoNames(a: string, b: string, isName: (text: string) => boolean): PartRelation | undefined {
  if (!oneSlipApart(a, b) || ofFingers(a, b)) return undefined;
  const genders = a.slice(0, -1) === b.slice(0, -1) && /[AEIO]$/.test(a) && /[AEIO]$/.test(b);
  return genders || (isName(a) && isName(b)) ? { level: PART.similar, forms: [a, b] } : undefined;
}

/** PINA for GIUSEPPINA. */
function familiar(few: NamePart, many: NamePart, isName: (text: string) => boolean): PartRelation | undefined {
  for (const short of few.units)
    for (const unit of many.units)
      if (familiarForms(short, unit, isName)) return { level: PART.familiar, forms: [short, unit] };
  return undefined;
}

function alike(few: NamePart, many: NamePart): PartRelation {
  const at = (level: number): PartRelation => ({ level, forms: [few.text, many.text] });
  if (few.text.length >= 3 && oneSlipApart(few.text, many.text)) return at(PART.slip);
  if (isSimilar(few, many)) return at(PART.similar);
  if (few.units.length === many.units.length) return DIFFERENT;
  const slipped = few.units.some((unit) => unit.length > 4 && many.units.some((other) => oneSlipApart(unit, other)));
  return slipped ? at(PART.similar) : DIFFERENT;
}

function isSimilar(a: NamePart, b: NamePart): boolean {
  if (Math.min(a.text.length, b.text.length) < MIN_SIMILAR_LENGTH) return false;
  return canBeSimilar(a, b) && jaroWinkler(a.text, b.text) >= SIMILAR;
}

/**
 * False if Jaro–Winkler is surely below the cutoff: letters of one that the other lacks have no partner, which bounds
 * the matches; the common beginning adds at most 0.4 of what is missing.
 */
function canBeSimilar(a: NamePart, b: NamePart): boolean {
  const [lengthA, lengthB] = [a.text.length, b.text.length];
  const matches = Math.min(lengthA - ones(a.letters & ~b.letters), lengthB - ones(b.letters & ~a.letters));
  const jaro = (matches / lengthA + matches / lengthB + 1) / 3;
  const prefix = Math.min(4, commonPrefix(a.text, b.text));
  return jaro + prefix * 0.1 * (1 - jaro) >= SIMILAR;
}

/** Number of bits set (SWAR). */
function ones(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Slips of fingers that seldom make another name: a letter doubled or not, two neighbours exchanged. */
export const ofFingers = (a: string, b: string): boolean =>
  undoubled(a) === undoubled(b) || (a.length === b.length && sorted(a) === sorted(b));

const undoubled = (text: string): string => text.replace(/(.)\1+/g, '$1');
const sorted = (text: string): string => [...text].sort().join('');
