import { groupBy } from '../../domain/group.js';
import { undoneBy } from '../../domain/history.js';
import { type DecisionLine, decisionLines } from '../../report/decisions.js';
import { type HistoryLine, historyAsText, historyListing } from '../../report/history.js';
import type { Store } from '../../store/store.js';
import { historyText } from '../../text/history.js';
import { pictureOf, withStore } from '../archive.js';
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

async function historyLines(store: Store): Promise<HistoryLine[]> {
  const entries = store.history();
  const undone = undoneBy(entries);
  const told = await decisionsTold(store);
  return entries.map((entry) => ({
    ...entry,
    undoneBy: undone.get(entry.number),
    files: entry.kind === 'import' ? store.filesOf(entry.number) : [],
    settings: entry.kind === 'settings' ? store.settingsOf(entry.number) : new Map(),
    decisions: told(entry.number),
  }));
}

/** The decisions of an entry in sentences, also if they were taken back; the picture that names their people is made only if there are any. */
async function decisionsTold(store: Store): Promise<(entry: number) => readonly DecisionLine[]> {
  const entries = store.history();
  const undone = undoneBy(entries);
  const takenBack = entries.filter(({ kind, number }) => kind === 'decision' && undone.has(number));
  const all = [...store.decisions(), ...takenBack.flatMap(({ number }) => store.decisions(number))];
  const decisions = groupBy(all, ({ entry }) => entry);
  if (decisions.size === 0) return () => [];
  const { picture } = await pictureOf(store);
  return (entry) => decisionLines(decisions.get(entry) ?? [], picture);
}
