import { Failure } from '../domain/failure.js';
import type { Picture } from '../domain/picture.js';
import { sessionReader } from '../domain/registrations/session-choice.js';

/** The session that a person names by code, number, date or place. */
export function sessionCode({ sessions }: Pick<Picture, 'sessions'>, given: string): string {
  const rows = sessions.map(({ session }) => session);
  const [code, ...more] = sessionReader(rows)(given).sessions;
  if (code === undefined || more.length > 0) {
    throw new Failure({ kind: 'unknown-session', given, known: rows.map((row) => row.code) });
  }
  return code;
}
