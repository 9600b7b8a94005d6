import { Failure } from '../domain/failure.js';
import type { Session } from '../domain/records.js';
import type { CourseSession } from '../domain/registrations/course-sessions.js';
import { sessionsMoved, sessionsNamed } from '../domain/registrations/session-named.js';

/** The sessions of a course, which is all of it that naming one takes. */
interface Course {
  readonly sessions: readonly Pick<Session, 'session'>[];
}

const rowsOf = ({ sessions }: Course): CourseSession[] => sessions.map(({ session }) => session);

/** The one session that a person names by code, number or date; what fits two is refused, with both named. */
export function sessionCode(course: Course, given: string): string {
  const [named, ...more] = sessionsNamed(given, rowsOf(course));
  if (named !== undefined && more.length === 0) return named.code;
  if (named === undefined) throw nobodys(course, given);
  throw new Failure({
    kind: 'several-sessions',
    given,
    known: [named, ...more].map(({ code, date }) => ({ code, date })),
  });
}

/** Why no session is named so: it may be the day that one had before it was moved. */
function nobodys(course: Course, given: string): Failure {
  const rows = rowsOf(course);
  const moved = sessionsMoved(given, rows);
  return moved.length > 0
    ? new Failure({ kind: 'moved-session', given, moved })
    : new Failure({ kind: 'unknown-session', given, known: rows.map(({ code }) => code) });
}

/** The session that a text names, undefined for what names none: it may be something else. */
export function sessionMeant(course: Course, given: string): string | undefined {
  const isMeant = [sessionsNamed, sessionsMoved].some((among) => among(given, rowsOf(course)).length > 0);
  return isMeant ? sessionCode(course, given) : undefined;
}

/** Whether a text names one session by itself. */
const isSession = (course: Course, given: string): boolean => sessionsNamed(given, rowsOf(course)).length === 1;

/** Sessions parted by `;` or `,`, unless the whole, comma and all, is the name of one. */
export const sessionCodes = (course: Course, given: string): readonly string[] =>
  (isSession(course, given) ? [given] : given.split(/\s*[;,]\s*/)).map((one) => sessionCode(course, one));

/**
 * `I1:I2` taken apart where a session stands on both sides: a time (`9:30`) holds a colon too. Of `:I2` it is not said from
 * which.
 */
export function fromAndTo(course: Course, given: string): readonly [from: string | undefined, to: string] | undefined {
  const parts = given.split(':').map((part) => part.trim());
  const ways = parts.slice(1).map((_, index) => {
    const at = index + 1;
    return [parts.slice(0, at).join(':') || undefined, parts.slice(at).join(':')] as const;
  });
  return ways.find(([from, to]) => (from === undefined || isSession(course, from)) && isSession(course, to)) ?? ways[0];
}
