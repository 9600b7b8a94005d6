import { chmodSync, closeSync, fchmodSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../domain/failure.js';
import { systemFailure } from '../domain/system-failure.js';

/**
 * Makes the file of a new archive, empty and closed to others from its first instant: personal data are for the owner
 * alone, unless the archive stands in a folder shared with a group. The files that SQLite puts beside it are closed as it
 * is. False if there is something already.
 */
export function createClosed(path: string): boolean {
  try {
    const mode = modeAt(path);
    const file = openSync(path, 'wx', 0o600);
    fchmodSync(file, mode);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw failureOf(path, error);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new Failure({ kind: 'is-directory', path, writing: true });
    return false;
  }
}

/** Takes away an archive that could not be begun. */
export function removeArchive(path: string): void {
  for (const left of [path, `${path}-journal`]) rmSync(left, { force: true });
}

/** Closes to others a file that is to take the place of an archive, as that is closed, or would be. */
export const closeLike = (path: string, archive: string): void =>
  chmodSync(path, statSync(archive, { throwIfNoEntry: false })?.mode ?? modeAt(archive));

/** Which file of the disk stands at a path. */
export const fileAt = (path: string): bigint | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;

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
    default:
      return systemFailure(error, path, true) ?? error;
  }
}
