import { fold, squash, words } from '../text.js';

const COMMON = new Set(
  words(`il lo la i gli le di del della dello dei degli delle da in a al alla e ed o per con presso
  incontro incontri sessione giornata data ore ora dalle alle n nr numero presenza formazione seminario corso turno sede`),
);

/** Words that every session's description may hold: they tell nothing. */
export const isCommon = (word: string): boolean => COMMON.has(word);

/** What a text says of a session. */
export interface Said {
  readonly squashed: string;
  readonly words: readonly string[];
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
const ORDINALS = 'PRIMO SECONDO TERZO QUARTO QUINTO SESTO SETTIMO OTTAVO NONO DECIMO'.split(' ');
const NUMBER =
  /(?:\bINCONTR[OI]|\bSESSIONE|\bGIORNATA|\bTURNO|\bN|\bNR|\bNUMERO)\s+(?:N\s+|NR\s+)?(\d{1,2})\b|\b(\d{1,2})\s*(?:O|A|°)?\s+(?:INCONTRO|SESSIONE|GIORNATA|TURNO)\b|^(\d{1,2})$/;

/** Code words, days, times, number, weekday and half of the day that a text holds. */
export function readClues(text: string): Said {
  const { dates, rest } = datesAndRest(text);
  const folded = fold(rest);
  const said = folded.split(' ');
  const day = WEEKDAYS.findIndex((name) => said.includes(name) || said.includes(name.slice(0, 3)));
  const numbered = NUMBER.exec(folded);
  const ordinal = ORDINALS.findIndex((name) => said.includes(name) || said.includes(`${name.slice(0, -1)}A`));
  const number = numbered ? Number(numbered[1] ?? numbered[2] ?? numbered[3]) : ordinal >= 0 ? ordinal + 1 : undefined;
  const half = /MATTIN|ANTIMERID/.test(folded) ? 'morning' : /POMERIGGI/.test(folded) ? 'afternoon' : undefined;
  return {
    squashed: squash(text),
    words: said.filter((word) => !COMMON.has(word)),
    dates,
    times: timesIn(rest),
    ...(day >= 0 && { weekday: day }),
    ...(number !== undefined && { number }),
    ...(half && { half }),
  };
}

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
    .replace(/\b(\d{1,2})°?\s+(?:di\s+)?([a-zA-Z]{3,9})\b\.?(?:\s+(\d{4}))?/g, (all, day, word, year) => {
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

/** Times in a text: `9:30`, `ore 9.30`, `ore 14`, `h 9`. */
function timesIn(text: string): string[] {
  const matches = text.matchAll(/\b(\d{1,2})[:.](\d{2})\b(?![./-]\d)|\b(?:ore|h)\.?\s*(\d{1,2})\b(?![:.]\d)/gi);
  return [...matches].map(([, hour, minute, bare]) => `${(bare ?? hour ?? '').padStart(2, '0')}:${minute ?? '00'}`);
}
