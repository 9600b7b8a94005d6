import { historyUntil } from '../../domain/history.js';
import { entryAsText, entryListing, type Made } from '../../report/entry-changes.js';
import { type HistoryLine, historyAsText, historyListing } from '../../report/history.js';
import type { Store } from '../../store/store.js';
import { historyText } from '../../text/history.js';
import { viewOf, withStore } from '../archive.js';
import { entryNamed, historyLines } from '../history-lines.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

/** What was done, by whom, when, and what has been taken back; one entry with what it changed. */
export const history = (world: World, options: ListOptions, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const lines = await historyLines(store);
    if (given !== undefined) return oneEntry(world, options, store, entryNamed(lines, String(given)));
    const result =
      options.formato === 'testo' ? historyAsText(lines) : await shown(world, options, historyListing(lines));
    return { status: 'ok', result, next: historyText.next };
  });

async function oneEntry(world: World, options: ListOptions, store: Store, line: HistoryLine): Promise<Outcome> {
  const made = await madeBy(line.number, store);
  const result =
    options.formato === 'testo' ? entryAsText(line, made) : await shown(world, options, entryListing(line, made));
  return { status: 'ok', result, ...(line.undoneBy === undefined && { next: historyText.nextOfEntry(line.number) }) };
}

/** What an entry made of the course, worked out by this version of the program from what the archive held at the time. */
async function madeBy(entry: number, store: Store): Promise<Made> {
  const at = async (last: number) =>
    (await viewOf(store.under(historyUntil(store.history(), last)), store.memory)).picture;
  return { before: await at(entry - 1), after: await at(entry) };
}
