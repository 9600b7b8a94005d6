import { keyedRows } from '../../domain/attendance/keyed.js';
import type { Sheet } from '../../domain/attendance/sheets.js';
import { Failure } from '../../domain/failure.js';
import { attendanceListing } from '../../report/attendance.js';
import { attendanceText } from '../../text/attendance.js';
import { pictureOf, type View, withStore } from '../archive.js';
import { askKey, askText, mayAsk } from '../ask.js';
import { draftOf } from '../attendance/draft.js';
import { exceptionsAsked, type SheetDesk } from '../attendance/guided.js';
import { type KeyingIn, keyIn, registeredOf, rowsSaid, sessionOf, sheetFor } from '../attendance/key-in.js';
import { exceptionsSaid, type SaidOptions, saysAnything } from '../attendance/said.js';
import type { ScanOptions } from '../attendance/scans/options.js';
import { type ListOptions, shown } from '../listing.js';
import { say } from '../say.js';
import { sessionCode } from '../session-code.js';
import type { Outcome, World } from '../world.js';

export interface AttendanceOptions extends ListOptions, SaidOptions, ScanOptions {
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
  if (options.daGuardare !== undefined && options.scansione === undefined)
    throw new Failure({ kind: 'bad-usage', code: 'only-with', words: ['--da-guardare', '--scansione'] });
  if (file !== undefined) return importOf(world, options, session as string, file as string);
  return withStore(world, options, async (store) => {
    const seen = store.history();
    const view = await pictureOf(store);
    const code = session === undefined ? undefined : sessionCode(view.picture, session as string);
    if (options.scansione !== undefined) {
      if (code === undefined && options.edizione !== undefined)
        throw new Failure({ kind: 'bad-usage', code: 'only-with', words: ['--edizione', 'un INCONTRO'] });
      const { fromScans } = await import('../attendance/scans/from-scans.js');
      return fromScans(world, options, { store, seen, view }, code);
    }
    if (code !== undefined && !saysAnything(options) && (await isGuided(world, options, view, code)))
      return guided(world, options, { store, seen, view, sheet: sheetFor(view, code, options.edizione) });
    if (code === undefined || !saysAnything(options)) {
      const listing = attendanceListing(view.picture, code);
      const summary = listing.rows.length === 0 ? { summary: attendanceText.none } : {};
      return { status: 'ok', result: await shown(world, options, listing), ...summary };
    }
    const sheet = sheetFor(view, code, options.edizione);
    const sheetIn = { store, seen, view, sheet };
    return keyIn(world, options, sheetIn, [{ sheet, rows: rowsSaid(sheetIn, exceptionsSaid(options)) }]);
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
    const outcome = await keyIn(world, options, sheetIn, [{ sheet, rows: rowsSaid(sheetIn, exceptionsSaid(said)) }]);
    if (outcome.status === 'ok' && !options.prova) await draft.drop();
    if (outcome.status !== 'stopped') return outcome;
    return { ...outcome, summary: [outcome.summary, attendanceText.keptForLater(draft.path, session)].join('\n') };
  } catch (error) {
    const kept = error instanceof Failure && error.problem.kind === 'interrupted' && (await draft.read());
    if (kept) await world.stderr.write(`${attendanceText.keptForLater(draft.path, session)}\n`);
    throw error;
  }
}

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
