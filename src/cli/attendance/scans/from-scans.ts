import {
  keyedFromScan,
  type Looked,
  type ScannedRow,
  type SortedRows,
  sortedRows,
} from '../../../domain/attendance/scanned.js';
import type { Sheet } from '../../../domain/attendance/sheets.js';
import { Failure } from '../../../domain/failure.js';
import type { Doubt, Doubts } from '../../../report/scans/doubt.js';
import { onScreen } from '../../../report/screen.js';
import { scansText as text } from '../../../text/scans.js';
import { askKey, confirm, dropTyped, mayAsk } from '../../ask.js';
import { say } from '../../say.js';
import type { GlobalOptions, Outcome, World } from '../../world.js';
import { removeFile } from '../../write-file.js';
import { type KeyingIn, keyIn, registeredOf } from '../key-in.js';
import { freePage, keepAnswers, writeForLater, writePage } from './doubts-files.js';
import { looked } from './look.js';
import type { ScanOptions } from './options.js';
import { pageFinder } from './page-finder.js';
import { type ReadScans, readScans } from './read-scans.js';
import { scanFiles } from './scan-files.js';

interface Options extends GlobalOptions, ScanOptions {
  readonly prova?: boolean;
  readonly si?: boolean;
}

/** Reads who signed a sheet from its scans: what is certain, what somebody decides who looks; the rest is left unsaid. */
export async function fromScans(world: World, options: Options, sheetIn: KeyingIn): Promise<Outcome> {
  const { view, sheet } = sheetIn;
  if (options.daGuardare !== undefined) await keepAnswers(world, options.daGuardare);
  const files = await scanFiles(world, options.scansione ?? []);
  const read = await readScans(world, files, sheet, pageFinder(view.register, sheet));
  if (read.pages === 0) throw new Failure({ kind: 'nothing-scanned', session: sheet.session, lines: read.told });
  const sorted = sortedRows(sheet, read.rows, registeredOf(view, sheet)?.rows ?? []);
  await say(world, onScreen(`${told(sheet, read, sorted)}\n`));
  const doubts = doubtsOf(sheet, read, sorted);
  const { said, lines, page } = await decided(world, options, doubts);
  try {
    const outcome = await keyIn(world, options, sheetIn, keyedFromScan(sheet, sorted, said), 'scansione');
    const left = undecided(doubts, said, options, lines.length > 0);
    const summary = [outcome.summary, ...lines, ...left].filter((line) => line !== undefined).join('\n');
    if (page !== undefined && (await mayGo(world, options, page))) await removeFile(world, page);
    return { ...outcome, summary };
  } catch (error) {
    // The pictures of signatures do not outlive the conversation that they were made for.
    if (page !== undefined) await removeFile(world, page);
    throw error;
  }
}

function told(sheet: Sheet, { pages, files, told: lines }: ReadScans, sorted: SortedRows): string {
  const counts = {
    ...{ signed: sorted.signed.length, empty: sorted.empty.length },
    ...{ doubtful: sorted.doubtful.length, walkIns: sorted.walkIns.length },
  };
  const once = sorted.signed.filter(({ once, label }) => once && !sorted.recorded.has(label)).map(({ label }) => label);
  const warned = [
    ...(counts.signed === 0 && counts.empty > 0 ? [text.nobody] : []),
    ...(once.length > 0 ? [text.once(sheet.session, once)] : []),
  ];
  return [text.read(sheet.session, sheet.edition, pages, files), ...lines, text.totals(counts), ...warned].join('\n');
}

/** The rows to look at, with what stands there and their pictures. */
function doubtsOf(sheet: Sheet, { crops }: ReadScans, { doubtful, walkIns }: SortedRows): Doubts {
  const doubt = (row: ScannedRow): Doubt => {
    const printed = (sheet.rows.get(row.label) ?? sheet.struck.get(row.label))?.printed;
    return { ...row, ...(printed && { printed }), crops: crops.get(row.label) ?? [] };
  };
  return { sheet, rows: doubtful.map(doubt), walkIns: walkIns.map(doubt) };
}

interface Decided {
  readonly said: Looked;
  /** What is told of the files that were written. */
  readonly lines: readonly string[];
  /** The page of the crops, where it was written only for this conversation. */
  readonly page?: string;
}

const NOTHING: Looked = { presences: new Map(), walkIns: [] };

/** What somebody says of the rows to look at: now, with their pictures or with the paper, or later. */
async function decided(world: World, options: Options, doubts: Doubts): Promise<Decided> {
  const [rows, walkIns] = [doubts.rows.length, doubts.walkIns.length];
  const none: Decided = { said: NOTHING, lines: [] };
  if (rows + walkIns === 0) return none;
  const later = async (path: string) => ({ said: NOTHING, lines: await writeForLater(world, path, doubts) });
  if (options.daGuardare !== undefined) return options.prova ? none : later(options.daGuardare);
  if (options.prova || options.si || !mayAsk(world, options)) {
    await say(world, onScreen(`${listed(doubts)}\n`));
    return none;
  }
  await dropTyped(world);
  const way = await askKey(world, text.how(rows, walkIns), [
    { key: 'r', name: text.ways.crops, value: 'crops' as const },
    { key: 'c', name: text.ways.paper, value: 'paper' as const },
    { key: 'd', name: text.ways.later, value: 'later' as const },
    { key: 'l', name: text.ways.leave, value: 'leave' as const },
  ]);
  if (way === 'leave') return none;
  if (way === 'paper') return { said: await looked(world, doubts), lines: [] };
  const page = await freePage(world, doubts.sheet.session);
  if (way === 'later') return later(page);
  await writePage(world, page, doubts);
  try {
    await say(world, `${text.cropsWritten(page)}\n`);
    return { said: await looked(world, doubts), lines: [], page };
  } catch (error) {
    await removeFile(world, page);
    throw error;
  }
}

const listed = ({ rows, walkIns }: Doubts): string =>
  [
    ...rows.map(({ label, printed, why, scan }) => `  ${text.doubt(label, printed, why, scan)}`),
    ...walkIns.map(({ label, scan }) => `  ${text.walkIn(label, scan)}`),
  ].join('\n');

/** Whether the page of the crops may go, now that the rows are decided. */
async function mayGo(world: World, options: Options, page: string): Promise<boolean> {
  const goes = await confirm(world, { ...options, si: false }, text.remove(page));
  await world.stderr.write(`${goes ? text.removed(page) : text.kept(page)}\n`);
  return goes;
}

/** What is still to be said of the sheet. */
function undecided({ sheet, rows, walkIns }: Doubts, said: Looked, { prova }: Options, isWritten: boolean): string[] {
  const left = rows.length - said.presences.size;
  const names = walkIns.length - said.walkIns.length;
  return prova || left + names === 0 ? [] : [text.undecided(left, names, sheet.session, isWritten)];
}
