import { isIsoDate } from '../../domain/calendar.js';
import { Failure } from '../../domain/failure.js';
import type { AnswerFormat } from '../../report/formats.js';
import { type ImportReport, importAsJson, importAsText } from '../../report/import.js';
import type { Store } from '../../store/store.js';
import { importText } from '../../text/import.js';
import { withNewStore, withStoreOrNone } from '../archive.js';
import { confirm } from '../ask.js';
import { readingChoices } from '../import/choices.js';
import { type Collected, collect } from '../import/collect.js';
import { type PlannedImport, planImport } from '../import/plan-import.js';
import { reportOf } from '../import/report-of.js';
import { widthOf } from '../width.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly prova?: boolean;
  readonly si?: boolean;
  readonly formato: AnswerFormat;
  readonly data?: string;
}

/** Reads the files, shows the plan, asks one yes, applies exactly that plan. */
export async function importFiles(world: World, options: Options, [paths]: readonly unknown[]): Promise<Outcome> {
  if (options.data !== undefined && !isIsoDate(options.data))
    throw new Failure({ kind: 'bad-date', given: options.data });
  const choices = await readingChoices(world, options);
  return withStoreOrNone(world, options, async (store) => {
    const seen = store.history();
    const collected = await collect(world, paths as readonly string[], choices, store);
    const planned = await planImport(collected.files, store, seen.length + 1);
    return decide(world, options, { collected, planned, seen });
  });
}

interface Proposal {
  readonly collected: Collected;
  readonly planned: PlannedImport;
  readonly seen: ReturnType<Store['history']>;
}

const SHOW: { readonly [F in AnswerFormat]: (report: ImportReport, width: number) => string } = {
  testo: importAsText,
  json: importAsJson,
};

async function decide(world: World, options: Options, { collected, planned, seen }: Proposal): Promise<Outcome> {
  const files = await Promise.all(planned.files.map(reportOf));
  const { people, moves, overruled } = planned;
  const { leftOut, skipped } = collected;
  const report = { files, people, moves, overruled, leftOut, skipped };
  const result = SHOW[options.formato](report, widthOf(world, options));
  const rejected = files.reduce((sum, { figures }) => sum + figures.rejected, 0);
  const status = rejected > 0 || collected.leftOut.length > 0 ? 'problems' : 'ok';
  if (options.prova || planned.files.length === 0) return { status, result, next: importText.tried };
  // The plan is shown before the question, and not again after it.
  const shown = options.uscita === undefined;
  if (shown) world.stdout.write(result);
  const agreed = !planned.changes || (await confirm(world, options, importText.question(planned.files.length)));
  if (!agreed) return { status: 'stopped', summary: importText.refused };
  const entry = await record(world, options, planned, seen);
  return { status, ...(shown ? {} : { result }), ...said(entry, options, rejected) };
}

/** Applies the plan, on the very history that it was made on. */
const record = (world: World, options: Options, { toRecord }: PlannedImport, seen: Proposal['seen']): Promise<number> =>
  withNewStore(world, options, (store) => store.recordImport(toRecord, signature(world, options), seen));

const said = (entry: number, { archivio }: Options, rejected: number) => ({
  summary: [
    importText.recorded(entry, archivio ?? ''),
    ...(rejected > 0 ? [importText.rejectedTotal(rejected)] : []),
  ].join('\n'),
  next: importText.next,
});
