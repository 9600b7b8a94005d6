import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Failure } from '../domain/failure.js';

/** What the system says of a file, as a failure; whatever is no word of the system's stays as it is. */
export async function failureOf(path: string, full: string, error: unknown, writing: boolean): Promise<unknown> {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof Failure || code === undefined || (syscall === undefined && code !== 'ENOSPC')) return error;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return (writing && (await fileInTheWay(path, full))) || new Failure({ kind: 'file-not-found', path });
    case 'EISDIR':
      return new Failure({ kind: 'is-directory', path });
    case 'EBUSY':
      return new Failure({ kind: 'file-busy', path });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure({ kind: 'disk-full', path });
    case 'ENAMETOOLONG':
      return new Failure({ kind: 'name-too-long', path });
    // Windows answers EPERM or EACCES also for a file that Excel holds open.
    case 'EPERM':
    case 'EACCES':
    case 'EROFS':
      return new Failure({ kind: 'no-permission', path, writing });
    default:
      return new Failure({ kind: 'disk-error', path, writing, code });
  }
}

/** A file that stands where a folder of the path should. */
async function fileInTheWay(path: string, full: string): Promise<Failure | undefined> {
  let given = path;
  for (let folder = dirname(full); folder !== dirname(folder); folder = dirname(folder)) {
    given = dirname(given);
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory()) return undefined;
    if (found) return new Failure({ kind: 'not-a-folder', path: given === '.' ? basename(folder) : given });
  }
  return undefined;
}
