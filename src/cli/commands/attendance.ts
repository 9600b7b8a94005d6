import type { Exceptions } from '../../domain/attendance/keyed.js';
import { type KeyedRow, keyedRows } from '../../domain/attendance/keyed.js';
import { type Sheet, sheetFinder } from '../../domain/attendance/sheets.js';
import { editionsOf } from '../../domain/editions/register.js';
import { Failure } from '../../domain/failure.js';
import type { CourseSession } from '../../domain/registrations/course-sessions.js';
import { attendanceListing } from '../../report/attendance.js';
import { attendanceLines } from '../../report/attendance-changes.js';
import { attendanceSheet } from '../../report/attendance-sheet.js';
import { onScreen } from '../../report/screen.js';
import type { Store } from '../../store/store.js';
import { attendanceText } from '../../text/attendance.js';
import { pictureOf, type View, withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { exceptionsSaid, type SaidOptions, saysAnything } from '../attendance/said.js';
import { readOne } from '../import/collect.js';
import { planImport } from '../import/plan-import.js';
import { type ListOptions, shown } from '../listing.js';
import { say } from '../say.js';
import { sessionCode } from '../session-code.js';
import { type Outcome, signature, type World } from '../world.js';

export interface AttendanceOptions extends ListOptions, SaidOptions {
  readonly edizione?: string;
  readonly prova?: boolean;
  readonly si?: boolean;
}

/** Keys a signed roster back in: by what differs from the rule, by a file; without either, shows who signed. */
export async function attendance(
  world: World,
  options: AttendanceOptions,
  [session, file]: readonly unknown[],
): Promise<Outcome> {
  if (file !== undefined) return importOf(world, options, session as string, file as string);
  return withStore(world, options, async (store) => {
    const seen = store.history();
    const view = await pictureOf(store);
    const code = session === undefined ? undefined : sessionCode(view.picture, session as string);
    if (code === undefined || !saysAnything(options)) {
      const listing = attendanceListing(view.picture, code);
      const summary = listing.rows.length === 0 ? { summary: attendanceText.none } : {};
      return { status: 'ok', result: await shown(world, options, listing), ...summary };
    }
    const sheet = sheetFor(view, code, options.edizione);
    return keyIn(world, options, { store, seen, view, sheet }, exceptionsSaid(options));
  });
}

/** A file of signatures for one session, as any import. */
async function importOf(world: World, options: AttendanceOptions, given: string, file: string): Promise<Outcome> {
  const session = await withStore(world, options, async (store) =>
    sessionCode((await pictureOf(store)).picture, given),
  );
  const { importFiles } = await import('./import.js');
  return importFiles(world, { ...options, formato: 'testo', tipo: 'presenze', incontro: session }, [[file]]);
}

/** The sheet that was signed: the edition named, or the last that lay on the desk. */
export function sheetFor({ picture }: View, session: string, edition: string | undefined): Sheet {
  const days = new Map(picture.sessions.map(({ session: { code, date } }) => [code, date]));
  const sheet = sheetFinder(picture.issued, days)(session, edition);
  if (sheet === 'none') throw new Failure({ kind: 'no-edition', session });
  if (sheet !== 'unknown') return sheet;
  const known = editionsOf(picture.issued, session).map(({ number }) => String(number));
  throw new Failure({ kind: 'unknown-edition', session, given: edition ?? '', known });
}

/** Where a sheet is keyed in. */
export interface KeyingIn {
  readonly store: Store;
  /** The history that all this was thought out on. */
  readonly seen: ReturnType<Store['history']>;
  readonly view: View;
  readonly sheet: Sheet;
}

/** Makes a file of what is said of a sheet, shows what it changes, and keeps it after a yes: an import like any other. */
export async function keyIn(
  world: World,
  options: AttendanceOptions,
  { store, seen, view, sheet }: KeyingIn,
  said: Exceptions,
): Promise<Outcome> {
  const { session } = view.picture.sessions.find(({ session: { code } }) => code === sheet.session) as {
    readonly session: CourseSession;
  };
  const isFirst = !view.picture.attendance.sessions.some(
    (one) => one.session === sheet.session && one.editions.includes(sheet.edition),
  );
  const file = await keyedFile(world, options, store, {
    sheet,
    entry: seen.length + 1,
    rows: keyedRows(sheet, session, said, isFirst),
  });
  const planned = await planImport([file], store, seen.length + 1);
  const changes = planned.attendance;
  if (!changes || changes.sessions.length + changes.mismatches.length === 0)
    return { status: 'ok', summary: attendanceText.same(sheet.session) };
  const result = onScreen(`${attendanceLines(changes).join('\n')}\n`);
  if (options.prova) return { status: 'ok', result, summary: attendanceText.tried };
  await say(world, result);
  if (!(await confirm(world, options, attendanceText.question(sheet.session))))
    return { status: 'stopped', summary: attendanceText.refused };
  const entry = store.recordImport(planned.toRecord, signature(world, options), seen);
  return { status: 'ok', summary: attendanceText.recorded(entry), next: attendanceText.next };
}

async function keyedFile(
  world: World,
  options: AttendanceOptions,
  store: Store,
  { sheet, rows, entry }: { readonly sheet: Sheet; readonly rows: readonly KeyedRow[]; readonly entry: number },
) {
  const { at, by } = signature(world, options);
  const bytes = Buffer.from(attendanceSheet(sheet, rows, { by, at, entry }));
  const source = {
    name: attendanceText.keyedFile(sheet.session, at.slice(0, 10), entry),
    size: bytes.length,
    bytes: async function* () {
      yield bytes;
    },
  };
  const choices = { kind: 'attendance', complete: false } as const;
  return readOne(source, { choices, said: [], store, version: world.version });
}
