import { groupBy } from '../domain/group.js';
import { type Entry, undoneBy } from '../domain/history.js';
import { answered } from '../domain/review/answered.js';
import { settingShown } from '../domain/settings.js';
import { type DecisionLine, decisionLines } from '../report/decisions.js';
import type { HistoryLine } from '../report/history.js';
import type { Store } from '../store/store.js';
import { pictureOf } from './archive.js';

/** Every entry of the history with what it did. */
export async function historyLines(store: Store): Promise<HistoryLine[]> {
  const entries = store.history();
  const undone = undoneBy(entries);
  const told = await decisionsTold(store);
  const issued = groupBy(store.issued(), ({ entry }) => entry);
  return entries.map((entry) => ({
    ...entry,
    undoneBy: undone.get(entry.number),
    files: entry.kind === 'import' ? store.filesOf(entry.number) : [],
    settings: settingsOf(entry, store),
    decisions: told(entry.number),
    issued: issued.get(entry.number) ?? [],
  }));
}

/** The settings of an entry as they are shown: an import remembers its folder. */
function settingsOf({ kind, number }: Entry, store: Store): ReadonlyMap<string, string> {
  if (kind !== 'settings' && kind !== 'import') return new Map();
  return new Map([...store.settingsOf(number)].map(([key, given]) => [key, settingShown(key, given)]));
}

/** The decisions of an entry in sentences, also if they were taken back; the picture that names their people is made only if there are any. */
async function decisionsTold(store: Store): Promise<(entry: number) => readonly DecisionLine[]> {
  const entries = store.history();
  const undone = undoneBy(entries);
  const takenBack = entries.filter(({ kind, number }) => kind === 'decision' && undone.has(number));
  const inSheets = answered(store.rowsOf('answers')).decisions;
  const all = [...store.decisions(), ...inSheets, ...takenBack.flatMap(({ number }) => store.decisions(number))];
  const decisions = groupBy(all, ({ entry }) => entry);
  if (decisions.size === 0) return () => [];
  const { picture } = await pictureOf(store);
  return (entry) => decisionLines(decisions.get(entry) ?? [], picture);
}
