import { type FileHandle, mkdir, open, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../domain/failure.js';
import { tidyUnfinished } from '../store/new-archive.js';
import { unfinishedName } from '../store/unfinished.js';
import { failureOf } from './file-failures.js';
import { counted } from './progress.js';
import { asData } from './screen.js';
import type { World } from './world.js';

/**
 * The only way in which a file for people is written: under another name in the same folder first, all of it, down to the
 * disk; then it takes its name. What fails leaves nothing, and what was there before stays.
 */
export const writeWhole = (world: World, path: string, content: string | Uint8Array): Promise<void> =>
  written(world, path, [content]);

/** Writes a result piece by piece, to a file (whole or not at all) or to stdout. */
export async function writePieces(
  world: World,
  path: string | undefined,
  pieces: AsyncIterable<string>,
): Promise<void> {
  if (path !== undefined) return written(world, path, pieces);
  for await (const piece of pieces) await world.stdout.write(asData(piece, world.stdout));
}

/** Does something in a folder that is not there yet; if it fails, the folder goes with all that was put in it. */
export async function inNewFolder<T>(world: World, path: string, work: () => Promise<T>): Promise<T> {
  const full = resolve(world.folder, path);
  const made = await makeFolder(full).catch(async (error) => {
    throw await failureOf(path, full, error, true);
  });
  try {
    return await work();
  } catch (error) {
    if (made !== undefined) await rm(full, { recursive: true, force: true });
    await unmake(dirname(full), made);
    throw error;
  }
}

/** Whether a file stands there already, so that writing would replace it. */
export const standsThere = (world: World, path: string): Promise<boolean> =>
  stat(resolve(world.folder, path)).then(
    (found) => found.isFile(),
    () => false,
  );

/** A file for people that is all on the disk, and waits to take its name. */
export interface Prepared {
  /** Where it stands until then, in the same folder. */
  readonly at: string;
  /** Gives it its name; what stood there under it is gone. */
  take(): Promise<void>;
  /** Takes it away again. */
  drop(): Promise<void>;
}

/** As `writeWhole` in two steps: whatever can go wrong with the content or the disk does so before it takes its name. */
export async function prepareFile(
  world: World,
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
): Promise<Prepared> {
  const full = await placeOf(resolve(world.folder, path));
  return told(path, full, async () => {
    await isSpecial(path, full);
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    const { at, take, drop } = await prepared(world, full, pieces);
    return { at, take: () => told(path, full, take), drop };
  });
}

/**
 * Prepares several files one after the other, all or none: one that cannot be written takes the others away with it. `what`
 * they are is told while they are many.
 */
export async function prepareAll<F extends { readonly file: Prepared }>(
  world: World,
  what: string,
  makers: readonly (() => Promise<F>)[],
): Promise<F[]> {
  const ready: F[] = [];
  try {
    await counted(world, what, makers.length, async (done) => {
      for (const make of makers) {
        ready.push(await make());
        done();
      }
    });
    return ready;
  } catch (error) {
    await dropAll(ready);
    throw error;
  }
}

/** Takes away what was prepared. The first made the folder: it goes last. */
export async function dropAll(prepared: readonly { readonly file: Prepared }[]): Promise<void> {
  for (const { file } of prepared.toReversed()) await file.drop();
}

/** Takes a file of ours away; none that is not there. */
export async function removeFile(world: World, path: string): Promise<void> {
  const full = resolve(world.folder, path);
  await told(path, full, () => rm(full, { force: true }));
}

/** Gives a file that stands there another name in its folder. */
export async function setAside(world: World, path: string, name: string): Promise<void> {
  const full = resolve(world.folder, path);
  await told(path, full, () => rename(full, join(dirname(full), name)));
}

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string>;

async function written(world: World, path: string, pieces: Pieces): Promise<void> {
  const full = await placeOf(resolve(world.folder, path));
  await told(path, full, async () => {
    // A device or a pipe is written as it is: nothing can be put in its place.
    if (await isSpecial(path, full)) await fill(await open(full, 'w'), pieces);
    else await (await prepared(world, full, pieces)).take();
  });
}

/** Does something with a file; what the system says against it, as a failure. */
async function told<T>(path: string, full: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await failureOf(path, full, error, true);
  }
}

/** Where a path leads: a link stays, and what it points to is written. */
const placeOf = (path: string): Promise<string> => realpath(path).catch(() => path);

async function isSpecial(path: string, full: string): Promise<boolean> {
  const found = await stat(full).catch(() => undefined);
  if (found?.isDirectory()) throw new Failure({ kind: 'is-directory', path, writing: true });
  return found !== undefined && !found.isFile();
}

/** The folders that a command has tidied: it may write hundreds of files in one. */
const tidied = new WeakMap<World, Set<string>>();

async function tidyOnce(world: World, folder: string): Promise<void> {
  const done = tidied.get(world) ?? new Set();
  tidied.set(world, done);
  if (done.has(folder)) return;
  done.add(folder);
  await tidyUnfinished(world.pc, folder);
}

/** All the content, under another name in the folder where it will stand. */
async function prepared(world: World, full: string, pieces: Pieces): Promise<Prepared> {
  const folder = dirname(full);
  const made = await makeFolder(folder);
  await tidyOnce(world, folder);
  const beside = join(folder, unfinishedName(world.pc));
  const drop = async () => {
    await rm(beside, { force: true }).catch(() => {});
    await unmake(folder, made);
  };
  try {
    await rm(beside, { force: true });
    const file = await open(beside, 'wx', 0o600);
    const size = await fill(file, pieces, (whole) => whole.sync());
    if ((await stat(beside)).size !== size) throw Object.assign(new Error('cut short'), { code: 'ENOSPC' });
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    at: beside,
    drop,
    take: async () => {
      await rename(beside, full).catch(async (error) => {
        await drop();
        throw error;
      });
      await settle(folder);
    },
  };
}

/** Writes all the pieces and closes; how many bytes they are. */
async function fill(file: FileHandle, pieces: Pieces, after?: (file: FileHandle) => Promise<void>): Promise<number> {
  let size = 0;
  try {
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      // Unlike `write`, it goes on until all of them are written or it fails.
      await file.writeFile(bytes);
      size += bytes.length;
    }
    await after?.(file);
  } finally {
    await file.close();
  }
  return size;
}

/** Makes a folder and those it stands in; the first that was not there, if any. */
const makeFolder = (folder: string): Promise<string | undefined> => mkdir(folder, { recursive: true });

/** Takes away the folders made for nothing, from the innermost out; one that holds something stays. */
async function unmake(folder: string, made: string | undefined): Promise<void> {
  if (made === undefined) return;
  for (let empty = folder; empty.length >= made.length; empty = dirname(empty)) {
    if (
      !(await rmdir(empty).then(
        () => true,
        () => false,
      ))
    )
      return;
  }
}

/** Sees to it that the new name is on the disk, where the system lets. */
async function settle(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => {});
  await opened?.close();
}
