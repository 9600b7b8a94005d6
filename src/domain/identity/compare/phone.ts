import type { Level } from './field.js';
import { oneSlipApart } from './similarity.js';
import { valueField } from './value-field.js';

/** Digits of a telephone number without the Italian prefix; undefined for what is too short to be one. */
export function phoneDigits(text: string | undefined): string | undefined {
  const digits = (text ?? '').replace(/\D/g, '').replace(/^0039/, '');
  const national = digits.length > 10 && digits.startsWith('39') ? digits.slice(2) : digits;
  return national.length >= 6 ? national : undefined;
}

const PHONE = { same: 0, office: 1, slip: 2, kind: 3, different: 4 } as const;

/** A number in common: a mobile is one person's, a landline mostly that of the school. */
export const equalPhones = (digits: string): number => (isMobile(digits) ? PHONE.same : PHONE.office);

/** Two numbers: one slip apart (also an area code left out), a mobile and a landline, different. */
export function comparePhones(a: string, b: string): number {
  const extended = Math.min(a.length, b.length) >= 7 && (a.endsWith(b) || b.endsWith(a));
  if (extended || oneSlipApart(a, b)) return PHONE.slip;
  return isMobile(a) === isMobile(b) ? PHONE.different : PHONE.kind;
}

/** Italian mobile numbers begin with 3, landlines with 0. */
const isMobile = (digits: string): boolean => digits.startsWith('3');

/** Levels of phone agreement: a switchboard is learned from how many people give it. */
const PHONE_LEVELS: readonly Level[] = [
  {
    name: 'same',
    match: 0.63,
    chance: 1e-4,
    forms: 1,
    own: true,
    near: { homonym: 0.001, household: 0.25, colleague: 0.01, lookalike: 0.02 },
  },
  {
    name: 'office',
    match: 0.1,
    chance: 1e-4,
    forms: 1,
    near: { homonym: 0.02, household: 0.1, colleague: 0.3, lookalike: 0.2 },
  },
  { name: 'slip', match: 0.04, chance: 1e-5, near: { homonym: 0.001, household: 0.01 } },
  { name: 'kind', match: 0.15, chance: 0.3, near: { homonym: 0.2, household: 0.22, lookalike: 0.27 } },
  { name: 'different', match: 0.08, chance: 0.7, near: { homonym: 0.78, household: 0.42, lookalike: 0.5 } },
];

const keysOfDigits = (digits: string): string[] => [`t:${digits}`];

/** A field that holds a telephone number. */
export const phoneField = <Row>(name: string, read: (row: Row) => string | undefined, owner?: (row: Row) => string) =>
  valueField<Row, string>({
    name,
    levels: PHONE_LEVELS,
    read: (row) => phoneDigits(read(row)),
    parse: (text) => text,
    compare: comparePhones,
    equal: equalPhones,
    keys: keysOfDigits,
    ...(owner ? { owner } : {}),
  });
