import type { SessionAttendance } from '../../domain/attendance/attendance.js';
import { type Exceptions, type KeyedRow, keyedRows } from '../../domain/attendance/keyed.js';
import { type FoundSheet, type Sheet, sheetFinder } from '../../domain/attendance/sheets.js';
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

/** The sheet that was signed, the edition named or the last that lay on the desk; or why there is none. */
export function foundSheet({ picture }: View, session: string, edition: string | undefined): FoundSheet {
  const days = new Map(picture.sessions.map(({ session: { code, date } }) => [code, date]));
  return sheetFinder(picture.issued, days)(session, edition);
}

/** The same where there must be one. */
export function sheetFor(view: View, session: string, edition: string | undefined): Sheet {
  const sheet = foundSheet(view, session, edition);
  if (sheet === 'none') throw new Failure({ kind: 'no-edition', session });
  if (sheet !== 'unknown') return sheet;
  const known = editionsOf(view.picture.issued, session).map(({ number }) => String(number));
  throw new Failure({ kind: 'unknown-edition', session, given: edition ?? '', known });
}

interface KeyingOptions extends GlobalOptions {
  readonly prova?: boolean;
  readonly si?: boolean;
}

/** Where sheets are keyed in. */
export interface KeyingDesk {
  readonly store: Store;
  /** The history that all this was thought out on. */
  readonly seen: ReturnType<Store['history']>;
  readonly view: View;
}

/** Where one sheet is keyed in. */
export interface KeyingIn extends KeyingDesk {
  readonly sheet: Sheet;
}

/** A sheet and what is said of its rows. */
export interface KeyedSheet {
  readonly sheet: Sheet;
  readonly rows: readonly KeyedRow[];
}

/** The rows of a sheet as a person says them by what differs from the rule. */
export const rowsSaid = ({ view, sheet }: KeyingIn, said: Exceptions): KeyedRow[] =>
  keyedRows(sheet, sessionOf(view, sheet), said, registeredOf(view, sheet) === undefined);

/**
 * Makes a file of what is said of each sheet, shows what they change, and keeps them after one yes: each an import like any
 * other, with an entry of its own.
 */
export async function keyIn(
  world: World,
  options: KeyingOptions,
  desk: KeyingDesk,
  sheets: readonly KeyedSheet[],
  how: Keyed = 'digitate',
): Promise<Outcome> {
  const { store, seen, view } = desk;
  const said = sheets.filter(({ rows }) => rows.length > 0);
  const sessions = said.map(({ sheet }) => sheet.session);
  const same: Outcome = { status: 'ok', summary: attendanceText.same(sheets.map(({ sheet }) => sheet.session)) };
  if (said.length === 0) return same;
  const files = await Promise.all(said.map((one, index) => keyedFile(world, options, desk, one, { how, index })));
  const planned = await planImport(files, store, seen.length + 1);
  const changes = planned.attendance;
  const confirmed = how === 'scansione' ? said.flatMap((one) => confirmedIn(view, one)) : [];
  if (!changes || changes.sessions.length + changes.mismatches.length + confirmed.length === 0) return same;
  const lines = [
    ...said.flatMap(({ sheet }) => aheadOf(world, options, sessionOf(view, sheet))),
    ...attendanceLines(changes, { unsaid: how === 'digitate' }),
    ...confirmed,
    ...(said.length < sheets.length ? [attendanceText.same(sessionsBut(sheets, sessions))] : []),
  ];
  const result = onScreen(`${lines.join('\n')}\n`);
  if (options.prova) return { status: 'ok', result, summary: attendanceText.tried };
  await say(world, result);
  if (!(await confirm(world, options, attendanceText.question(sessions))))
    return { status: 'stopped', summary: attendanceText.refused };
  const entries = store.recordImports(
    planned.toRecord.map((file) => ({ files: [file] })),
    signature(world, options),
    seen,
  );
  return { status: 'ok', summary: attendanceText.recorded(sessions, entries), next: attendanceText.next };
}

const sessionsBut = (sheets: readonly KeyedSheet[], sessions: readonly string[]): string[] =>
  sheets.map(({ sheet }) => sheet.session).filter((session) => !sessions.includes(session));

/** A warning where a session is still to come. */
const aheadOf = (world: World, options: GlobalOptions, { code, date }: CourseSession): string[] =>
  date > dayHere(world, options) ? [attendanceText.toCome(code, date)] : [];

/**
 * Tells of the rows of which a scan said otherwise than what is recorded, and that whoever looked leaves as they are. That
 * somebody looked is recorded too: the same scan asks no more.
 */
function confirmedIn(view: View, { sheet, rows }: KeyedSheet): string[] {
  const before = new Map(registeredOf(view, sheet)?.rows.map(({ row, presence }) => [row, presence]));
  const labels = rows.flatMap(({ label, presence }) =>
    label !== undefined && before.get(label) === presence ? [label] : [],
  );
  return labels.length === 0 ? [] : [attendanceText.confirmed(sheet.session, labels)];
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
  { store, seen }: KeyingDesk,
  { sheet, rows }: KeyedSheet,
  { how, index }: { readonly how: Keyed; readonly index: number },
) {
  const { at, by } = signature(world, options);
  const entry = seen.length + 1 + index;
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
