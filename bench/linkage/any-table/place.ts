import type { Level } from '../../../src/domain/identity/compare/field.js';
import { jaroWinkler, oneSlipApart } from '../../../src/domain/identity/compare/similarity.js';
import { valueField } from '../../../src/domain/identity/compare/value-field.js';
import { fold } from '../../../src/domain/text.js';

const PLACE = { same: 0, similar: 1, part: 2, different: 3 } as const;

/** Two names of places or streets: the same, misspelt, one within the other, different. */
export function comparePlaces(a: string, b: string): number {
  if (a === b) return PLACE.same;
  if (oneSlipApart(a, b) || jaroWinkler(a, b) >= 0.92) return PLACE.similar;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const inside = short.length > 3 && ` ${long} `.includes(` ${short} `);
  return inside ? PLACE.part : PLACE.different;
}

const LEVELS: readonly Level[] = [
  { name: 'same', match: 0.78, chance: 1e-2, forms: 1, near: { household: 0.8 } },
  { name: 'similar', match: 0.07, chance: 5e-3, near: { household: 0.05 } },
  { name: 'part', match: 0.02, chance: 2e-3, near: { household: 0.02 } },
  { name: 'different', match: 0.13, chance: 0.98, near: { household: 0.13 } },
];

/** A field that holds the name of a place. */
export const placeField = <Row>(name: string, read: (row: Row) => string | undefined, family: string) =>
  valueField<Row, string>({
    name,
    levels: LEVELS,
    read: (row) => fold(read(row) ?? '') || undefined,
    parse: (text) => text,
    compare: comparePlaces,
    keys: (text) => [`${family}:${text}`],
  });
