import type { Attended, SessionAttendance } from '../attendance/attendance.js';
import type { Mismatch } from '../attendance/signed.js';
import type { Picture } from '../picture.js';

/** What an import changes of who signed at a session. */
export interface AttendanceChange {
  readonly session: string;
  readonly after?: SessionAttendance;
  /** Rows of which something else was said before, each with what it was. */
  readonly changed: readonly { readonly before: Attended; readonly after: Attended }[];
  /** Whether anything is said that was not said before. */
  readonly isFirst: boolean;
}

/** What changes between two pictures: by session, in the order of the course; and the rows that do not fit any sheet. */
export interface AttendanceChanges {
  readonly sessions: readonly AttendanceChange[];
  readonly mismatches: readonly Mismatch[];
  /** Those whom nobody knew before they signed; and of these, those who may be somebody known: that is asked. */
  readonly strangers: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

/** What an import changes of who signed. */
export function attendanceChanges(before: Picture, after: Picture): AttendanceChanges {
  const known = new Map(before.attendance.sessions.map((one) => [one.session, one]));
  const now = new Map(after.attendance.sessions.map((one) => [one.session, one]));
  const sessions = after.sessions.flatMap(({ session: { code: session } }): AttendanceChange[] => {
    const [was, is] = [known.get(session), now.get(session)];
    if (contentOf(was) === contentOf(is)) return [];
    const rows = new Map((was?.rows ?? []).map((row) => [rowKey(row), row]));
    const changed = (is?.rows ?? []).flatMap((row) => {
      const old = rows.get(rowKey(row));
      return old && old.presence !== 'unsaid' && saidOf(old) !== saidOf(row) ? [{ before: old, after: row }] : [];
    });
    return [{ session, ...(is && { after: is }), changed, isFirst: was === undefined }];
  });
  const old = new Set(before.attendance.mismatches.map(mismatchKey));
  return {
    sessions,
    mismatches: after.attendance.mismatches.filter((one) => !old.has(mismatchKey(one))),
    strangers: new Set(after.attendance.people.map(({ code }) => code)),
    doubtful: doubtfulAmong(after),
  };
}

/** The walk-ins of whom it is asked whether they are somebody else, by code. */
function doubtfulAmong({ identity, attendance }: Picture): ReadonlySet<string> {
  const asked = new Set(identity.doubts.flatMap(({ a, b }) => [a, b]));
  return new Set(attendance.walkIns.flatMap(({ person, response }) => (asked.has(response.key) ? person.code : [])));
}

const rowKey = ({ edition, row, person }: Attended): string => `${edition ?? ''}|${row ?? person ?? ''}`;
const saidOf = ({ presence, in: entrance, out, person }: Attended): string =>
  JSON.stringify([presence, entrance, out, person]);
const contentOf = (one: SessionAttendance | undefined): string =>
  JSON.stringify(one?.rows.map((row) => [rowKey(row), saidOf(row)]) ?? null);
const mismatchKey = ({ origin: _, ...rest }: Mismatch): string => JSON.stringify(rest);
