import { addDays, type IsoDate, schoolYearOf, weekday } from '../../domain/calendar.js';
import type { SessionRow } from '../../domain/facts.js';
import { byTime } from '../../domain/registrations/session-named.js';
import { type Column, type Table, wholeTitle } from '../table.js';
import { readWhen } from '../values/when.js';
import type { Reading } from './kind-reader.js';

/** What all rows of a list of sessions have in common. */
export interface Calendar {
  readonly hasCodes: boolean;
  /** First year of the school year, for days written without theirs. */
  readonly year: number | undefined;
  /** The number that the row of a session gives to it, by row. */
  readonly numbers: Map<number, number>;
}

export const calendarOf = (table: Table, found: ReadonlyMap<string, Column>): Calendar => ({
  hasCodes: found.has('code'),
  year: schoolYearIn(table, found.get('date')),
  numbers: new Map(),
});

/** The school year that a caption, a title or the name of the file says, or else the first day that has its year. */
export function schoolYearIn({ captions, columns, name, sample }: Table, date: Column | undefined): number | undefined {
  const said = [...captions.map(({ text }) => text), ...columns.map(wholeTitle), name].join(' | ');
  for (const [, first, second] of said.matchAll(/\b(20\d{2})\s*[-/_]\s*(?:20)?(\d{2})\b/g)) {
    if ((Number(first) + 1) % 100 === Number(second)) return Number(first);
  }
  const days = date === undefined ? [] : sample.flatMap(({ cells }) => readWhen(cells[date.index] ?? '')?.date ?? []);
  return days[0] === undefined ? undefined : Number(schoolYearOf(days[0]).slice(0, 4));
}

/**
 * Sessions without a code are called by the number that their rows give, or else by their order in time; in that of the
 * file where a row was refused, so that the sessions after it keep their number.
 */
export function numbered(reading: Reading<'sessions'>, { hasCodes, numbers }: Calendar): Reading<'sessions'> {
  if (hasCodes) return reading;
  const rows = [...reading.rows];
  const given = rows.flatMap(({ origin }) => numbers.get(origin.row) ?? []);
  const own = given.length === rows.length && new Set(given).size === given.length;
  const inFile = [...rows, ...reading.rejected].map(({ origin }) => origin.row).toSorted((a, b) => a - b);
  const inTime = rows.toSorted((a, b) => byTime(a, b) || a.origin.row - b.origin.row).map(({ origin }) => origin.row);
  const order = reading.rejected.length > 0 ? inFile : inTime;
  const codeOf = ({ origin: { row } }: SessionRow) => String(own ? numbers.get(row) : order.indexOf(row) + 1);
  return { ...reading, rows: rows.map((row) => ({ ...row, code: codeOf(row) })) };
}

const NAMES = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];

/** What may be meant by a day whose weekday does not fit: that day, or the nearest that is such a weekday. */
export function daysMeant(date: IsoDate, said: number): string[] {
  const near = [1, -1, 2, -2, 3, -3].map((days) => addDays(date, days)).find((day) => weekday(day) === said);
  return [date, near ?? date].map((day) => `${NAMES[weekday(day)]} ${day.split('-').reverse().join('/')}`);
}
