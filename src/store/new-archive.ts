import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { Failure } from '../domain/failure.js';
import { systemFailure } from '../domain/system-failure.js';
import type { Place } from './note.js';
import { unfinishedIn, unfinishedName } from './unfinished.js';

/**
 * Makes the file of a new archive, empty and closed to others from its first instant: personal data are for the owner
 * alone, unless the archive stands in a folder shared with a group. The files that SQLite puts beside it are closed as it
 * is.
 */
export function createClosed(path: string): void {
  try {
    const mode = modeAt(path);
    const file = openSync(path, 'wx', 0o600);
    fchmodSync(file, mode);
    closeSync(file);
  } catch (error) {
    throw failureOf(path, error);
  }
}

/**
 * Builds an archive under another name in its folder, and gives it its own once it is whole: no archive is ever seen half
 * made. False, and nothing built, if something stands there already.
 */
export function buildAt({ path, pc }: Place, build: (beside: string) => void): boolean {
  const found = lookAt(path);
  if (found?.isDirectory()) throw new Failure({ kind: 'is-directory', path, writing: true });
  if (found) return false;
  const beside = join(dirname(path), unfinishedName(pc));
  try {
    removeArchive(beside);
    createClosed(beside);
    build(beside);
    settle(beside);
    return takeName(beside, path);
  } catch (error) {
    if (!(error instanceof Failure) || !('path' in error.problem) || error.problem.path !== beside) throw error;
    throw new Failure({ ...error.problem, path });
  } finally {
    removeArchive(beside);
  }
}

/** Has a file all on the disk before it takes its name. */
function settle(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** As `buildAt`, in the folder of an archive: called as it with a mark, under the first name that nothing has. Which. */
export function buildBeside({ path, pc }: Place, mark: string, build: (beside: string) => void): string {
  const { dir, name, ext } = parse(path);
  for (let count = 1; ; count++) {
    const free = join(dir, `${name}${mark}${count === 1 ? '' : `-${count}`}${ext}`);
    if (buildAt({ path: free, pc }, build)) return free;
  }
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw failureOf(path, error);
  }
}

/** Gives a file a name that nothing has; false if something has it. */
function takeName(beside: string, path: string): boolean {
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
  }
  try {
    // Some disks have one name a file: sticks, shared folders.
    copyFileSync(beside, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failureOf(path, error);
  }
}

/** Takes away an archive that could not be begun. */
export function removeArchive(path: string): void {
  for (const left of [path, `${path}-journal`]) {
    try {
      rmSync(left, { force: true });
    } catch (error) {
      // Below a file nothing lies: Node 24 tells it, earlier ones did not.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    }
  }
}

/** Takes away what is of no use; where that cannot be, it stays, and the work goes on. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing can be written there, or it is in use.
  }
}

/** Takes away what programs killed on this PC have left unfinished in a folder. */
export async function tidyUnfinished(pc: string, folder: string): Promise<void> {
  for (const left of await unfinishedIn(pc, folder)) removeIfPossible(left);
}

/** Closes to others a file that is to take the place of an archive, as that is closed, or would be. */
export const closeLike = (path: string, archive: string): void =>
  chmodSync(path, statSync(archive, { throwIfNoEntry: false })?.mode ?? modeAt(archive));

/** Which file of the disk stands at a path. */
export const fileAt = (path: string): bigint | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;

/** Whether there is nothing in a file. */
export const isEmptyFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.size === 0;

const modeAt = (path: string): number => (isShared(dirname(path)) ? 0o660 : 0o600);

const isShared = (folder: string): boolean => (statSync(folder).mode & 0o020) !== 0;

function failureOf(path: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return new Failure({ kind: 'no-folder', path: dirname(path) });
    case 'ENOTDIR':
      return new Failure({ kind: 'not-a-folder', path: dirname(path) });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure({ kind: 'archive-disk-full', path });
    case 'EPERM':
    case 'EACCES':
    case 'EROFS':
      return new Failure({ kind: 'archive-read-only', path });
    default:
      return systemFailure(error, path, true) ?? error;
  }
}
