import { jaroWinkler, oneSlipApart } from '../compare/similarity.js';
import { familiarForms } from './diminutives.js';
import type { NamePart } from './forms.js';

/** How two surnames, or two given names, relate; best first. The numbers are positions in the levels of a dimension. */
export const PART = { same: 0, part: 1, familiar: 2, slip: 3, initial: 4, similar: 5, different: 6 } as const;

/** A relation of two names and the texts whose frequencies tell how much it weighs: what they share, or the two forms. */
export interface PartRelation {
  readonly level: number;
  readonly forms: readonly string[];
}

const DIFFERENT: PartRelation = { level: PART.different, forms: [] };
/** Winkler's own cutoff for names that are probably one, misspelt. */
const SIMILAR = 0.88;
const MIN_SIMILAR_LENGTH = 4;

/** Relates two surnames or two given names; only given names have familiar forms. */
export function relateParts(a: NamePart, b: NamePart, given: boolean): PartRelation {
  if (a.text === b.text) return { level: PART.same, forms: [a.text] };
  const [few, many] = a.units.length <= b.units.length ? [a, b] : [b, a];
  return (
    sharedUnits(few, many) ??
    initials(few, many) ??
    (given ? (joinedUnits(a, b) ?? familiar(few, many)) : undefined) ??
    alike(few, many)
  );
}

/** ROSSI in ROSSI BIANCHI, MARIA in MARIA GRAZIA; the same units in another order are the same name. */
function sharedUnits(few: NamePart, many: NamePart): PartRelation | undefined {
  const shared = few.units.filter((unit) => unit.length > 1 && many.units.includes(unit));
  const meant = few.units.filter((unit) => unit.length > 1);
  if (shared.length === 0 || shared.length < meant.length) return undefined;
  const level = few.units.length === many.units.length && shared.length === few.units.length ? PART.same : PART.part;
  return { level, forms: [shared.reduce((longest, unit) => (unit.length > longest.length ? unit : longest))] };
}

/** `M.` for MARIA, `M. G.` for MARIA GRAZIA. */
function initials(few: NamePart, many: NamePart): PartRelation | undefined {
  const initial = few.units.every((unit) => unit.length === 1) ? few : many.units.every(isInitial) ? many : undefined;
  if (!initial || initial.units.length === 0) return undefined;
  const other = initial === few ? many : few;
  const fits = initial.units.every((unit, index) => other.units[index]?.startsWith(unit));
  return fits ? { level: PART.initial, forms: [] } : DIFFERENT;
}

const isInitial = (unit: string): boolean => unit.length === 1;

/** MARIA in MARIAGRAZIA: a compound name written as one. */
function joinedUnits(a: NamePart, b: NamePart): PartRelation | undefined {
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  const part = short.length >= 4 && long.length >= short.length + 4 && long.startsWith(short);
  return part ? { level: PART.part, forms: [short] } : undefined;
}

function familiar(few: NamePart, many: NamePart): PartRelation | undefined {
  for (const short of few.units)
    for (const unit of many.units)
      if (familiarForms(short, unit)) return { level: PART.familiar, forms: [short, unit] };
  return undefined;
}

function alike(few: NamePart, many: NamePart): PartRelation {
  const forms = [few.text, many.text];
  if (few.text.length >= 3 && oneSlipApart(few.text, many.text)) return { level: PART.slip, forms };
  if (isSimilar(few.text, many.text)) return { level: PART.similar, forms };
  if (few.units.length === many.units.length) return DIFFERENT;
  const slipped = few.units.some((unit) => unit.length > 4 && many.units.some((other) => oneSlipApart(unit, other)));
  return slipped ? { level: PART.similar, forms } : DIFFERENT;
}

const isSimilar = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MIN_SIMILAR_LENGTH && jaroWinkler(a, b) >= SIMILAR;
