import type { SessionAttendance } from '../../domain/attendance/attendance.js';
import { type Exceptions, type KeyedRow, keyedRows } from '../../domain/attendance/keyed.js';
import { type Sheet, sheetFinder } from '../../domain/attendance/sheets.js';
import { editionsOf } from '../../domain/editions/register.js';
import { Failure } from '../../domain/failure.js';
import type { CourseSession } from '../../domain/registrations/course-sessions.js';
import { attendanceLines } from '../../report/attendance-changes.js';
import { attendanceSheet } from '../../report/attendance-sheet.js';
import { onScreen } from '../../report/screen.js';
import type { Store } from '../../store/store.js';
import { attendanceText, type Keyed } from '../../text/attendance.js';
import type { View } from '../archive.js';
import { confirm } from '../ask.js';
import { readOne } from '../import/collect.js';
import { planImport } from '../import/plan-import.js';
import { say } from '../say.js';
import { dayHere, type GlobalOptions, type Outcome, signature, type World } from '../world.js';

/** The sheet that was signed: the edition named, or the last that lay on the desk. */
export function sheetFor({ picture }: View, session: string, edition: string | undefined): Sheet {
  const days = new Map(picture.sessions.map(({ session: { code, date } }) => [code, date]));
  const sheet = sheetFinder(picture.issued, days)(session, edition);
  if (sheet === 'none') throw new Failure({ kind: 'no-edition', session });
  if (sheet !== 'unknown') return sheet;
  const known = editionsOf(picture.issued, session).map(({ number }) => String(number));
  throw new Failure({ kind: 'unknown-edition', session, given: edition ?? '', known });
}

interface KeyingOptions extends GlobalOptions {
  readonly prova?: boolean;
  readonly si?: boolean;
}

/** Where a sheet is keyed in. */
export interface KeyingIn {
  readonly store: Store;
  /** The history that all this was thought out on. */
  readonly seen: ReturnType<Store['history']>;
  readonly view: View;
  readonly sheet: Sheet;
}

/** The rows of a sheet as a person says them by what differs from the rule. */
export const rowsSaid = ({ view, sheet }: KeyingIn, said: Exceptions): KeyedRow[] =>
  keyedRows(sheet, sessionOf(view, sheet), said, registeredOf(view, sheet) === undefined);

/** Makes a file of what is said of a sheet, shows what it changes, and keeps it after a yes: an import like any other. */
export async function keyIn(
  world: World,
  options: KeyingOptions,
  { store, seen, view, sheet }: KeyingIn,
  rows: readonly KeyedRow[],
  how: Keyed = 'digitate',
): Promise<Outcome> {
  const same: Outcome = { status: 'ok', summary: attendanceText.same(sheet.session) };
  if (rows.length === 0) return same;
  const session = sessionOf(view, sheet);
  const file = await keyedFile(world, options, store, { sheet, entry: seen.length + 1, rows, how });
  const planned = await planImport([file], store, seen.length + 1);
  const changes = planned.attendance;
  const confirmed = how === 'scansione' ? confirmedRows(registeredOf(view, sheet), rows) : [];
  if (!changes || changes.sessions.length + changes.mismatches.length + confirmed.length === 0) return same;
  const ahead = session.date > dayHere(world, options) ? [attendanceText.toCome(session.code, session.date)] : [];
  const lines = [
    ...ahead,
    ...attendanceLines(changes, { unsaid: how === 'digitate' }),
    ...(confirmed.length === 0 ? [] : [attendanceText.confirmed(sheet.session, confirmed)]),
  ];
  const result = onScreen(`${lines.join('\n')}\n`);
  if (options.prova) return { status: 'ok', result, summary: attendanceText.tried };
  await say(world, result);
  if (!(await confirm(world, options, attendanceText.question(sheet.session))))
    return { status: 'stopped', summary: attendanceText.refused };
  const entry = store.recordImport(planned.toRecord, signature(world, options), seen);
  return { status: 'ok', summary: attendanceText.recorded(entry), next: attendanceText.next };
}

/**
 * Rows of which a scan said otherwise than what is recorded, and that whoever looked leaves as they are. That somebody looked
 * is recorded too: the same scan asks no more.
 */
function confirmedRows(known: SessionAttendance | undefined, rows: readonly KeyedRow[]): string[] {
  const before = new Map((known?.rows ?? []).map(({ row, presence }) => [row, presence]));
  return rows.flatMap(({ label, presence }) => (label !== undefined && before.get(label) === presence ? [label] : []));
}

/** What is recorded of a sheet. */
export const registeredOf = ({ picture }: View, { session, edition }: Sheet): SessionAttendance | undefined =>
  picture.attendance.sessions.find((one) => one.session === session && one.editions.includes(edition));

/** The session of a sheet. */
export const sessionOf = ({ picture }: View, sheet: Sheet): CourseSession =>
  picture.sessions.map(({ session }) => session).find(({ code }) => code === sheet.session) as CourseSession;

async function keyedFile(
  world: World,
  options: GlobalOptions,
  store: Store,
  {
    sheet,
    rows,
    entry,
    how,
  }: { readonly sheet: Sheet; readonly rows: readonly KeyedRow[]; readonly entry: number; readonly how: Keyed },
) {
  const { at, by } = signature(world, options);
  const bytes = Buffer.from(attendanceSheet(sheet, rows, { how, by, at, entry }));
  const source = {
    name: attendanceText.keyedFile(sheet.session, how, at.slice(0, 10), entry),
    size: bytes.length,
    bytes: async function* () {
      yield bytes;
    },
  };
  const choices = { kind: 'attendance', complete: false } as const;
  return readOne(source, { choices, said: [], store, version: world.version });
}
