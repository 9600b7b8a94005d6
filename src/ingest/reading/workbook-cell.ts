import { codeText, type NumberFormat } from './workbook-formats.js';

/**
 * A number as a person sees it: Excel counts with fifteen digits, so that 0.1 + 0.2 is 0.3, not 0.30000000000000004.
 * Never with an exponent: a phone number typed as a number keeps its digits.
 */
function exactNumber(text: string): string {
  if (/^-?\d{1,15}$/.test(text)) return text;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  const short = Number(value.toPrecision(15));
  if (Number.isInteger(short)) return BigInt(short).toString();
  const plain = String(short);
  return plain.includes('e') && Math.abs(short) > 1e-15 ? short.toFixed(20).replace(/0+$/, '') : plain;
}

const DAY = 86_400;
/** Days up to 31 December 9999. */
const LAST_DAY = 2_958_466;
const DAYS_TO_1904 = 1_462;

/**
 * A number by its format: dates as `2026-03-12` or `2026-03-12 09:30:00`, hours as `09:30:00`, durations above a day as
 * `27:30:00`, percentages as `25%`, codes with the zeros that they are shown with.
 */
export function numberText(text: string, format: NumberFormat, from1904: boolean): string {
  if (format.kind === 'plain') return exactNumber(text);
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  if (format.kind === 'percent') return `${exactNumber(String(value * 100))}%`;
  if (format.kind === 'code') return codeText(format.pattern, exactNumber(text));
  if (value < 0 || value >= LAST_DAY) return exactNumber(text);
  // Excel keeps moments as fractions of a day, a millisecond off: rounded to the second. They have no zone.
  const seconds = Math.round(value * DAY);
  switch (format.kind) {
    case 'elapsed':
      return clock(seconds);
    case 'clock':
      return clock(seconds % DAY);
    case 'moment':
      return seconds < DAY ? clock(seconds) : momentText(seconds + (from1904 ? DAYS_TO_1904 * DAY : 0));
  }
}

function momentText(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  // Excel believes in 29 February 1900: the days before it are one off.
  const shifted = days < 60 ? seconds + DAY : seconds;
  const date =
    days === 60 ? '1900-02-29' : new Date(Date.UTC(1899, 11, 30) + shifted * 1000).toISOString().slice(0, 10);
  return seconds % DAY === 0 ? date : `${date} ${clock(seconds % DAY)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** A moment that is written in words of ISO 8601. */
export const isoText = (text: string): string =>
  text
    .trim()
    .replace(/(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?$/, (rest, at: number) => (text.includes(':') && at > 4 ? '' : rest))
    .replace(/T00:00(?::00)?$/, '')
    .replace(/^T/, '')
    .replace('T', ' ');

const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/D',
  '#REF!': '#RIF!',
  '#VALUE!': '#VALORE!',
  '#NAME?': '#NOME?',
  '#NULL!': '#NULLO!',
  '#SPILL!': '#ESPANSIONE!',
};

/** An error as Excel in Italian shows it. */
export const errorText = (text: string): string => ERRORS[text.trim()] ?? text;

/** Yes and no as Excel in Italian shows them. */
export const booleanText = (text: string): string => (text.trim() === '1' || text.trim() === 'true' ? 'VERO' : 'FALSO');
