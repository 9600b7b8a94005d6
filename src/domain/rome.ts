import type { UtcOffset, WallTime } from './calendar.js';

/** A wall time of a clock so far ahead of UTC, on the Italian wall clock; a day without its time stays that day. */
export function italianTime(written: WallTime, offset: UtcOffset): WallTime {
  if (!written.includes('T')) return written;
  const utc = Date.parse(`${written}Z`) - minutesOf(offset) * MINUTE;
  const italian = new Date(utc + (isSummer(utc) ? 2 : 1) * HOUR).toISOString();
  return italian.slice(0, written.length);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function minutesOf(offset: UtcOffset): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Summer time lasts from the last Sunday of March to the last Sunday of October, at one o'clock UTC (dir. 2000/84/CE). */
function isSummer(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear();
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}
