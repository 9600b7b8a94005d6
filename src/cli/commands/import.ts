import { isIsoDate } from '../../domain/calendar.js';
import { Failure } from '../../domain/failure.js';
import { courseSettings } from '../../domain/settings-in-force.js';
import { importText } from '../../text/import.js';
import { withStoreOrNone } from '../archive.js';
import { readingChoices } from '../import/choices.js';
import { candidatesAt, collect } from '../import/collect.js';
import {
  asksWhileImporting,
  columnsSaid,
  type ImportOptions,
  type Proposal,
  proposed,
  settled,
} from '../import/proposal.js';
import { toRemember } from '../sync/remembered.js';
import type { Outcome, World } from '../world.js';

interface Options extends ImportOptions {
  readonly data?: string;
  readonly tipo?: string;
  /** The session of a signed roster, given by `presenze`. */
  readonly incontro?: string;
  readonly edizione?: string;
  readonly colonna?: readonly string[];
}

/** Reads the files, shows the plan, asks one yes, applies exactly that plan; a folder is remembered. */
export async function importFiles(world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> {
  if (options.data !== undefined && !isIsoDate(options.data))
    throw new Failure({ kind: 'bad-date', given: options.data });
  const paths = given as readonly string[];
  const choices = await readingChoices(world, options);
  return withStoreOrNone(world, options, async (store) => {
    const said = columnsSaid(options.colonna);
    const candidates = await candidatesAt(world, paths);
    const collected = await collect(world, candidates, {
      choices,
      store,
      said,
      asks: asksWhileImporting(world, options),
    });
    const proposal = await proposed(world, options, store, { collected, said });
    refuseOtherSessions(proposal, options.incontro);
    const remembered = await toRemember(world, options, paths, courseSettings(store.settings()));
    const told =
      remembered.settings.size > 0 || remembered.folders.length > 1 ? [importText.folder(remembered.folders)] : [];
    return settled(world, options, proposal, { settings: remembered.settings, told, next: importText.next });
  });
}

/** A file of signatures given for one session is of no other. */
function refuseOtherSessions({ planned }: Proposal, session: string | undefined): void {
  const found = (planned.attendance?.about ?? []).filter((one) => one !== session);
  if (session !== undefined && found.length > 0) throw new Failure({ kind: 'other-session', session, found });
}
