import type { Level } from './field.js';
import { oneSlipApart } from './similarity.js';
import { valueField } from './value-field.js';

/** Digits of a telephone number without the Italian prefix; undefined for what is too short to be one. */
export function phoneDigits(text: string | undefined): string | undefined {
  const digits = (text ?? '').replace(/\D/g, '').replace(/^0039/, '');
  const national = digits.length > 10 && digits.startsWith('39') ? digits.slice(2) : digits;
  return national.length >= 6 ? national : undefined;
}

const PHONE = { same: 0, slip: 1, different: 2 } as const;

/** Two numbers: the same, one slip apart (also an area code left out), different. */
export function comparePhones(a: string, b: string): number {
  if (a === b) return PHONE.same;
  const extended = Math.min(a.length, b.length) >= 7 && (a.endsWith(b) || b.endsWith(a));
  return extended || oneSlipApart(a, b) ? PHONE.slip : PHONE.different;
}

/** Levels of phone agreement: a switchboard is learned from how many people give it. */
export const PHONE_LEVELS: readonly Level[] = [
  { name: 'same', match: 0.65, chance: 1e-4, forms: 1, near: { household: 0.3, colleague: 0.05, lookalike: 0.02 } },
  { name: 'slip', match: 0.04, chance: 1e-5, near: { household: 0.01 } },
  { name: 'different', match: 0.31, chance: 0.999, near: { household: 0.69, lookalike: 0.97 } },
];

/** A field that holds a telephone number. */
export const phoneField = <Row>(
  name: string,
  read: (row: Row) => string | undefined,
  owner?: (row: Row) => string | undefined,
) =>
  valueField<Row, string>({
    name,
    levels: PHONE_LEVELS,
    read: (row) => phoneDigits(read(row)),
    parse: (text) => text,
    compare: comparePhones,
    keys: (digits) => [`t:${digits}`],
    ...(owner ? { owner } : {}),
  });
