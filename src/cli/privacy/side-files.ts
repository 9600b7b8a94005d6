import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isArchive } from '../../store/is-archive.js';
import { archivePath } from '../archive.js';
import { bytesAt } from '../files.js';
import type { GlobalOptions, World } from '../world.js';
import { writeWhole } from '../write-file.js';

const filesBeside = async (archive: string): Promise<string[]> =>
  (await readdir(dirname(archive)).catch(() => [])).toSorted();

/** Other archives in the folder of this one, copies among them, by name. */
export async function archivesBeside(world: World, options: GlobalOptions): Promise<string[]> {
  const archive = archivePath(world, options);
  const names = await filesBeside(archive);
  return names.filter((name) => name !== basename(archive) && isArchive(join(dirname(archive), name)));
}

/** Takes out of what was typed of sheets and waits beside the archive each line that tells of somebody. */
export async function wipeDrafts(world: World, options: GlobalOptions, left: (text: string) => string): Promise<void> {
  const archive = archivePath(world, options);
  const drafts = (await filesBeside(archive)).filter((name) => name.startsWith(`${basename(archive)}.presenze-`));
  for (const name of drafts) {
    const path = join(dirname(archive), name);
    const bytes = await bytesAt(world, path);
    const lines = Buffer.from(bytes ?? [])
      .toString('utf8')
      .split('\n');
    const stay = lines.filter((line) => left(line) === line);
    if (stay.length < lines.length) await writeWhole(world, path, stay.join('\n'));
  }
}
