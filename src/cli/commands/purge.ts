import { purgeText } from '../../text/privacy.js';
import { withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { say } from '../say.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly si?: boolean;
  readonly prova?: boolean;
}

/** Takes away for good what entries that were taken back still hold. */
export const purge = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { entries, rows } = store.undone();
    if (entries.length === 0) return { status: 'ok', summary: purgeText.nothing };
    const plan = `${purgeText.plan(entries, rows)}\n`;
    if (options.prova) return { status: 'ok', result: plan, summary: purgeText.tried };
    await say(world, plan);
    if (!(await confirm(world, options, purgeText.question))) return { status: 'stopped', summary: purgeText.refused };
    const entry = store.recordPurge(signature(world, options), seen);
    return { status: 'ok', summary: purgeText.done(entry) };
  });
