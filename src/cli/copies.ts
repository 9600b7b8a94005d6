import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../domain/failure.js';
import { undoneBy } from '../domain/history.js';
import { checkCopy, isUnreadable, type StillArchive, whileStillAt } from '../store/copies.js';
import { isArchive } from '../store/is-archive.js';
import { openStore, type Store } from '../store/store.js';
import type { historyText } from '../text/history.js';
import { archivePath } from './archive.js';
import type { GlobalOptions, World } from './world.js';
import { type Prepared, prepareFile } from './write-file.js';

/** Whether a path leads to the very file of the archive, by whatever name. */
export async function isArchiveAt(world: World, options: GlobalOptions, full: string): Promise<boolean> {
  const [one, archive] = await Promise.all(
    [full, archivePath(world, options)].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return one !== undefined && one.ino === archive?.ino && one.dev === archive.dev;
}

/** Copies an archive that nobody can write in meanwhile; the copy was looked through, and waits to take its name. */
export async function prepareCopy(world: World, path: string, { bytes, inventory }: StillArchive): Promise<Prepared> {
  const copy = await prepareFile(world, path, bytes);
  try {
    checkCopy(copy.at, inventory);
    return copy;
  } catch (error) {
    await copy.drop();
    throw error;
  }
}

/**
 * A copy once more, to take the place of the archive: looked through, and all on the disk, before anything is replaced. What
 * was given stays as it is; fails if it is no copy of an archive.
 */
export async function broughtBeside(
  world: World,
  options: GlobalOptions,
  path: string,
  given: string,
): Promise<Prepared> {
  const full = resolve(world.folder, given);
  const there = await stat(full).catch(() => undefined);
  if (there === undefined) throw new Failure({ kind: 'file-not-found', path: given });
  if (there.isDirectory()) throw new Failure({ kind: 'is-directory', path: given, writing: false });
  if (await isArchiveAt(world, options, full)) throw new Failure({ kind: 'archive-itself', path: given });
  if (!isArchive(full)) throw new Failure({ kind: 'not-a-copy', path: given });
  return named(given, () => whileStillAt(full, (still) => prepareCopy(world, path, still)));
}

/** An entry of the history with what it brought. */
export type Line = Parameters<typeof historyText.entry>[0];

/** A copy as it was looked through: its history, and the files of it that come from a damaged archive. */
interface ReadCopy {
  readonly lines: readonly Line[];
  readonly rescued: readonly string[];
}

/** Opens a copy as any archive is opened, an older one brought up to date. */
export const readCopy = ({ at }: Prepared, { version }: World, given: string): Promise<ReadCopy> =>
  named(given, async () => {
    // What was given stays as it is, and is its own copy.
    const store = await openStore(at, version, '', { hasCopy: true });
    try {
      return { lines: linesIn(store), rescued: store.rescued() };
    } finally {
      store.close();
    }
  });

/** Does something with a copy; what is wrong with it is told of the file that was given. */
async function named<T>(given: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || !('path' in error.problem)) throw error;
    const isOfCopy = error.problem.kind === 'newer-archive' || isUnreadable(error);
    throw isOfCopy ? new Failure({ ...error.problem, path: given }) : error;
  }
}

/** Everything that was done to an archive, oldest first. */
export function linesIn(store: Store): Line[] {
  const entries = store.history();
  const undone = undoneBy(entries);
  const issued = store.issued();
  return entries.map((entry) => ({
    ...entry,
    undoneBy: undone.get(entry.number),
    files: entry.kind === 'import' ? store.filesOf(entry.number) : [],
    issued: issued.filter((one) => one.entry === entry.number),
  }));
}
