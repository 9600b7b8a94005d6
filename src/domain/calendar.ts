/** A day, `2026-03-12`. */
export type IsoDate = string;
/** A time of the day, `09:30`. */
export type ClockTime = string;
/** A moment on the Italian wall clock, `2026-03-12T09:30` or, where the source has them, with seconds `…:17`. */
export type WallTime = string;

/** How far ahead of UTC a clock is, `+00:00`, `-05:00`. */
export type UtcOffset = string;

/**
 * A wall time, or the time of a decision followed by its number: they compare in the order in which they came, and what was
 * sent at the very time of a decision was there before it.
 */
export type Moment = string;

const DAY = 86_400_000;

/** True if the text is a day that exists in the calendar (`2026-02-30` does not). */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day > 0 && day <= (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Builds a day from its numbers; undefined if the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
}

/** A day as people type it, `12/3/2026`, `12.03.2026` or `2026-03-12`; undefined if the calendar has none such. */
export function typedDay(text: string): IsoDate | undefined {
  const typed = text.trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  if (year !== undefined) return isoDate(Number(year), Number(month), Number(day));
  return isIsoDate(typed) ? typed : undefined;
}

/** Day of the week, 0 Sunday … 6 Saturday. */
export const weekday = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The day `days` later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** A day some months later; the last of the month where that has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The school year of a day, `2025/26`: it begins on 1 September. */
export function schoolYearOf(date: IsoDate): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Day part of a moment. */
export const dayOf = (time: WallTime): IsoDate => time.slice(0, 10);

/** A moment to the minute, for sources that lost the seconds. */
export const minuteOf = (time: WallTime): WallTime => time.slice(0, 16);

/** The seconds of a moment, `17`; empty if its source has none. */
export const secondsOf = (time: WallTime): string => time.slice(17);

/** Easter Sunday, by the Gregorian computus (Meeus/Jones/Butcher). */
function easter(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return isoDate(year, month, day) as IsoDate;
}

const FIXED_HOLIDAYS = ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'];

/** Sundays and Italian public holidays, Easter Monday included; 4 October (San Francesco) from 2026 (L. 151/2025). */
export function isHoliday(date: IsoDate): boolean {
  const monthDay = date.slice(5);
  const year = Number(date.slice(0, 4));
  if (weekday(date) === 0 || FIXED_HOLIDAYS.includes(monthDay)) return true;
  return (monthDay === '10-04' && year >= 2026) || date === addDays(easter(year), 1);
}
