import type { Level } from '../../../src/domain/identity/compare/field.js';
import { oneSlipApart } from '../../../src/domain/identity/compare/similarity.js';
import { type ValueField, valueField } from '../../../src/domain/identity/compare/value-field.js';

/** A date as far as it is known, each part 0 where it is not. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a date written in any common way: `19530722`, `1953-07-22`, `22/7/1953`, a year alone. Parts are kept as
 * written, also impossible ones: a slip makes a month 17, and it still agrees on the rest.
 */
export function dateParts(text: string): DateParts | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const whole = numbers[0] ?? '';
  if (numbers.length === 1 && whole.length === 8)
    return { year: Number(whole.slice(0, 4)), month: Number(whole.slice(4, 6)), day: Number(whole.slice(6)) };
  if (numbers.length === 1) return { year: Number(whole), month: 0, day: 0 };
  const [a = 0, b = 0, c = 0] = numbers.map(Number);
  return c >= 1000 || (numbers[0]?.length ?? 0) < 3 ? { year: c, month: b, day: a } : { year: a, month: b, day: c };
}

const DATE = { same: 0, slip: 1, partly: 2, near: 3, different: 4 } as const;

/** Two dates: the same; one slip, or day and month exchanged; two parts of three; near in every part; different. */
export function compareDates(a: DateParts, b: DateParts): number {
  const equal = Number(a.year === b.year) + Number(a.month === b.month) + Number(a.day === b.day);
  if (equal === 3) return DATE.same;
  if (a.year === b.year && a.month === b.day && a.day === b.month) return DATE.slip;
  if (oneSlipApart(digits(a), digits(b))) return DATE.slip;
  if (equal === 2 && a.day > 0 && b.day > 0) return DATE.partly;
  return isNear(a, b) ? DATE.near : DATE.different;
}

/** Off by little in each part: a year (or ten, a slip in the decade), a month, a few days. */
function isNear(a: DateParts, b: DateParts): boolean {
  const years = Math.abs(a.year - b.year);
  return (years <= 1 || years === 10) && Math.abs(a.month - b.month) <= 1 && Math.abs(a.day - b.day) <= 5;
}

const digits = ({ year, month, day }: DateParts): string =>
  `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;

const LEVELS: readonly Level[] = [
  { name: 'same', match: 0.88, chance: 5e-5, forms: 1, near: { household: 0.003 } },
  { name: 'slip', match: 0.06, chance: 0.0015 },
  { name: 'partly', match: 0.03, chance: 0.004 },
  { name: 'near', match: 0.01, chance: 0.004 },
  { name: 'different', match: 0.02, chance: 0.99 },
];

/** A field that holds a date. */
export const dateField = <Row>(name: string, read: (row: Row) => string | undefined) =>
  valueField<Row, DateParts>({
    name,
    levels: LEVELS,
    read: (row) => {
      const parts = dateParts(read(row) ?? '');
      return parts && parts.year + parts.month + parts.day > 0 ? digits(parts) : undefined;
    },
    parse: (text) => dateParts(text) as DateParts,
    compare: compareDates,
    keys: (date) => [`d:${digits(date)}`, `m:${date.month}.${date.day}`, `y:${date.year}`],
  } satisfies ValueField<Row, DateParts>);
