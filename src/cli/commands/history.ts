import { historyAsText, historyListing } from '../../report/history.js';
import { historyText } from '../../text/history.js';
import { withStore } from '../archive.js';
import { historyLines } from '../history-lines.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

/** What was done, by whom, when, and what has been taken back. */
export const history = (world: World, options: ListOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const lines = await historyLines(store);
    const result =
      options.formato === 'testo' ? historyAsText(lines) : await shown(world, options, historyListing(lines));
    return { status: 'ok', result, next: historyText.next };
  });
