import type { Attended, SessionAttendance } from '../attendance/attendance.js';
import { sheetFinder } from '../attendance/sheets.js';
import type { Mismatch } from '../attendance/signed.js';
import { unique } from '../group.js';
import type { AttendanceRow } from '../paper-rows.js';
import type { Picture } from '../picture.js';
import { sessionsNamed } from '../registrations/session-named.js';

/** What an import changes of who signed at a session. */
export interface AttendanceChange {
  readonly session: string;
  readonly after?: SessionAttendance;
  /** Rows of which something else was said before, each with what it was. */
  readonly changed: readonly { readonly before: Attended; readonly after: Attended }[];
  /** The edition that should have been signed, where another was. */
  readonly newer?: number;
}

/** What changes between two pictures: by session, in the order of the course; and the rows that do not fit any sheet. */
export interface AttendanceChanges {
  readonly sessions: readonly AttendanceChange[];
  readonly mismatches: readonly Mismatch[];
  /** Those whom nobody knew before they signed; and of these, those who may be somebody known: that is asked. */
  readonly strangers: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  /** The sessions that the rows are about, as far as they are known. */
  readonly about: readonly string[];
}

/** What an import of these rows changes of who signed. */
export function attendanceChanges(rows: Iterable<AttendanceRow>, before: Picture, after: Picture): AttendanceChanges {
  const known = new Map(before.attendance.sessions.map((one) => [one.session, one]));
  const now = new Map(after.attendance.sessions.map((one) => [one.session, one]));
  const sessions = after.sessions.flatMap(({ session: { code: session } }): AttendanceChange[] => {
    const [was, is] = [known.get(session), now.get(session)];
    if (contentOf(was) === contentOf(is)) return [];
    const old = new Map((was?.rows ?? []).map((row) => [rowKey(row), row]));
    const changed = (is?.rows ?? []).flatMap((row) => {
      const said = old.get(rowKey(row));
      return said && said.presence !== 'unsaid' && saidOf(said) !== saidOf(row) ? [{ before: said, after: row }] : [];
    });
    const newer = is && newerEdition(is, after);
    return [{ session, ...(is && { after: is }), changed, ...(newer !== undefined && { newer }) }];
  });
  const old = new Set(before.attendance.mismatches.map(mismatchKey));
  return {
    sessions,
    mismatches: after.attendance.mismatches.filter((one) => !old.has(mismatchKey(one))),
    strangers: new Set(after.attendance.people.map(({ code }) => code)),
    doubtful: doubtfulAmong(after),
    about: sessionsSaid(rows, after),
  };
}

function sessionsSaid(rows: Iterable<AttendanceRow>, { sessions }: Picture): string[] {
  const known = sessions.map(({ session }) => session);
  const texts = unique(Array.from(rows, ({ session }) => session));
  return unique(texts.flatMap((text) => sessionsNamed(text, known).map(({ code }) => code)));
}

/** The full edition that lay on the desk, where what was signed is none of its papers. */
function newerEdition({ session, editions }: SessionAttendance, { issued, sessions }: Picture): number | undefined {
  const days = new Map(sessions.map((one) => [one.session.code, one.session.date]));
  const sheet = sheetFinder(issued, days)(session);
  const isOther = typeof sheet === 'object' && editions.length > 0 && !editions.includes(sheet.edition);
  return isOther ? sheet.edition : undefined;
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
