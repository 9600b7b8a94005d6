import { type Attended, tallyOf } from '../domain/attendance/attendance.js';
import type { AttendanceChange, AttendanceChanges } from '../domain/plan/attendance-changes.js';
import { attendanceText, PRESENCE_NAMES, presenceName } from '../text/attendance.js';
import { mismatchText } from '../text/attendance-mismatch.js';
import { capacityName } from '../text/capacities.js';

/** Rows of one sort that a screen shows for each session; the others are counted. */
const MOST = 40;

/** What an import says of who signed, session by session: the exceptions by name, what changes, what does not fit. */
export const attendanceLines = (
  { sessions, mismatches, ...known }: AttendanceChanges,
  { unsaid = true }: Told = {},
): string[] => [
  ...sessions.flatMap((change) => sessionLines(change, known, unsaid)),
  ...mismatches.slice(0, MOST).map((one) => attendanceText.mismatch(`riga ${one.origin.row}`, mismatchText(one))),
  ...(mismatches.length > MOST ? [attendanceText.more(mismatches.length - MOST)] : []),
];

/** What of them is told. */
interface Told {
  /** The rows of which nothing is said, by name: not where whoever keys in says so on purpose. */
  readonly unsaid?: boolean;
}

type Known = Pick<AttendanceChanges, 'strangers' | 'doubtful'>;

function sessionLines({ session, after, changed, newer }: AttendanceChange, known: Known, unsaid: boolean): string[] {
  if (!after) return [attendanceText.nothingLeft(session)];
  const printed = after.rows.filter(({ walkIn }) => !walkIn);
  const told = [
    ...printed
      .filter(({ presence }) => presence !== 'present' && (unsaid || presence !== 'unsaid'))
      .map((row) => rowLine(PRESENCE_NAMES[row.presence], row)),
    ...printed
      .filter((row) => row.presence === 'present' && timesOf(row) !== '')
      .map((row) => rowLine(timesOf(row), row)),
  ];
  return [
    attendanceText.session(session, after.editions, tallyOf(after)),
    ...(newer === undefined ? [] : [attendanceText.newer(session, after.editions, newer)]),
    ...shortened(told),
    ...shortened(after.rows.filter(({ walkIn }) => walkIn).map((row) => walkInLine(row, known))),
    ...shortened(
      changed.map((one) =>
        attendanceText.changed(one.after.row, nameOf(one.after), saidOf(one.before), saidOf(one.after)),
      ),
    ),
  ];
}

const shortened = (lines: readonly string[]): string[] =>
  lines.length > MOST ? [...lines.slice(0, MOST), attendanceText.more(lines.length - MOST)] : [...lines];

const nameOf = ({ surname, givenName }: Attended): string => `${surname} ${givenName}`.trim();

const placeOf = ({ places }: Attended): string => places[0]?.name ?? '';

/** Of a time that is not the session's own: `dalle 10:30 fino alle 12:00`. */
const timesOf = ({ in: entrance, out }: Attended): string =>
  [entrance && attendanceText.from(entrance), out && attendanceText.until(out)].filter(Boolean).join(' ');

const saidOf = (row: Attended): string => [presenceName(row), timesOf(row)].filter(Boolean).join(' ');

const rowLine = (what: string, row: Attended): string => attendanceText.row(what, row.row, nameOf(row), placeOf(row));

function walkInLine(row: Attended, { strangers, doubtful }: Known): string {
  if (row.presence !== 'present') return rowLine(presenceName(row), row);
  const person = row.person ?? '';
  const isKnown = doubtful.has(person) ? 'perhaps' : !strangers.has(person);
  const who = [
    placeOf(row),
    capacityName(row.capacity, row.role),
    attendanceText.walkIn(row.registered, isKnown),
    timesOf(row),
  ];
  return attendanceText.row(attendanceText.walkInWord, row.row, nameOf(row), who.filter(Boolean).join('; '));
}

/** The same for programs: how many rows of each session say what, and the rows that do not fit. */
export const attendanceAsObjects = ({ sessions, mismatches }: AttendanceChanges) => ({
  incontri: sessions.map(({ session, after }) => {
    const tally = after && tallyOf(after);
    return {
      ...{ incontro: session, edizioni: after?.editions ?? [], righe: tally?.printed ?? 0 },
      ...{ presenti: tally?.present ?? 0, assenti: tally?.absent ?? 0, illeggibili: tally?.illegible ?? 0 },
      ...{ non_indicate: tally?.unsaid ?? 0, non_preiscritti: (tally?.walkIns ?? 0) + (tally?.illegibleWalkIns ?? 0) },
    };
  }),
  non_contate: mismatches.map((one) => ({ riga: one.origin.row, messaggio: mismatchText(one) })),
});
