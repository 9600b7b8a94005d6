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
import { confirm } from '../../ask.js';
import { say } from '../../say.js';
import type { GlobalOptions, Outcome, World } from '../../world.js';
import { removeFile } from '../../write-file.js';
import { type KeyingIn, keyIn, registeredOf } from '../key-in.js';
import { type Answers, answeredOf, answersAbout, saidOf } from './answers.js';
import { decided } from './decide.js';
import { keepAnswers, withPage } from './doubts-files.js';
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
  const answers = await answersAbout(world, options, sheet);
  try {
    const { lines, page } = await decided(world, options, doubts, answers);
    return await withPage(world, page, async () => {
      const said = saidOf(doubts, answers);
      const outcome = await keyIn(world, options, sheetIn, keyedFromScan(sheet, sorted, said), 'scansione');
      if (outcome.status === 'ok' && !options.prova) await answers.forget(read.rows);
      const kept = outcome.status === 'stopped' ? keptNow(doubts, answers) : [];
      const left = undecided(doubts, said, options, lines.length > 0);
      if (page !== undefined && (await mayGo(world, options, page))) await removeFile(world, page);
      return { ...outcome, summary: [outcome.summary ?? '', ...kept, ...lines, ...left].join('\n') };
    });
  } catch (error) {
    const isLeft = error instanceof Failure && error.problem.kind === 'interrupted';
    for (const line of isLeft ? keptNow(doubts, answers) : []) await world.stderr.write(`${line}\n`);
    throw error;
  }
}

/** Says where the answers wait that are not recorded, where there are any. */
const keptNow = (doubts: Doubts, answers: Answers): string[] =>
  answeredOf(doubts, answers) > 0 ? [text.keptForLater(answers.path)] : [];

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
