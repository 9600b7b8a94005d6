import type { SessionRow, SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { compareOrigins, compareText } from '../origin.js';
import { rowsInForce } from '../versions.js';

/** A session of the course, with what other calendars say of it that give it another day: by that day too it is known. */
export interface CourseSession extends SessionRow {
  readonly otherDays?: readonly SessionRow[];
}

/**
 * The sessions in force. Whoever registered for a session before it was moved wrote its old day, which goes on meaning it.
 */
export function courseSessions(
  rows: readonly SessionRow[],
  files: ReadonlyMap<string, SourceFile>,
): readonly CourseSession[] {
  const current = [...rowsInForce(rows, files, ({ code }) => code).values()].map(
    (versions) => versions.at(-1) as SessionRow,
  );
  const byCode = groupBy(rows, ({ code }) => code);
  const isTold = dayTeller(rows, current);
  return current.map((session) => {
    const others = (byCode.get(session.code) ?? []).filter((other) => isTold(other, session));
    if (others.length === 0) return session;
    const inOrder = (a: SessionRow, b: SessionRow) => compareText(a.date, b.date) || compareOrigins(a.origin, b.origin);
    return { ...session, otherDays: others.toSorted(inOrder) };
  });
}

/** Tells whether a row of another calendar says another day of this very session. */
function dayTeller(rows: readonly SessionRow[], current: readonly SessionRow[]) {
  const days = new Set(rows.map(({ origin, date }) => `${origin.file}|${date}`));
  const taken = new Set(current.map(({ date }) => date));
  return (other: SessionRow, session: SessionRow): boolean => {
    if (other.date === session.date || other.origin.file === session.origin.file) return false;
    // A bare number may only be the place in a calendar: where another session had or has the day, it is not this one's.
    const isPlace = /^\d+$/.test(session.code);
    return !isPlace || (!taken.has(other.date) && !days.has(`${other.origin.file}|${session.date}`));
  };
}
