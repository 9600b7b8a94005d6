import { Failure } from '../../domain/failure.js';
import { type Entry, undoneBy } from '../../domain/history.js';
import { type HistoryLine, historyAsText, undoingAsText } from '../../report/history.js';
import { historyText } from '../../text/history.js';
import { nextText } from '../../text/next.js';
import { withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { historyLines } from '../history-lines.js';
import { say } from '../say.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly si?: boolean;
  readonly prova?: boolean;
}

/** Takes an entry back: everything is as if it had never happened. */
export const undo = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const entry = entryToUndo(seen, String(given));
    const line = (await historyLines(store)).find(({ number }) => number === entry.number) as HistoryLine;
    const plan = `${historyAsText([line])}${undoingAsText(line, store.filesKept(entry.number))}\n`;
    if (options.prova) return { status: 'ok', result: plan, summary: historyText.tried };
    await say(world, plan);
    if (!(await confirm(world, options, historyText.undoQuestion(entry.number)))) {
      return { status: 'stopped', summary: historyText.refused };
    }
    const number = store.recordUndo(entry.number, signature(world, options), seen);
    return { status: 'ok', summary: historyText.undone(entry.number, number), next: nextText.status };
  });

function entryToUndo(entries: readonly Entry[], given: string): Entry {
  const entry = entries.find(({ number }) => String(number) === given.trim());
  if (!entry) throw new Failure({ kind: 'unknown-entry', given });
  const by = undoneBy(entries).get(entry.number);
  if (by !== undefined) throw new Failure({ kind: 'already-undone', entry: entry.number, by });
  return entry;
}
