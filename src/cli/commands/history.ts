import { undoneBy } from '../../domain/history.js';
import { type HistoryLine, historyAsText, historyListing } from '../../report/history.js';
import type { Store } from '../../store/store.js';
import { historyText } from '../../text/history.js';
import { withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

/** What was done, by whom, when, and what has been taken back. */
export const history = (world: World, options: ListOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const lines = historyLines(store);
    const result =
      options.formato === 'testo' ? historyAsText(lines) : await shown(world, options, historyListing(lines));
    return { status: 'ok', result, next: historyText.next };
  });

function historyLines(store: Store): HistoryLine[] {
  const entries = store.history();
  const undone = undoneBy(entries);
  return entries.map((entry) => ({
    ...entry,
    undoneBy: undone.get(entry.number),
    files: entry.kind === 'import' ? store.filesOf(entry.number) : [],
    settings: entry.kind === 'settings' ? store.settingsOf(entry.number) : new Map(),
  }));
}
