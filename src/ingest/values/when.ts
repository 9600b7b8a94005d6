import { type ClockTime, type IsoDate, isoDate, weekday } from '../../domain/calendar.js';
import { fold } from '../../domain/text.js';
import { readSpan } from './clock.js';

/** What a cell of a calendar tells: `mercoledì 15 ottobre 2025, ore 9.30–12.30, Aula Magna IIS Rossi, via Po 3`. */
export interface When {
  readonly date: IsoDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  /** Number of the session, where the cell gives it: `1° incontro: …`. */
  readonly number?: number;
  /** The rest of the cell: where it takes place. */
  readonly place?: string;
  /** The weekday said, 0 Sunday … 6 Saturday, where the date falls on another. */
  readonly wrongWeekday?: number;
}

const WEEKDAYS = ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'];
const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const DAYS = `un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
  diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto
  ventinove trenta trentuno`.split(/\s+/);

const DAY_NAME = String.raw`(?:(dom(?:enica)?|lun(?:ed[iì]['’]?)?|mar(?:ted[iì]['’]?)?|mer(?:coled[iì]['’]?)?|gio(?:ved[iì]['’]?)?|ven(?:erd[iì]['’]?)?|sab(?:ato)?)(?!\p{L})\.?['’]?[\s,]+)?(?:(?:il(?:\s+giorno)?|giorno)\s+)?`;
const MONTH = String.raw`(gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)[a-z]*\.?`;
const IN_FIGURES = new RegExp(
  String.raw`(?<![\d/.-])${DAY_NAME}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/])`,
  'iu',
);
const ISO = new RegExp(String.raw`(?<!\d)${DAY_NAME}(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00)?)?(?!\d)`, 'iu');
const IN_WORDS = new RegExp(
  String.raw`(?<![\d\p{L}])${DAY_NAME}(\d{1,2}|primo|${DAYS.join('|')})\s?[°º]?\s*(?:di\s+)?${MONTH}[\s,/-]*(?:del\s+)?((?:19|20)\d{2}|['’]\d{2})?(?![\d])`,
  'iu',
);

interface Day {
  readonly text: string;
  readonly said?: string;
  readonly date: IsoDate;
}

/** The day that a text holds. A date without a year is of the school year, if it is known. */
function dayIn(text: string, schoolYear: number | undefined): Day | undefined {
  const found = [
    taken(ISO.exec(text), (_, year, month, day) => isoDate(Number(year), Number(month), Number(day))),
    taken(IN_FIGURES.exec(text), (_, day, month, year = '') => isoDate(fullYear(year), Number(month), Number(day))),
    taken(IN_WORDS.exec(text), (_, day = '', name = '', year) => {
      const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
      const written = year?.replace(/\D/g, '');
      const ofYear = written ? fullYear(written) : schoolYear && schoolYear + (month < 9 ? 1 : 0);
      return ofYear === undefined ? undefined : isoDate(ofYear, month, dayNumber(day));
    }),
  ];
  return found.find((day) => day !== undefined);
}

const fullYear = (text: string): number => Number(text) + (text.length === 2 ? 2000 : 0);

function dayNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return word === 'primo' ? 1 : DAYS.indexOf(word) + 1;
}

function taken(match: RegExpExecArray | null, dateOf: (...groups: (string | undefined)[]) => IsoDate | undefined) {
  const [text = '', said, ...parts] = match ?? [];
  const date = match === null ? undefined : dateOf(said, ...parts);
  return date === undefined ? undefined : { text, date, ...(said !== undefined && { said }) };
}

const HOUR = String.raw`\d{1,2}(?:\s?[:.,]\s?\d{2}(?!\d))?`;
const BEFORE = String.raw`(?:(?:con\s+)?(?:orario|ore|ora|h|alle|dalle|inizio)\b\.?[\s:]*)+`;
const SPAN = new RegExp(
  String.raw`(?<![\d/.,])(${BEFORE})?(${HOUR})\s*(?:-|/|\b(?:fino\s+)?(?:alle|a|al)\b)\s*(?:(?:ore|h)\b\.?\s*)?(${HOUR})(?![\d/])`,
  'iu',
);
const SINGLE = new RegExp(String.raw`(?<![\d/.,\p{L}])(?:${BEFORE}(${HOUR})|(\d{1,2}[:.]\d{2}))(?![\d/])`, 'iu');

/** The hours that a text holds: with minutes, or after a word that says so; `via Po 2-4` has none. */
function hoursIn(
  text: string,
): { readonly text: string; readonly start: ClockTime; readonly end?: ClockTime } | undefined {
  const span = SPAN.exec(text);
  const [whole = '', before, from = '', to = ''] = span ?? [];
  if (span && (before || /[:.,]/.test(from) || /[:.,]/.test(to))) {
    const read = readSpan(`${tight(from)}-${tight(to)}`);
    if (read) return { text: whole, ...read };
  }
  const single = SINGLE.exec(text);
  const read = single && readSpan(tight(single[1] ?? single[2] ?? ''));
  return read ? { text: single[0], ...read } : undefined;
}

/** The hours of a text, a pause among them left out (`9-13 e 14-17` is `9-17`), and what else it says. */
export function readHours(text: string): {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly rest: string;
} {
  const first = hoursIn(text);
  if (first === undefined) return { rest: text };
  const after = text.replace(first.text, ' , ').replace(/,\s*e\s+(?=\d)/i, ', ore ');
  const second = first.end === undefined ? undefined : hoursIn(after);
  const goesOn = second?.end !== undefined && second.start >= (first.end ?? '');
  const end = goesOn ? second.end : first.end;
  const rest = goesOn ? after.replace(second.text, ' , ').replace(/,\s*e\s*,/i, ',') : after;
  return { start: first.start, ...(end !== undefined && { end }), rest };
}

const tight = (hour: string): string => hour.replace(/\s/g, '');

const NUMBER =
  /^\s*(?:(\d{1,2})\s?[°ºª^]?\s*(?:incontro|giornata|sessione|appuntamento|seminario)|(?:incontro|giornata|sessione|appuntamento|seminario)\s*(?:n\.?|nr\.?|n°)?\s*(\d{1,2})|(\d{1,2})\s?[°º)](?!\s*(?:di\s+)?(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)))(?![\d/])/iu;
const ORDINAL =
  /^\s*(primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|prima|seconda|terza|quarta|quinta|sesta)\s+(?:incontro|giornata|sessione|appuntamento|seminario)\b/iu;
const ORDINALS = ['prim', 'second', 'terz', 'quart', 'quint', 'sest', 'settim', 'ottav', 'non', 'decim'];

/** Reads a cell that tells day, hours and place in any order; undefined if it holds no day, or more than one. */
export function readWhen(text: string, schoolYear?: number): When | undefined {
  const whole = text
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');
  const numbered = NUMBER.exec(whole) ?? ORDINAL.exec(whole);
  const unnumbered = numbered ? whole.slice(numbered[0].length) : whole;
  const day = dayIn(unnumbered, schoolYear);
  if (day === undefined) return undefined;
  const undated = unnumbered.replace(day.text, ' , ');
  if (dayIn(undated, schoolYear) !== undefined || /^\s*(?:e|ed)\s+(?=\d)|\d\s*(?:e|ed)\s*,\s*$/i.test(undated))
    return undefined;
  const { rest, ...hours } = readHours(undated);
  const place = tidy(rest);
  const said = day.said === undefined ? -1 : WEEKDAYS.indexOf(fold(day.said).slice(0, 3).toLowerCase());
  const number = numbered ? numberOf(numbered) : undefined;
  return {
    date: day.date,
    ...hours,
    ...(number !== undefined && { number }),
    ...(place !== '' && { place }),
    ...(said >= 0 && said !== weekday(day.date) && { wrongWeekday: said }),
  };
}

const numberOf = ([, ...groups]: RegExpExecArray): number => {
  const said = groups.find((group) => group !== undefined) ?? '';
  return /^\d/.test(said) ? Number(said) : ORDINALS.indexOf(said.toLowerCase().slice(0, -1)) + 1;
};

/** What is left of a cell once day and hours are taken out, without the words and signs that joined it to them. */
const tidy = (text: string): string => {
  const joined = text
    .replace(/\(\s*[,;:\s-]*\)/g, ' ')
    .replace(/(?:\s*[,;:|]\s*|\s+[-./]\s+|\s+[-/](?=\s|$))+/g, (signs) => (/[,;:|]/.test(signs) ? ', ' : ' - '))
    .replace(/^[\s,;:./-]+|[\s,;:/-]+$/g, '')
    .replace(/^(?:(?:presso|c\/o|sede|luogo|dove|quando|data|ore|dalle|alle|il|in)\b[\s:.,-]*)+/i, '')
    .replace(/(?:[\s,]+\b(?:presso|c\/o|ore|dalle|alle|il|del|dalle ore|il giorno))+\s*$/i, '')
    .trim();
  return /[\p{L}\d]/u.test(joined) ? joined : '';
};

const STREET =
  /^(?:via|viale|v\.le|v\.|piazza|p\.?zza|piazzale|p\.?le|corso|c\.so|largo|vicolo|strada|contrada|loc\.?|località|salita|lungolago|lungarno)\s/i;

/** Venue, address and comune of a place written in one line: `Aula Magna IIS Rossi, via Po 3, 23900 Lecco (LC)`. */
export function readPlace(place: string): {
  readonly venue?: string;
  readonly address?: string;
  readonly municipality?: string;
} {
  const parted = place.replace(
    /\s+(?:in\s+|[-(]\s*)?(?=(?:via|viale|piazza|p\.?zza|piazzale|corso|largo|vicolo)\s+\p{L})/giu,
    ', ',
  );
  const parts = parted
    .split(/\s*,\s*|\s+-\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const at = parts.findIndex((part) => STREET.test(part));
  if (at < 0) return { venue: place };
  const hasNumber = /^(?:n\.?\s*)?\d{1,4}(?:\s?[/\s]?[a-z])?$/i.test(parts[at + 1] ?? '');
  const address = parts
    .slice(at, at + (hasNumber ? 2 : 1))
    .join(', ')
    .replace(/\)$/, '');
  const after = parts.slice(at + (hasNumber ? 2 : 1));
  const town = /^(?:\d{5}\s+)?([^\d()]+?)\s*(?:\([A-Z]{2}\))?$/i.exec(after[0] ?? '')?.[1];
  const venue = [...parts.slice(0, at), ...(town === undefined ? after : after.slice(1))].join(', ');
  return { ...(venue !== '' && { venue }), address, ...(town !== undefined && { municipality: town }) };
}
