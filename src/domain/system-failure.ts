import { Failure } from './failure.js';

/** What the system says of a file where it stands, as a failure; undefined for what is no word of the system's. */
export function systemFailure(error: unknown, path: string, writing: boolean): Failure | undefined {
  const { code, syscall } = error as { readonly code?: string; readonly syscall?: string };
  if (code === undefined || syscall === undefined) return undefined;
  switch (code) {
    case 'EISDIR':
      return new Failure({ kind: 'is-directory', path, writing });
    case 'EBUSY':
      return new Failure({ kind: 'file-busy', path });
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
