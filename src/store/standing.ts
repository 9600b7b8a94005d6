import { activeEntries, type Entry } from '../domain/history.js';
import type { Driver } from './driver.js';
import { changesOf } from './entries.js';
import { type ActiveFile, activeFiles } from './files.js';

/** What stands in an archive by a history. */
export interface Standing {
  readonly history: readonly Entry[];
  /** The numbers of the entries in force. */
  readonly entries: readonly number[];
  /** The files that these brought. */
  files(): readonly ActiveFile[];
}

/** What stands by a history whenever it is asked for: read once, as long as nobody writes in the archive. */
export function standing(driver: Driver, history: () => readonly Entry[]): () => Standing {
  let known: { readonly at: string; readonly found: Standing } | undefined;
  return () => {
    const at = changesOf(driver);
    if (known?.at !== at) known = { at, found: standingBy(driver, history()) };
    return known.found;
  };
}

function standingBy(driver: Driver, history: readonly Entry[]): Standing {
  const entries = activeEntries(history);
  let files: readonly ActiveFile[] | undefined;
  return {
    ...{ history, entries },
    files: () => {
      files ??= activeFiles(driver, entries);
      return files;
    },
  };
}
