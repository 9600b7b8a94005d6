import type { Decided, NewDecision } from '../../domain/decisions.js';
import type { AnswerFormat } from '../../report/formats.js';
import { type ImportReport, importAsText } from '../../report/import.js';
import { importAsJson } from '../../report/import-json.js';
import type { Store } from '../../store/store.js';
import { importText } from '../../text/import.js';
import { withNewStore } from '../archive.js';
import { confirm, mayAsk } from '../ask.js';
import { type SaidColumn, saidColumn } from '../correct/column.js';
import { decidedSoFar } from '../decided-so-far.js';
import { asData } from '../screen.js';
import { widthOf } from '../width.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';
import type { Collected } from './collect.js';
import { columnDesk, decisionsAsked, decisionsSaid } from './columns.js';
import { asTaken, type PlannedImport, planImport } from './plan-import.js';
import { reportOf } from './report-of.js';

/** Options of whatever imports. */
export interface ImportOptions extends GlobalOptions {
  readonly prova?: boolean;
  readonly si?: boolean;
  readonly formato: AnswerFormat;
}

/** An import thought out: what was read, what it would change, what is decided with it, and on which history. */
export interface Proposal {
  readonly collected: Collected;
  readonly planned: PlannedImport;
  readonly seen: ReturnType<Store['history']>;
  /** What is decided with the import, and what was decided before. */
  readonly decided: readonly NewDecision[];
  readonly before: readonly Decided[];
}

/** Whether somebody may be asked what the import cannot go on without: not by who said yes beforehand. */
export const asksWhileImporting = (world: World, options: ImportOptions): boolean =>
  mayAsk(world, options) && !options.si;

/** Plans the import of what was collected; asks what the questions of its forms ask, where somebody may be asked. */
export async function proposed(
  world: World,
  options: ImportOptions,
  store: Store,
  { collected, said }: { readonly collected: Collected; readonly said: readonly SaidColumn[] },
): Promise<Proposal> {
  const seen = store.history();
  const decided = await columnsDecided(world, options, store, { files: collected.files, said });
  const planned = await planImport(collected.files, store, seen.length + 1, decided);
  return { collected, planned, seen, decided, before: decidedSoFar(store) };
}

/** The columns that options speak of. */
export const columnsSaid = (given: readonly string[] = []): SaidColumn[] => given.map(saidColumn);

/** What is decided of the columns of forms: by options, and by the answers of somebody who may be asked. */
async function columnsDecided(
  world: World,
  options: ImportOptions,
  store: Store,
  { files, said }: { readonly files: Collected['files']; readonly said: readonly SaidColumn[] },
): Promise<NewDecision[]> {
  const given = decisionsSaid(files, said, decidedSoFar(store));
  const asks = asksWhileImporting(world, options) && !options.prova;
  return asks ? [...given, ...(await decisionsAsked(files, store, given, columnDesk(world)))] : given;
}

const SHOW: { readonly [F in AnswerFormat]: (report: ImportReport, width: number) => string } = {
  testo: importAsText,
  json: importAsJson,
};

/** What comes with an import besides its files. */
export interface Along {
  /** Settings that it gives. */
  readonly settings: ReadonlyMap<string, string>;
  /** What the plan says besides. */
  readonly report?: Pick<ImportReport, 'looked' | 'news'>;
  /** Lines for the person, once it is done. */
  readonly told: readonly string[];
  readonly next: string;
}

/** Shows the plan, asks one yes, applies exactly that plan. */
export async function settled(
  world: World,
  options: ImportOptions,
  proposal: Proposal,
  along: Along,
): Promise<Outcome> {
  const { collected, planned, decided, before } = proposal;
  const files = await Promise.all(planned.files.map((file) => reportOf(file, [...before, ...asTaken(decided)])));
  const { people, moves, registries, attendance, overruled } = planned;
  const { leftOut, skipped } = collected;
  const report = { files, people, moves, registries, ...(attendance && { attendance }), overruled, leftOut, skipped };
  const result = SHOW[options.formato]({ ...report, ...along.report }, widthOf(world, options));
  const rejected = files.reduce((sum, { figures }) => sum + figures.rejected, 0);
  const status = rejected > 0 || leftOut.length > 0 ? 'problems' : 'ok';
  if (options.prova) return { status, result, next: importText.tried };
  if (planned.files.length === 0) return { status, result, summary: importText.refused };
  // The plan is shown before the question, and not again after it.
  const shown = options.uscita === undefined;
  if (shown) await world.stdout.write(options.formato === 'json' ? asData(result, world.stdout) : result);
  const agreed = !planned.changes || (await confirm(world, options, importText.question(planned.files.length)));
  if (!agreed) return { status: 'stopped', summary: importText.refused };
  const entry = await record(world, options, proposal, along);
  const summary = [
    importText.recorded(entry, options.archivio ?? ''),
    ...(rejected > 0 ? [importText.rejectedTotal(rejected)] : []),
    ...along.told,
  ].join('\n');
  return { status, ...(shown ? {} : { result }), summary, next: along.next };
}

/** Applies the plan, on the very history that it was made on. */
const record = (
  world: World,
  options: GlobalOptions,
  { planned, seen, decided }: Proposal,
  { settings }: Along,
): Promise<number> =>
  withNewStore(world, options, (store) => {
    const brought = { files: planned.toRecord, decisions: decided, settings };
    return store.recordImports([brought], signature(world, options), seen)[0] as number;
  });
