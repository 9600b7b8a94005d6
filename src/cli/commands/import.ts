import { isIsoDate } from '../../domain/calendar.js';
import type { Decided, NewDecision } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import type { AnswerFormat } from '../../report/formats.js';
import { type ImportReport, importAsJson, importAsText } from '../../report/import.js';
import type { Store } from '../../store/store.js';
import { importText } from '../../text/import.js';
import { withNewStore, withStoreOrNone } from '../archive.js';
import { confirm, mayAsk } from '../ask.js';
import { type SaidColumn, saidColumn } from '../correct/column.js';
import { decidedSoFar } from '../decided-so-far.js';
import { readingChoices } from '../import/choices.js';
import { type Collected, collect } from '../import/collect.js';
import { columnDesk, decisionsAsked, decisionsSaid } from '../import/columns.js';
import { asTaken, type PlannedImport, planImport } from '../import/plan-import.js';
import { reportOf } from '../import/report-of.js';
import { widthOf } from '../width.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly prova?: boolean;
  readonly si?: boolean;
  readonly formato: AnswerFormat;
  readonly data?: string;
  readonly tipo?: string;
  /** The session of a signed roster, given by `presenze`. */
  readonly incontro?: string;
  readonly edizione?: string;
  readonly colonna?: readonly string[];
}

/** Reads the files, shows the plan, asks one yes, applies exactly that plan. */
export async function importFiles(world: World, options: Options, [paths]: readonly unknown[]): Promise<Outcome> {
  if (options.data !== undefined && !isIsoDate(options.data))
    throw new Failure({ kind: 'bad-date', given: options.data });
  const choices = await readingChoices(world, options);
  return withStoreOrNone(world, options, async (store) => {
    const seen = store.history();
    const said = (options.colonna ?? []).map(saidColumn);
    const collected = await collect(world, paths as readonly string[], choices, store, said);
    const decided = await columnsDecided(world, options, store, { files: collected.files, said });
    const planned = await planImport(collected.files, store, seen.length + 1, decided);
    return decide(world, options, { collected, planned, seen, decided, before: decidedSoFar(store) });
  });
}

/** What is decided of the columns of forms: by options, and by the answers of somebody who may be asked. */
async function columnsDecided(
  world: World,
  options: Options,
  store: Store,
  { files, said }: { readonly files: Collected['files']; readonly said: readonly SaidColumn[] },
): Promise<NewDecision[]> {
  const given = decisionsSaid(files, said, decidedSoFar(store));
  const asks = mayAsk(world, options) && !options.si && !options.prova;
  return asks ? [...given, ...(await decisionsAsked(files, store, given, columnDesk(world)))] : given;
}

interface Proposal {
  readonly collected: Collected;
  readonly planned: PlannedImport;
  readonly seen: ReturnType<Store['history']>;
  /** What is decided with the import, and what was decided before. */
  readonly decided: readonly NewDecision[];
  readonly before: readonly Decided[];
}

const SHOW: { readonly [F in AnswerFormat]: (report: ImportReport, width: number) => string } = {
  testo: importAsText,
  json: importAsJson,
};

async function decide(world: World, options: Options, proposal: Proposal): Promise<Outcome> {
  const { collected, planned, decided, before } = proposal;
  const files = await Promise.all(planned.files.map((file) => reportOf(file, [...before, ...asTaken(decided)])));
  const { people, moves, attendance, overruled } = planned;
  const others = (attendance?.about ?? []).filter((session) => session !== options.incontro);
  if (options.incontro !== undefined && others.length > 0)
    throw new Failure({ kind: 'other-session', session: options.incontro, found: others });
  const { leftOut, skipped } = collected;
  const report = { files, people, moves, ...(attendance && { attendance }), overruled, leftOut, skipped };
  const result = SHOW[options.formato](report, widthOf(world, options));
  const rejected = files.reduce((sum, { figures }) => sum + figures.rejected, 0);
  const status = rejected > 0 || collected.leftOut.length > 0 ? 'problems' : 'ok';
  if (options.prova || planned.files.length === 0) return { status, result, next: importText.tried };
  // The plan is shown before the question, and not again after it.
  const shown = options.uscita === undefined;
  if (shown) world.stdout.write(result);
  const agreed = !planned.changes || (await confirm(world, options, importText.question(planned.files.length)));
  if (!agreed) return { status: 'stopped', summary: importText.refused };
  const entry = await record(world, options, proposal);
  return { status, ...(shown ? {} : { result }), ...said(entry, options, rejected) };
}

/** Applies the plan, on the very history that it was made on. */
const record = (world: World, options: Options, { planned, seen, decided }: Proposal): Promise<number> =>
  withNewStore(world, options, (store) =>
    store.recordImport(planned.toRecord, signature(world, options), seen, decided),
  );

const said = (entry: number, { archivio }: Options, rejected: number) => ({
  summary: [
    importText.recorded(entry, archivio ?? ''),
    ...(rejected > 0 ? [importText.rejectedTotal(rejected)] : []),
  ].join('\n'),
  next: importText.next,
});
