import type { Level } from '../../../src/domain/identity/compare/field.js';
import { oneSlipApart } from '../../../src/domain/identity/compare/similarity.js';
import { valueField } from '../../../src/domain/identity/compare/value-field.js';
import { squash } from '../../../src/domain/text.js';

const CODE = { same: 0, slip: 1, different: 2 } as const;

/** Codes long enough that one slip does not make them any other code. */
const LONG_ENOUGH = 4;

/** Two codes: the same, one slip apart, different. */
export const compareCodes = (a: string, b: string): number =>
  a === b ? CODE.same : Math.min(a.length, b.length) >= LONG_ENOUGH && oneSlipApart(a, b) ? CODE.slip : CODE.different;

const LEVELS: readonly Level[] = [
  { name: 'same', match: 0.8, chance: 1e-3, forms: 1, near: { household: 0.3 } },
  { name: 'slip', match: 0.08, chance: 2e-3 },
  { name: 'different', match: 0.12, chance: 0.997 },
];

/** A field that holds a code or a number: letters, digits and nothing else count. */
export const codeField = <Row>(name: string, read: (row: Row) => string | undefined, family: string) =>
  valueField<Row, string>({
    name,
    levels: LEVELS,
    read: (row) => squash(read(row) ?? '') || undefined,
    parse: (text) => text,
    compare: compareCodes,
    keys: (text) => [`${family}:${text}`],
  });
