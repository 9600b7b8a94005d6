import type { Attendance } from '../attendance/attendance.js';
import type { Person, Response } from '../records.js';

/** An open question of whether two rows are of one person. */
interface Doubt {
  readonly a: Response;
  readonly b: Response;
}

/**
 * Codes of those who signed and may be somebody else who signed, or have signed under a name written at the desk that may be
 * somebody's: until that is answered their certificate could be one too many, or say less than is theirs.
 */
export function doubtfulSigners(
  doubts: readonly Doubt[],
  { people, attendance }: { readonly people: readonly Person[]; readonly attendance: Attendance },
): ReadonlySet<string> {
  const rows = attendance.sessions.flatMap((session) => session.rows);
  const signed = new Set(rows.flatMap(({ presence, person }) => (presence === 'present' ? (person ?? []) : [])));
  const byKey = new Map(people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  const atTheDesk = new Map(attendance.walkIns.map(({ person, response }) => [response.key, person.code]));
  const isDesk = ({ key }: Response) => atTheDesk.has(key);
  const codeOf = ({ key }: Response) => byKey.get(key) ?? atTheDesk.get(key);
  const doubtful = doubts.flatMap(({ a, b }) => {
    const sides = [codeOf(a), codeOf(b)].filter((code) => code !== undefined && signed.has(code));
    return sides.length === 2 || isDesk(a) || isDesk(b) ? sides : [];
  });
  return new Set(doubtful.filter((code) => code !== undefined));
}
