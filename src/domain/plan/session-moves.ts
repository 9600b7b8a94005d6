import type { IsoDate } from '../calendar.js';
import type { Facts, SessionRow } from '../facts.js';
import type { Picture } from '../picture.js';
import type { Registration } from '../records.js';
import { courseSessions } from '../registrations/course-sessions.js';
import { datesIn, sameDay } from '../registrations/session-clues.js';
import { seatKey } from '../seats/rules.js';
import { filesByLabel } from '../versions.js';

/** A session known before that an import puts on another day, and those who registered for it. */
export interface SessionMove {
  readonly session: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Who stays registered for it. */
  readonly stay: number;
  /** How many of those wrote the day of before. */
  readonly saidOldDay: number;
  /** Of whom is no longer certain that they mean this session. */
  readonly unclear: number;
}

/** Whether these facts give another day to a session than those. */
export const movesSessions = (before: Facts, after: Facts): boolean =>
  movesBetween(sessionsOf(before), sessionsOf(after)).length > 0;

/** The sessions on another day, with who is registered for them in both pictures; in the order of the course. */
export function sessionMoves(before: Picture, after: Picture): SessionMove[] {
  const rows = ({ sessions }: Picture) => sessions.map(({ session }) => session);
  return movesBetween(rows(before), rows(after)).map(({ code, from, to }) => {
    const [was, is] = [before, after].map(({ registrations }) => registrations.filter((one) => comesTo(one, code)));
    const there = new Set((is ?? []).map(seatKey));
    const staying = (was ?? []).filter((one) => there.has(seatKey(one)));
    return {
      ...{ session: code, from, to },
      stay: staying.length,
      saidOldDay: staying.filter((one) => says(one, from)).length,
      unclear: (was ?? []).length - staying.length,
    };
  });
}

const sessionsOf = ({ rows, files }: Facts) => courseSessions(rows.sessions, filesByLabel(files));

const movesBetween = (before: readonly SessionRow[], after: readonly SessionRow[]) => {
  const days = new Map(before.map(({ code, date }) => [code, date]));
  return after.flatMap(({ code, date }) => {
    const from = days.get(code);
    return from === undefined || from === date ? [] : [{ code, from, to: date }];
  });
};

const comesTo = ({ session, status }: Registration, code: string): boolean =>
  session === code && (status === 'confermata' || status === 'in_attesa');

const says = ({ responses }: Registration, day: IsoDate): boolean =>
  responses.some(({ row }) => datesIn(row.session ?? '').some((said) => sameDay(said, day)));
