import { type IsoDate, weekday } from '../calendar.js';
import type { SessionRow } from '../facts.js';
import { fold, squash } from '../text.js';
import type { CourseSession } from './course-sessions.js';
import { isCommon, readClues, sameDay } from './session-clues.js';
import { bareNumbers, numbersOf } from './session-number.js';

/** Order of sessions in the course: date, time, code. */
export const byTime = (a: SessionRow, b: SessionRow): number => {
  const time = (session: SessionRow) => `${session.date} ${session.start ?? ''} ${session.code}`;
  return time(a) < time(b) ? -1 : 1;
};

/**
 * The sessions that a person may mean who names one by its code, its number in the course or its date, with the time
 * where one day has two; never by what the venue or the title hold.
 */
export function sessionsNamed(text: string, sessions: readonly SessionRow[]): readonly SessionRow[] {
  const coded = sessionsCoded(text, sessions);
  if (coded.length > 0) return coded;
  const numbers = bareNumbers(text);
  return numbers.length > 0 ? sessionsNumbered(numbers, sessions) : sessionsDated(text, sessions);
}

/** Those that had the day which the text says, until another calendar moved them. */
export const sessionsMoved = (text: string, sessions: readonly CourseSession[]): readonly Moved[] =>
  bareNumbers(text).length > 0
    ? []
    : sessions.flatMap(({ code, date: to, otherDays = [] }) =>
        sessionsDated(text, otherDays)
          .slice(0, 1)
          .map(({ date: from }) => ({ code, from, to })),
      );

/** A session and the days that it had and has. */
interface Moved {
  readonly code: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Those of this code: to the letter, or else whatever its case, then its accents and punctuation. */
export function sessionsCoded(text: string, sessions: readonly SessionRow[]): readonly SessionRow[] {
  const same = (read: (code: string) => string) => sessions.filter(({ code }) => read(code) === read(text));
  const exactly = [same((code) => code.trim()), same((code) => code.trim().toLowerCase()), same(fold)];
  const found = exactly.find((sessions) => sessions.length > 0) ?? [];
  return found.length > 0 || squash(text) === '' ? found : same(squash);
}

/** Those that this one number fits; none where several numbers are said. */
export function sessionsNumbered(
  [number, ...more]: readonly number[],
  sessions: readonly SessionRow[],
): readonly SessionRow[] {
  if (number === undefined || more.length > 0) return [];
  return sessions.toSorted(byTime).filter((session, index) => numbersOf(session, index + 1).has(number));
}

/** Those of the day that the text says, and of its hour, half and weekday if it says them; none if it says more. */
function sessionsDated(text: string, sessions: readonly SessionRow[]): readonly SessionRow[] {
  const said = readClues(text.replace(/^((?:\p{L}+\s+)?\d{1,2})[.-](\d{1,2})$/u, '$1/$2'));
  const [date, ...others] = said.dates;
  if (date === undefined || others.length > 0 || !said.rest.every(isCommon)) return [];
  return sessions.filter(
    (session) =>
      sameDay(date, session.date) &&
      (said.weekday === undefined || said.weekday === weekday(session.date)) &&
      (said.times.length === 0 || said.times.includes(session.start ?? '')) &&
      (said.half === undefined || session.start === undefined || session.start < '13:00' === (said.half === 'morning')),
  );
}
