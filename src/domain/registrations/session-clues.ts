import { fold, squash, words } from '../text.js';
import { numberAmong } from './session-number.js';

const COMMON = new Set(
  words(`il lo la i gli le di del della dello dei degli delle da in a al alla e ed o per con presso
  incontro incontri sessione giornata data ore ora h dalle alle n nr numero presenza formazione seminario corso turno sede
  via viale piazza piazzale largo`),
);

/** Words that every session's description may hold: they tell nothing. */
export const isCommon = (word: string): boolean => COMMON.has(word);

/** What a text says of a session. */
export interface Said {
  readonly squashed: string;
  /** The text folded, but for its dates. */
  readonly all: string;
  /** Words that may be those of a title or a venue; a number by itself tells nothing of either. */
  readonly words: readonly string[];
  /** All words but dates, times, weekdays and halves of the day. */
  readonly rest: readonly string[];
  readonly dates: readonly SaidDate[];
  readonly times: readonly string[];
  readonly weekday?: number;
  readonly number?: number;
  readonly half?: 'morning' | 'afternoon';
}

/** A day as said, often without its year. */
export interface SaidDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = 'GENNAIO FEBBRAIO MARZO APRILE MAGGIO GIUGNO LUGLIO AGOSTO SETTEMBRE OTTOBRE NOVEMBRE DICEMBRE'.split(
  ' ',
);
const WEEKDAYS = 'DOMENICA LUNEDI MARTEDI MERCOLEDI GIOVEDI VENERDI SABATO'.split(' ');
/** Code words, days, times, number, weekday and half of the day that a text holds. */
export function readClues(text: string): Said {
  const { dates, rest } = datesAndRest(text);
  const said = words(rest);
  const day = WEEKDAYS.findIndex((name) => said.some((word) => isDay(word, name)));
  const number = numberAmong(rest);
  const half = said.some((word) => MORNING.test(word))
    ? 'morning'
    : said.some((word) => AFTERNOON.test(word))
      ? 'afternoon'
      : undefined;
  return {
    squashed: squash(text),
    all: said.join(' '),
    words: said.filter((word) => !COMMON.has(word) && !/^\d+$/.test(word)),
    rest: words(rest.replace(TIME, ' ')).filter((word) => !isOfDay(word)),
    dates,
    times: timesIn(rest),
    ...(day >= 0 && { weekday: day }),
    ...(number !== undefined && { number }),
    ...(half && { half }),
  };
}

const MORNING = /^(?:MATTIN|ANTIMERID)/;
const AFTERNOON = /^POMERIGGI/;
const isDay = (word: string, name: string): boolean => word === name || word === name.slice(0, 3);
const isOfDay = (word: string): boolean =>
  WEEKDAYS.some((name) => isDay(word, name)) || MORNING.test(word) || AFTERNOON.test(word);

const MONTH = String.raw`(?:di\s+)?(${MONTHS.map((name) => `${name.slice(0, 3)}[a-z]*`).join('|')})\b`;
const SHARED_MONTH = new RegExp(
  String.raw`(?<!(?:ore|alle|h\.?|\d[:.,/])\s*)\b(\d{1,2})(\s+e\s+)(?=\d{1,2}[°º]?\s*${MONTH})`,
  'gi',
);

/** `15 e 22 ottobre` with the month said of both. */
export const withEveryMonth = (text: string): string =>
  text.replace(SHARED_MONTH, (_, day, and, month) => `${day} ${month}${and}`);

/** Days in a text: `12/03/2026`, `12/3`, `2026-03-12`, `12 marzo`, `giovedì 12 mar. 2026`. */
export const datesIn = (text: string): readonly SaidDate[] => datesAndRest(text).dates;

function datesAndRest(text: string): { readonly dates: readonly SaidDate[]; readonly rest: string } {
  const dates: SaidDate[] = [];
  const rest = text
    .replace(/\b(\d{4})-(\d{1,2})-(\d{1,2})(?:T\S*)?/g, (all, year, month, day) => keep(dates, all, day, month, year))
    .replace(/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b(?![.:]\d)/g, (all, day, month, year) =>
      keep(dates, all, day, month, year),
    )
    .replace(/\b(\d{1,2})\/(\d{1,2})\b/g, (all, day, month) => keep(dates, all, day, month))
    .replace(/\b(\d{1,2})[°º]?\s*(?:di\s+)?([a-zA-Z]{3,9})\b\.?(?:\s+(\d{4}))?/g, (all, day, word, year) => {
      const name = fold(word);
      const month = MONTHS.findIndex((full) => full === name || full.slice(0, 3) === name);
      return month < 0 ? all : keep(dates, all, day, String(month + 1), year);
    });
  return { dates, rest };
}

/** Notes a day and takes it out of the text; leaves alone what no calendar has. */
function keep(dates: SaidDate[], all: string, day: string, month: string, year?: string): string {
  if (Number(month) > 12 || Number(day) > 31 || Number(month) * Number(day) === 0) return all;
  const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  dates.push({ day: Number(day), month: Number(month), ...(full !== undefined && { year: full }) });
  return ' ';
}

const TIME = /\b(\d{1,2})[:.](\d{2})\b(?![./-]\d)|\b(?:ore|h)\.?\s*(\d{1,2})\b(?![:.]\d)/gi;

/** Times in a text: `9:30`, `ore 9.30`, `ore 14`, `h 9`. */
function timesIn(text: string): string[] {
  return [...text.matchAll(TIME)].map(
    ([, hour, minute, bare]) => `${(bare ?? hour ?? '').padStart(2, '0')}:${minute ?? '00'}`,
  );
}

/** Whether a day, often said without its year, is this one. */
export const sameDay = ({ year, month, day }: SaidDate, date: string): boolean => {
  const [y, m, d] = date.split('-').map(Number);
  return m === month && d === day && (year === undefined || year === y);
};
