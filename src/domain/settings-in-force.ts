import type { SettingRow, SourceFile } from './facts.js';
import { type Settings, settingsFrom } from './settings.js';
import { filesByLabel, rowsInForce } from './versions.js';

/** A setting given by hand, by an entry of the history. */
export interface SettingGiven {
  readonly entry: number;
  readonly key: string;
  readonly value: string;
}

/** The settings files in force. */
interface SettingsFiles {
  readonly files: readonly SourceFile[];
  readonly rows: readonly SettingRow[];
}

/** All that was said of the settings, by hand and by files. */
export interface SettingsSaid {
  readonly given: readonly SettingGiven[];
  readonly files: SettingsFiles;
}

/** The settings of the course, from all that was said of them. */
export const courseSettings = (said: SettingsSaid): Settings => settingsFrom(settingsInForce(said));

/**
 * The texts of the settings in force. What was said last holds: by hand, or by a file that changed what the files said
 * until then. A file says a thing once, when it first comes: one that repeats what is known, or is older than what is
 * known, says nothing, and what was given by hand stays.
 */
function settingsInForce({ given, files: said }: SettingsSaid): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const byHand = new Map<string, string>();
  let known: ReadonlyMap<string, string> = new Map();
  for (const moment of momentsOf(given, said)) {
    const now = saidBy(moment, said);
    for (const key of new Set([...known.keys(), ...now.keys()])) {
      if (now.get(key) === known.get(key)) continue;
      const value = now.get(key) ?? byHand.get(key);
      // A list that replaces another may leave a thing unsaid.
      if (value === undefined) texts.delete(key);
      else texts.set(key, value);
    }
    known = now;
    for (const { entry, key, value } of given) {
      if (entry !== moment) continue;
      byHand.set(key, value);
      texts.set(key, value);
    }
  }
  return texts;
}

const momentsOf = (given: readonly SettingGiven[], { files }: SettingsFiles): number[] => {
  const moments = [...given.map(({ entry }) => entry), ...files.map(({ version }) => version.arrival)];
  return [...new Set(moments)].toSorted((a, b) => a - b);
};

/** What the files that had come by then say, the newest of them. */
function saidBy(moment: number, { files, rows }: SettingsFiles): ReadonlyMap<string, string> {
  const come = filesByLabel(files.filter(({ version }) => version.arrival <= moment));
  const inForce = rowsInForce(
    rows.filter(({ origin }) => come.has(origin.file)),
    come,
    ({ key }) => key,
  );
  return new Map([...inForce].map(([key, versions]) => [key, versions.at(-1)?.value ?? '']));
}
