import type { BoundField, Comparison, Specification } from './compare/field.js';
import type { Model } from './estimate/model.js';

/** How one thing compared speaks for (positive) or against one person, in bits. */
export interface Evidence {
  readonly field: string;
  readonly level: string;
  readonly bits: number;
  /** How common the value in common is, 0 to 1, where that was taken into account. */
  readonly frequency?: number;
}

/** A field speaks for a match from so many bits. */
const SPEAKS = 1;
/** What an initial fits besides must be worth so many bits: an address or a telephone number, not only a workplace. */
const ENOUGH_BESIDES = 16;

/**
 * False if a pair rests on one field alone or on an initial, on names nearly alike without a contact in common, or if a name is
 * plainly another: no likelihood makes it certain.
 */
export function isSolid(fields: readonly BoundField[], evidence: readonly Evidence[], { dimensions }: Model): boolean {
  const levels = evidence.map(({ field, level }) =>
    dimensions.find(({ name }) => name === field)?.levels.find(({ name }) => name === level),
  );
  if (levels.some((level) => level?.contrary)) return false;
  if (levels.some((level) => level?.frail) && !levels.some((level) => level?.own)) return false;
  const grounds = evidence.filter((_, index) => !levels[index]?.slight);
  const vague = evidence[levels.findIndex((level) => level?.vague)];
  if (!vague) return fields.filter((field) => bitsFor(field, grounds) >= SPEAKS).length > 1;
  const besides = fields.filter((field) => !field.dimensions.some(({ name }) => name === vague.field));
  return besides.reduce((sum, field) => sum + Math.max(0, bitsFor(field, evidence)), 0) >= ENOUGH_BESIDES;
}

/** True if two names nearly alike are plainly two. */
export const isParted = ({ levels }: Comparison, { dimensions }: Model): boolean =>
  dimensions.some((dimension, index) => dimension.levels[levels[index] as number]?.parting === true);

/** True of a pair that a person is asked about, however unlikely it is. */
export const isAlwaysAsked = (
  { levels }: Comparison,
  { dimensions }: Model,
  asked: Specification<unknown>['alwaysAsked'],
): boolean =>
  asked !== undefined &&
  dimensions.every((dimension, index) => {
    const wanted = asked[dimension.name];
    return wanted === undefined || wanted.includes(dimension.levels[levels[index] as number]?.name ?? '');
  });

/** The most that one dimension of a field says for a match. */
const bitsFor = (field: BoundField, evidence: readonly Evidence[]): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...evidence.filter((one) => field.dimensions.some(({ name }) => name === one.field)).map(({ bits }) => bits),
  );
