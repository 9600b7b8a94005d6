import type { ClockTime, UtcOffset } from '../../domain/calendar.js';
import { offsetOf } from './offsets.js';

const CLOCK =
  /^(?:(?:alle\s+)?ore\s+|h\.?\s*)?(\d{1,2})(?:\s*[:.,h]\s*(\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?\s*([ap]\.?\s?m\.?)?\s*(z|[a-z]{3,5}|(?:utc|gmt)?\s*[+-]\d{1,2}:?(?:\d{2})?)?$/i;

/** A time of the day as people and programs write it: `9,00`, `9.30`, `ore 9:30`, `3:28:24 PM`. Seconds are kept where written. */
export const readClock = (text: string): ClockTime | undefined => readZonedClock(text)?.clock;

/** A time of the day with what the label of its zone proves: `09:12:33+01:00`, `3:28:24 PM CET`. */
export function readZonedClock(
  text: string,
): { readonly clock: ClockTime; readonly offset?: UtcOffset | undefined } | undefined {
  const match = CLOCK.exec(text.trim());
  if (!match) return undefined;
  const [, hourText, minutes = '00', seconds, half, label = ''] = match;
  const hour = toDayHour(Number(hourText), half);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`;
  return { clock: seconds === undefined ? clock : `${clock}:${seconds}`, offset: offsetOf(label) };
}

function toDayHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** A time or a span of the day, `9.30-12.30`, `dalle 9:30 alle 12:30`; seconds are of no use here and dropped. */
export function readSpan(text: string): { readonly start: ClockTime; readonly end?: ClockTime } | undefined {
  const [from, to, more] = text
    .trim()
    .replace(/^dalle\s+(?:ore\s+)?/i, '')
    .split(/\s*[-–—/]\s*|\s+(?:alle|a)\s+(?:ore\s+)?/i);
  const start = readClock(from ?? '')?.slice(0, 5);
  const end = to === undefined ? undefined : readClock(to)?.slice(0, 5);
  if (start === undefined || more !== undefined || (to !== undefined && end === undefined)) return undefined;
  return end === undefined ? { start } : { start, end };
}
