import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Failure } from '../domain/failure.js';
import { systemFailure } from '../domain/system-failure.js';

/** What the system says of a file that a person named, as a failure; whatever is no word of the system's stays as it is. */
export async function failureOf(path: string, full: string, error: unknown, writing: boolean): Promise<unknown> {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return (writing && (await fileInTheWay(path, full))) || new Failure({ kind: 'file-not-found', path });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure({ kind: 'disk-full', path });
    default:
      return systemFailure(error, path, writing) ?? error;
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
