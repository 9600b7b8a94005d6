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
  const { path, newFolder } = await placeOf(world, options, String(given));
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
      const summary = `${newFolder === undefined ? '' : `${copyText.newFolder(newFolder)} `}${copyText.saved(path, length)}`;
      return { status: 'ok', summary, next: copyText.restoreLater(path) };
    },
    { hasCopy },
  );
}

/** Whether the copy may be put there: an earlier one is replaced with a yes only. */
const isAgreed = async (world: World, options: Options, path: string): Promise<boolean> =>
  !(await mayWrite(world, options, path)) || confirm(world, options, copyText.replaceQuestion(path));

interface Place {
  readonly path: string;
  /** The folder to be made for it, as the office is told. */
  readonly newFolder?: string;
}

/** What a name ends in that is the name of a file: `.db`, `.bak`; `copie 09.03` is no such name. */
const ENDING = /^\.[a-z][a-z0-9]*$/i;

/**
 * Where the copy goes: in a folder it is called as the archive, with the day. A name of nothing that is there, without the
 * ending of a file, is a folder to be made: a copy without an ending would be found by nobody, and opened by nothing.
 */
async function placeOf(world: World, options: Options, given: string): Promise<Place> {
  const found = await stat(resolve(world.folder, given)).catch(() => undefined);
  const isFolder = found ? found.isDirectory() : /[/\\]$/.test(given) || !ENDING.test(extname(given));
  if (!isFolder) return { path: given };
  const archive = basename(archivePath(world, options));
  const extension = extname(archive);
  const path = join(given, `${basename(archive, extension)}-${dayHere(world, options)}${extension}`);
  return { path, ...(!found && { newFolder: given.replace(/[/\\]+$/, '') }) };
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
