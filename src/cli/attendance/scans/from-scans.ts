import { keyedFromScan } from '../../../domain/attendance/keyed-from-scan.js';
import type { Sheet } from '../../../domain/attendance/sheets.js';
import { Failure } from '../../../domain/failure.js';
import { countsOf } from '../../../report/scans/doubt.js';
import { onScreen } from '../../../report/screen.js';
import { scansText as text } from '../../../text/scans.js';
import { confirm } from '../../ask.js';
import { say } from '../../say.js';
import type { GlobalOptions, Outcome, World } from '../../world.js';
import { removeFile } from '../../write-file.js';
import { foundSheet, type KeyingDesk, keyIn, sheetFor } from '../key-in.js';
import { answeredOf, saidOf, unanswered } from './answers.js';
import { decided } from './decide.js';
import { keepAnswers, withPage } from './doubts-files.js';
import type { ScanOptions } from './options.js';
import { pageFinder } from './page-finder.js';
import { readScans } from './read-scans.js';
import { type Reading, readingsOf, told } from './readings.js';
import { scanFiles } from './scan-files.js';

interface Options extends GlobalOptions, ScanOptions {
  readonly edizione?: string;
  readonly prova?: boolean;
  readonly si?: boolean;
}

/**
 * Reads who signed from scans, each page for the sheet of its own session, or only those of the session named: what is
 * certain, what somebody decides who looks; the rest is left unsaid.
 */
export async function fromScans(
  world: World,
  options: Options,
  desk: KeyingDesk,
  session: string | undefined,
): Promise<Outcome> {
  if (options.daGuardare !== undefined) await keepAnswers(world, options.daGuardare);
  if (session !== undefined) sheetFor(desk.view, session, options.edizione);
  const sheetOf = sheetsOf(desk, options.edizione);
  const files = await scanFiles(world, options.scansione ?? []);
  const scans = await readScans(world, files, pageFinder({ register: desk.view.register, session, sheetOf }));
  if (scans.sheets.length === 0)
    throw new Failure({ kind: 'nothing-scanned', ...(session !== undefined && { session }), lines: scans.told });
  const readings = await readingsOf(world, options, desk, scans);
  await say(world, onScreen(`${told(scans, readings)}\n`));
  try {
    return await taken(world, options, desk, readings, session);
  } catch (error) {
    const isLeft = error instanceof Failure && error.problem.kind === 'interrupted';
    for (const line of isLeft ? keptNow(readings) : []) await world.stderr.write(`${line}\n`);
    throw error;
  }
}

/** The sheets that were signed, each made once. */
function sheetsOf({ view }: KeyingDesk, edition: string | undefined): (session: string) => Sheet | 'gone' | 'annulled' {
  const made = new Map<string, Sheet>();
  return (session) => {
    if (!view.picture.sessions.some((one) => one.session.code === session)) return 'gone';
    const sheet = made.get(session) ?? foundSheet(view, session, edition);
    if (typeof sheet === 'string') return 'annulled';
    made.set(session, sheet);
    return sheet;
  };
}

/** Has the rows that are not certain decided, shows what all comes to, and keeps it after a yes. */
async function taken(
  world: World,
  options: Options,
  desk: KeyingDesk,
  readings: readonly Reading[],
  session: string | undefined,
): Promise<Outcome> {
  const { lines, page } = await decided(world, options, readings);
  return withPage(world, page, async () => {
    const sheets = readings.map(({ read: { sheet }, sorted, ...looking }) => {
      return { sheet, rows: keyedFromScan(sheet, sorted, saidOf(looking)) };
    });
    const left = options.prova ? [] : undecided(readings, session, lines.length > 0);
    const outcome = await keyIn(world, options, desk, sheets, 'scansione');
    if (outcome.status === 'ok' && !options.prova)
      for (const { answers, read } of readings) await answers.forget(read.rows);
    const kept = outcome.status === 'stopped' ? keptNow(readings) : [];
    if (page !== undefined && (await mayGo(world, options, page))) await removeFile(world, page);
    return { ...outcome, summary: [outcome.summary ?? '', ...kept, ...lines, ...left].join('\n') };
  });
}

/** Says where the answers wait that are not recorded, where there are any. */
function keptNow(readings: readonly Reading[]): string[] {
  const paths = readings.filter((one) => answeredOf([one]) > 0).map(({ answers }) => answers.path);
  return paths.length === 0 ? [] : [text.keptForLater(paths)];
}

/** Whether the page of the crops may go, now that the rows are decided. */
async function mayGo(world: World, options: Options, page: string): Promise<boolean> {
  const goes = await confirm(world, { ...options, si: false }, text.remove(page));
  await world.stderr.write(`${goes ? text.removed(page) : text.kept(page)}\n`);
  return goes;
}

/** What is still to be said of the sheets. */
function undecided(readings: readonly Reading[], session: string | undefined, isWritten: boolean): string[] {
  const left = unanswered(readings);
  return left.length === 0 ? [] : [text.undecided(countsOf(left), session, isWritten)];
}
