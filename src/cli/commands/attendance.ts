import type { SessionAttendance } from '../../domain/attendance/attendance.js';
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
import { askKey, askText, confirm, mayAsk } from '../ask.js';
import { draftOf } from '../attendance/draft.js';
import { exceptionsAsked, type SheetDesk } from '../attendance/guided.js';
import { exceptionsSaid, type SaidOptions, saysAnything } from '../attendance/said.js';
import { readOne } from '../import/collect.js';
import { planImport } from '../import/plan-import.js';
import { type ListOptions, shown } from '../listing.js';
import { say } from '../say.js';
import { sessionCode } from '../session-code.js';
import { dayHere, type Outcome, signature, type World } from '../world.js';

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
    if (code !== undefined && !saysAnything(options) && (await isGuided(world, options, view, code)))
      return guided(world, options, { store, seen, view, sheet: sheetFor(view, code, options.edizione) });
    if (code === undefined || !saysAnything(options)) {
      const listing = attendanceListing(view.picture, code);
      const summary = listing.rows.length === 0 ? { summary: attendanceText.none } : {};
      return { status: 'ok', result: await shown(world, options, listing), ...summary };
    }
    const sheet = sheetFor(view, code, options.edizione);
    return keyIn(world, options, { store, seen, view, sheet }, exceptionsSaid(options));
  });
}

/** Whether the sheet is to be keyed in by questions: somebody sits there, and does not only want to see it. */
async function isGuided(
  world: World,
  options: AttendanceOptions,
  { picture }: View,
  session: string,
): Promise<boolean> {
  if (!mayAsk(world, options) || !inTerminal(world, options)) return false;
  if (!picture.attendance.sessions.some((one) => one.session === session)) return true;
  return askKey(world, attendanceText.already(session), [
    { key: 'v', name: attendanceText.look, value: false },
    { key: 'c', name: attendanceText.again, value: true },
  ]);
}

const inTerminal = ({ stdout }: World, { formato, uscita }: AttendanceOptions): boolean =>
  stdout.isTerminal && formato === 'testo' && uscita === undefined;

/** Asks for the exceptions of a sheet; what was typed and not recorded is proposed again. */
async function guided(world: World, options: AttendanceOptions, sheetIn: KeyingIn): Promise<Outcome> {
  const { view, sheet } = sheetIn;
  const { session, edition } = sheet;
  const draft = draftOf(world, options, { session, edition, registered: registeredOf(view, sheet)?.rows ?? [] });
  const found = await draft.read();
  const left = found === 'outdated' ? undefined : found;
  const numbers = sheet.editions.map(({ number }) => number);
  const date = sheet.editions[0]?.roster.edition.date ?? '';
  await say(world, `${attendanceText.sheet(sheet.session, numbers, date, sheet.rows.size)}\n`);
  if (found === 'outdated') await draft.drop();
  if (found) await say(world, `${left ? attendanceText.resumed : attendanceText.outdated}\n`);
  const rows = (said: SaidOptions) => keyedRows(sheet, sessionOf(view, sheet), exceptionsSaid(said));
  const desk: SheetDesk = { ask: (...asked) => askText(world, ...asked), keep: (said) => draft.keep(said) };
  try {
    const said = await exceptionsAsked(sheet, desk, left ?? recorded(view, sheet), rows);
    const outcome = await keyIn(world, options, sheetIn, exceptionsSaid(said));
    if (outcome.status === 'ok' && !options.prova) await draft.drop();
    if (outcome.status !== 'stopped') return outcome;
    return { ...outcome, summary: [outcome.summary, attendanceText.keptForLater(draft.path, session)].join('\n') };
  } catch (error) {
    const kept = error instanceof Failure && error.problem.kind === 'interrupted' && (await draft.read());
    if (kept) await world.stderr.write(`${attendanceText.keptForLater(draft.path, session)}\n`);
    throw error;
  }
}

const registeredOf = ({ picture }: View, { session, edition }: Sheet): SessionAttendance | undefined =>
  picture.attendance.sessions.find((one) => one.session === session && one.editions.includes(edition));

/** What is recorded of a sheet, as it would be typed. */
function recorded(view: View, sheet: Sheet): SaidOptions {
  const known = registeredOf(view, sheet);
  if (!known) return {};
  const printed = known.rows.filter(({ walkIn }) => !walkIn);
  const rows = (presence: string) => printed.filter((row) => row.presence === presence).map(({ row = '' }) => row);
  const times = (of: 'in' | 'out') =>
    known.rows.flatMap((row) => (row.presence === 'present' && row[of] ? [`${row.row}=${row[of]}`] : []));
  return {
    assenti: [...rows('absent'), ...rows('unsaid')].join(','),
    illeggibili: rows('illegible').join(','),
    entrateTarde: times('in').join(','),
    uscite: times('out').join(','),
  };
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
  const session = sessionOf(view, sheet);
  const isFirst = registeredOf(view, sheet) === undefined;
  const file = await keyedFile(world, options, store, {
    sheet,
    entry: seen.length + 1,
    rows: keyedRows(sheet, session, said, isFirst),
  });
  const planned = await planImport([file], store, seen.length + 1);
  const changes = planned.attendance;
  if (!changes || changes.sessions.length + changes.mismatches.length === 0)
    return { status: 'ok', summary: attendanceText.same(sheet.session) };
  const ahead = session.date > dayHere(world, options) ? [attendanceText.toCome(session.code, session.date)] : [];
  const result = onScreen(`${[...ahead, ...attendanceLines(changes)].join('\n')}\n`);
  if (options.prova) return { status: 'ok', result, summary: attendanceText.tried };
  await say(world, result);
  if (!(await confirm(world, options, attendanceText.question(sheet.session))))
    return { status: 'stopped', summary: attendanceText.refused };
  const entry = store.recordImport(planned.toRecord, signature(world, options), seen);
  return { status: 'ok', summary: attendanceText.recorded(entry), next: attendanceText.next };
}

const sessionOf = ({ picture }: View, sheet: Sheet): CourseSession =>
  picture.sessions.map(({ session }) => session).find(({ code }) => code === sheet.session) as CourseSession;

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
