import type { Sheet } from '../../domain/attendance/sheets.js';
import { archivePath } from '../archive.js';
import { bytesAt } from '../files.js';
import type { GlobalOptions, World } from '../world.js';
import { removeFile, writeWhole } from '../write-file.js';

/** A text beside the archive, in which what somebody says of a sheet waits until it is recorded. */
export interface DraftFile {
  /** Where it stands, as the archive is called. */
  readonly path: string;
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
  drop(): Promise<void>;
}

/** The draft of a sheet; `of` tells apart what is said of its scans. Every one is called so that `privacy cancella` finds it. */
export function draftFile(
  world: World,
  options: GlobalOptions,
  { session, edition }: Pick<Sheet, 'session' | 'edition'>,
  of = '',
): DraftFile {
  const name = `presenze-${session.replace(/[^\p{L}\p{N}]+/gu, '-')}-${edition}${of}`;
  const path = `${archivePath(world, options)}.${name}`;
  return {
    path: `${options.archivio ?? archivePath(world, options)}.${name}`,
    async read() {
      const bytes = await bytesAt(world, path);
      return bytes && Buffer.from(bytes).toString('utf8');
    },
    write: (text) => writeWhole(world, path, text),
    drop: () => removeFile(world, path),
  };
}
