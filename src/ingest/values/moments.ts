import { type ClockTime, type IsoDate, isoDate, type UtcOffset, type WallTime } from '../../domain/calendar.js';
import { fold } from '../../domain/text.js';
import { readZonedClock } from './clock.js';

/** Which of the first two numbers of `03/02/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A cell with a date, taken apart; `first` and `second` are day and month in an order still to be settled. */
export type DateParts =
  | ({ readonly date: IsoDate } & TimeOfDay)
  | ({
      readonly first: number;
      readonly second: number;
      readonly year: number;
      /** No Italian program writes so: a clock of twelve hours, or one with seconds beside `2/1` for `02/01`. */
      readonly foreign?: true;
      /** As only the United States write a moment: `2/14/2026, 9:12:11 AM`. */
      readonly american?: true;
    } & TimeOfDay);

interface TimeOfDay {
  readonly clock?: ClockTime;
  /** How far ahead of UTC that clock is, where its label proves it. */
  readonly offset?: UtcOffset;
}

/** How the months begin in Italian, English, German and French. */
const MONTHS = [
  ['GEN', 'JAN'],
  ['FEB', 'FEV'],
  ['MAR', 'MRZ'],
  ['APR', 'AVR'],
  ['MAG', 'MAY', 'MAI'],
  ['GIU', 'JUN', 'JUIN'],
  ['LUG', 'JUL', 'JUIL'],
  ['AGO', 'AUG', 'AOU'],
  ['SET', 'SEP'],
  ['OTT', 'OCT', 'OKT'],
  ['NOV'],
  ['DIC', 'DEC', 'DEZ'],
];

/** What stands between a day and its time: `alle ore`, `at`, `um`, `à`; a dash only before hours with their minutes. */
const JOINT = String.raw`(?:T|\s*,\s*|\s+|\s*[-–@]\s*(?=\d{1,2}\s?[:.h]\s?\d{2}))(?:(?:alle|at|um|à)\s+)?(?:ore\s+|h\s*)?`;
const REST = String.raw`(?:${JOINT}(\d.*))?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${REST}`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${REST}`, 'i');
const DAY_WORD =
  /^(?:(?:lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|jeu|dim)\p{L}*|mo|di|mi|do|fr|sa|so)\.?,?\s+(?=\d|\p{L}{3,9}\.?\s+\d)/iu;
const IN_WORDS = new RegExp(
  String.raw`^(\d{1,2})[°º.]?[\s/-]+(\p{L}{3,9})\.?[\s/-]+(\d{4}|(?<=[/-])\d{2})${REST}`,
  'iu',
);
const ENGLISH_WORDS = new RegExp(String.raw`^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${REST}`, 'iu');
/** The name of the zone in brackets, behind its offset; or that of Italy's in words, as Webex writes it: `Rome Time`. */
const ZONE_NAME = /\s*\([\p{L} .]+\)$|\s+(?:Rome|Europe|Central European)(?: Summer| Standard| Daylight)? Time$/iu;
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;

/** Takes a date apart, with its time if it has one; undefined if the text is not a date. */
export function readDateParts(text: string, serials: boolean): DateParts | undefined {
  const trimmed = text.trim();
  const whole = /[)e]$/i.test(trimmed) ? trimmed.replace(ZONE_NAME, '') : trimmed;
  // Most begin with a figure, and with no name of a day or of a month.
  const bare = /^\d/.test(whole) || ENGLISH_WORDS.test(whole) ? whole : whole.replace(DAY_WORD, '');
  const serial = serials ? SERIAL.exec(bare) : null;
  if (serial) return fromSerial(Number(serial[1]), Number(`0.${serial[2] ?? 0}`));
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst) return dated(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), yearFirst[4]);
  const yearLast = YEAR_LAST.exec(bare);
  if (yearLast) return undated(yearLast);
  const words = IN_WORDS.exec(bare);
  if (words) return dated(fullYear(words[3] as string), monthOf(words[2] as string), Number(words[1]), words[4]);
  const english = ENGLISH_WORDS.exec(bare);
  return english ? dated(Number(english[3]), monthOf(english[1] as string), Number(english[2]), english[4]) : undefined;
}

const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => names.some((name) => fold(word).startsWith(name))) + 1;

const fullYear = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

function dated(year: number, month: number, day: number, time: string | undefined): DateParts | undefined {
  const date = isoDate(year, month, day);
  const told = timeOfDay(time);
  return date === undefined || told === undefined ? undefined : { date, ...told };
}

/** Undefined if what stands behind a day is no time. */
function timeOfDay(time: string | undefined): TimeOfDay | undefined {
  if (time === undefined) return {};
  const read = readZonedClock(time);
  return read && { clock: read.clock, ...(read.offset !== undefined && { offset: read.offset }) };
}

/** The comma and the capitals: elsewhere in English the day comes first, beside `am` and `pm` in small letters. */
const AMERICAN = /\d,\s\d{1,2}:\d\d(?::\d\d)?\s[AP]M$/;

function undated([text, first, second, year = '', time]: RegExpExecArray): DateParts | undefined {
  const told = timeOfDay(time);
  if (told === undefined) return undefined;
  const narrow = first?.length === 1 || second?.length === 1;
  const foreign = time !== undefined && (/[ap]\.?\s?m\b/i.test(time) || (narrow && /:\d\d:\d\d/.test(time)));
  return {
    first: Number(first),
    second: Number(second),
    year: fullYear(year),
    ...told,
    ...(foreign && { foreign }),
    ...(AMERICAN.test(text) && { american: true }),
  };
}

/** Days of a workbook count from 30 December 1899. */
function fromSerial(days: number, fraction: number): DateParts {
  const seconds = Math.round(fraction * 86_400);
  const moment = new Date(Date.UTC(1899, 11, 30 + days, 0, 0, seconds)).toISOString();
  const clock = moment.slice(11, 19);
  return {
    date: moment.slice(0, 10),
    ...(seconds > 0 && { clock: clock.endsWith(':00') ? clock.slice(0, 5) : clock }),
  };
}

/** The moment, once it is known which number is the day; undefined if the calendar has no such day. */
export function settle(parts: DateParts, order: DateOrder): WallTime | undefined {
  const [day, month] =
    'date' in parts ? [0, 0] : order === 'day-first' ? [parts.first, parts.second] : [parts.second, parts.first];
  const date = 'date' in parts ? parts.date : isoDate(parts.year, month, day);
  return date === undefined || parts.clock === undefined ? date : `${date}T${parts.clock}`;
}
