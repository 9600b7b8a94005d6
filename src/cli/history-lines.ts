import { heldBefore, subjectOf } from '../domain/decision-subject.js';
import { Failure } from '../domain/failure.js';
import { groupBy } from '../domain/group.js';
import { type Entry, historyUntil, undoneBy } from '../domain/history.js';
import { answered } from '../domain/review/answered.js';
import { type SettingChange, settingOf, settingShown } from '../domain/settings.js';
import { courseSettings } from '../domain/settings-in-force.js';
import { type DecisionLine, decisionLines, pastIn } from '../report/decisions.js';
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
    ...(entry.kind === 'erasure' && { erased: store.erasedBy(entry.number) }),
  }));
}

/** The entry that a number as typed means. */
export function entryNamed<E extends Entry>(entries: readonly E[], given: string): E {
  const entry = entries.find(({ number }) => String(number) === given.trim());
  if (!entry) throw new Failure({ kind: 'unknown-entry', given });
  return entry;
}

/** The settings of an entry as they are shown, with what held until then: an import remembers its folder. */
function settingsOf({ kind, number }: Entry, store: Store): SettingChange[] {
  if (kind !== 'settings' && kind !== 'import') return [];
  const given = store.settingsOf(number);
  if (given.size === 0) return [];
  const before = courseSettings(store.under(historyUntil(store.history(), number - 1)).settings());
  return [...given].map(([key, value]) => {
    const setting = settingOf(key);
    return { key, was: setting?.write(before[setting.field]) ?? '', is: settingShown(key, value) };
  });
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
  const past = pastIn(picture);
  const bySubject = groupBy(all, (one) => subjectOf(one) ?? '');
  return (entry) => {
    const taken = decisions.get(entry) ?? [];
    const lines = decisionLines(taken, picture);
    return taken.map((decision, index) => {
      const earlier = heldBefore(decision, bySubject.get(subjectOf(decision) ?? '') ?? [], undone);
      const was = past(decision, earlier);
      return { ...(lines[index] as DecisionLine), ...(was !== undefined && { was }) };
    });
  };
}
