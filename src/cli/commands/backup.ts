import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { isToBeUpdated } from '../../store/before-update.js';
import { type StillArchive, whileStillAt } from '../../store/copies.js';
import { isArchive } from '../../store/is-archive.js';
import { copyText } from '../../text/copies.js';
import { archivePath, existingArchive, withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { isArchiveAt, prepareCopy } from '../copies.js';
import { dayHere, type GlobalOptions, type Outcome, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly si?: boolean;
}

/** Copies the archive as it is, byte for byte, while nobody writes in it; the copy takes its name once it was looked through. */
export async function backup(world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> {
  const archive = existingArchive(world, options);
  const path = await placeOf(world, options, String(given));
  const copied = async (still: StillArchive) => (await prepareCopy(world, path, still)).take();
  // One of an earlier version is copied as it is: then it is brought up to date without another copy.
  const hasCopy = isToBeUpdated(archive);
  if (hasCopy) {
    if (!(await isAgreed(world, options, path))) return { status: 'stopped', summary: copyText.notSaved };
    await whileStillAt(archive, copied);
  }
  return withStore(
    world,
    options,
    async (store) => {
      if (!hasCopy) {
        if (!(await isAgreed(world, options, path))) return { status: 'stopped', summary: copyText.notSaved };
        await store.whileStill(copied);
      }
      const { length } = store.history();
      return { status: 'ok', summary: copyText.saved(path, length), next: copyText.restoreLater(path) };
    },
    { hasCopy },
  );
}

/** Whether the copy may be put there: an earlier one is replaced with a yes only. */
const isAgreed = async (world: World, options: Options, path: string): Promise<boolean> =>
  !(await mayWrite(world, options, path)) || confirm(world, options, copyText.replaceQuestion(path));

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
