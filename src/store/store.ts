import { dirname } from 'node:path';
import type { NewDecision } from '../domain/decisions.js';
import type { Kind, SourceFile } from '../domain/facts.js';
import type { Entry, FileKept, ImportedFile, Signature } from '../domain/history.js';
import type { Issued } from '../domain/issued.js';
import type { Memory } from '../domain/memory.js';
import { type Contents, contentsOf } from './contents.js';
import { type StillArchive, whileStill } from './copies.js';
import { writeDecisions } from './decisions.js';
import type { Driver } from './driver.js';
import { fingerprintOf, readEntries, stateOf, writeEntry } from './entries.js';
import { type CutShort, type Erasing, erasing, finishErasure } from './erasing.js';
import { type ActiveFile, RESCUED } from './files.js';
import { writeIssued } from './issued.js';
import { memoryOn } from './memory.js';
import { removeArchive, tidyUnfinished } from './new-archive.js';
import { type FileOfImport, writeFiles } from './new-file.js';
import { type Place, tidyNote } from './note.js';
import { emptyArchive, type OpenArchive, type Opening, openArchive, type Update } from './schema.js';
import { filesKept, importedFiles, settingsOf, writeSettings } from './settings.js';
import { standing } from './standing.js';
import { type Change, transaction } from './transaction.js';

export type { Contents } from './contents.js';
export type { ErasureOrder } from './erasing.js';
export type { FileOfImport, NewFile } from './new-file.js';
export type { Opening } from './schema.js';

/** What parts how a file is read from the letters of the columns of which more is kept than is read. */
export const WITH_KEPT = '+';

/** What an import brings: files, and besides them what was decided of them, and settings. */
interface ImportToRecord {
  readonly files: readonly FileOfImport[];
  readonly decisions?: readonly NewDecision[];
  readonly settings?: ReadonlyMap<string, string>;
}

/** What is kept: the only way to the archive. Every change is whole or not at all. */
export interface Store extends Contents, Erasing {
  /** Changes whenever anybody changes what the archive holds, here or in another program. */
  state(): string;
  /** The same text as long as the archive holds the same, for every command that opens it. */
  fingerprint(): string;
  /** Everything done so far, oldest first. */
  history(): readonly Entry[];
  /** Files that an entry brought, with their figures. */
  filesOf(entry: number): readonly ImportedFile[];
  /** The files of an entry that stay when it is taken back, since other imports in force brought them too. */
  filesKept(entry: number): readonly FileKept[];
  /** Settings that an entry gave by hand. */
  settingsOf(entry: number): ReadonlyMap<string, string>;
  /** What would be held had only these things been done: the entries up to one, or all and one more undo. */
  under(history: readonly Entry[]): Contents;
  /** Names of the files in force that come from a damaged archive and were not imported again since. */
  rescued(): readonly string[];
  /** Whether any file in force is of a kind. */
  holds(kind: Kind): boolean;
  /** The file with this content, if it is in force and was read in this way, whatever more of it was kept. */
  knownFile(contentHash: string, reading: string): ActiveFile | undefined;
  /** The files in force. */
  files(): readonly SourceFile[];
  /** What is in force of a content, however it was read: a file for each kind that it is read as. */
  filesWith(contentHash: string): readonly SourceFile[];
  /**
   * Records imports planned together on the history `seen`, each as an entry of its own with what comes along, all or none;
   * the numbers of the entries. Fails if someone has changed the archive since.
   */
  recordImports(imports: readonly ImportToRecord[], signature: Signature, seen: readonly Entry[]): readonly number[];
  recordSettings(settings: ReadonlyMap<string, string>, signature: Signature): number;
  recordDecisions(decisions: readonly NewDecision[], signature: Signature, seen: readonly Entry[]): number;
  /** Records what leaves the office, each list as an entry of its own, all or none; the numbers of the entries. */
  recordIssued(issued: readonly (readonly Issued[])[], signature: Signature, seen: readonly Entry[]): readonly number[];
  /** Takes an entry back. */
  recordUndo(entry: number, signature: Signature, seen: readonly Entry[]): number;
  /** Does something with the bytes of the archive while nobody can write in it. */
  whileStill<T>(work: (still: StillArchive) => Promise<T>): Promise<T>;
  /** The entries that were recorded here since the archive was opened, not those of others. */
  recorded(): readonly number[];
  /** What this version of the program worked out, kept for its next command. */
  readonly memory: Memory;
  /** That the archive was brought up to date when it was opened here. */
  readonly update: Update | undefined;
  /** That an erasure had been cut short when it was opened here. */
  readonly cutShort?: CutShort;
  close(): void;
  /** Closes the archive, and takes it away if it was made just now and holds nothing yet. */
  abandon(): void;
}

/**
 * Opens the archive at a path for a version of the program, creating it if there is none. One that another program may have
 * changed is looked through, and nothing that it remembers is believed. `pc` is the name of this PC.
 */
export async function openStore(path: string, program: string, pc = '', opening: Opening = {}): Promise<Store> {
  const place = { path, pc };
  await tidyUnfinished(pc, dirname(path));
  const { driver, isSealed, ...opened } = openArchive(place, opening);
  tidyNote(place);
  if (isSealed) return storeOn(driver, place, program, opened);
  try {
    const { checkShapes } = await import('./guard.js');
    checkShapes(driver);
  } catch (error) {
    driver.close();
    throw error;
  }
  const cutShort = finishErasure(driver, path);
  const memory = memoryOn(driver, path, program, { believed: false });
  return { ...storeOn(driver, place, program, opened), memory, ...(cutShort && { cutShort }) };
}

/** A store that is forgotten when closed. */
export const openEmptyStore = (program: string): Store =>
  storeOn(emptyArchive(), { path: ':memory:', pc: '' }, program);

function storeOn(
  driver: Driver,
  place: Place,
  program: string,
  { isNew, update }: Pick<OpenArchive, 'isNew' | 'update'> = { isNew: false, update: undefined },
): Store {
  const now = standing(driver, () => readEntries(driver));
  const active = () => now().files();
  const { record, recorded } = recorder(driver, place);
  return {
    ...contentsOf(driver, now),
    under: (history) =>
      contentsOf(
        driver,
        standing(driver, () => history),
      ),
    state: () => stateOf(driver),
    fingerprint: () => fingerprintOf(driver),
    history: () => now().history,
    filesOf: (entry) => importedFiles(driver, entry),
    filesKept: (entry) => filesKept(driver, entry, now().entries),
    settingsOf: (entry) => settingsOf(driver, entry),
    rescued: () => rescuedIn(driver, active),
    ...amongFiles(active),
    recordImports: (imports, signature, seen) =>
      record({ signature, seen }, () =>
        imports.map(({ files, decisions = [], settings = new Map() }) => {
          const entry = writeEntry(driver, 'import', signature);
          writeFiles(driver, entry, files);
          writeDecisions(driver, entry, decisions);
          writeSettings(driver, entry, settings);
          return entry;
        }),
      ),
    recordSettings: (settings, signature) =>
      record({ signature }, () => {
        const entry = writeEntry(driver, 'settings', signature);
        writeSettings(driver, entry, settings);
        return entry;
      }),
    recordDecisions: (decisions, signature, seen) =>
      record({ signature, seen }, () => {
        const entry = writeEntry(driver, 'decision', signature);
        writeDecisions(driver, entry, decisions);
        return entry;
      }),
    recordIssued: (issued, signature, seen) =>
      record({ signature, seen }, () =>
        issued.map((together) => {
          const entry = writeEntry(driver, 'issue', signature);
          writeIssued(driver, entry, together);
          return entry;
        }),
      ),
    recordUndo: (entry, signature, seen) =>
      record({ signature, seen }, () => writeEntry(driver, 'undo', signature, entry)),
    ...erasing(driver, place.path, { active, record }),
    recorded,
    whileStill: (work) => whileStill(driver, work),
    memory: memoryOn(driver, place.path, program),
    update,
    close: () => driver.close(),
    abandon: () => {
      const isEmpty = readEntries(driver).length === 0;
      driver.close();
      if (isNew && isEmpty) removeArchive(place.path);
    },
  };
}

/** What is asked of the files in force. */
const amongFiles = (
  active: () => readonly ActiveFile[],
): Pick<Store, 'holds' | 'knownFile' | 'files' | 'filesWith'> => ({
  holds: (kind) => active().some(({ source }) => source.kind === kind),
  knownFile: (contentHash, reading) =>
    active().find(
      (file) =>
        file.contentHash === contentHash &&
        (file.reading === reading || file.reading.startsWith(`${reading}${WITH_KEPT}`)),
    ),
  files: () => active().map(({ source }) => source),
  filesWith: (contentHash) => active().flatMap((file) => (file.contentHash === contentHash ? [file.source] : [])),
});

/** Looked for before the files are gone through: hardly any archive has some. */
function rescuedIn(driver: Driver, active: () => readonly ActiveFile[]): string[] {
  if (driver.lists('select 1 from files where reading glob ? limit 1', [`${RESCUED}*`]).length === 0) return [];
  return active().flatMap(({ reading, source }) => (reading.startsWith(RESCUED) ? [source.label] : []));
}

/** Does changes, and keeps the numbers of the entries that came of them. */
function recorder(driver: Driver, place: Place) {
  const done: number[] = [];
  const record = <T extends number | readonly number[]>(change: Change, work: () => T): T => {
    const entries = transaction(driver, place, change, work);
    done.push(...[entries].flat());
    return entries;
  };
  return { record, recorded: (): readonly number[] => [...done] };
}
