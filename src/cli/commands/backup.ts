import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { isArchive } from '../../store/is-archive.js';
import { copyText } from '../../text/copies.js';
import { archivePath, withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { isArchiveAt, prepareCopy } from '../copies.js';
import { dayHere, type GlobalOptions, type Outcome, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly si?: boolean;
}

/** Copies the archive as it is, byte for byte, while nobody writes in it; the copy takes its name once it was looked through. */
export const backup = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const path = await placeOf(world, options, String(given));
    if ((await mayWrite(world, options, path)) && !(await confirm(world, options, copyText.replaceQuestion(path)))) {
      return { status: 'stopped', summary: copyText.notSaved };
    }
    await store.whileStill(async (still) => {
      const copy = await prepareCopy(world, path, still);
      await copy.take();
    });
    const { length } = store.history();
    return { status: 'ok', summary: copyText.saved(path, length), next: copyText.restoreLater(path) };
  });

/** Where the copy goes: in a folder it is called as the archive, with the day. */
async function placeOf(world: World, options: Options, given: string): Promise<string> {
  const found = await stat(resolve(world.folder, given)).catch(() => undefined);
  if (!found?.isDirectory() && !/[/\\]$/.test(given)) return given;
  const archive = basename(archivePath(world, options));
  const extension = extname(archive);
  return join(given, `${basename(archive, extension)}-${dayHere(world, options)}${extension}`);
}

/** Whether an earlier copy stands there. Nothing else is written over, the archive itself least of all. */
async function mayWrite(world: World, options: Options, path: string): Promise<boolean> {
  const full = resolve(world.folder, path);
  const there = await stat(full).catch(() => undefined);
  if (there === undefined || there.isDirectory()) return false;
  if (await isArchiveAt(world, options, full)) throw new Failure({ kind: 'archive-itself', path });
  if (!isArchive(full)) throw new Failure({ kind: 'file-exists', path });
  return true;
}
