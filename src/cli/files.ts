import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../domain/failure.js';
import { compareText } from '../domain/origin.js';
import type { Source } from '../ingest/table.js';
import type { World } from './world.js';

const CHUNK = 1 << 20;

/** A file named on the command line, as something to read. */
export async function sourceAt(world: World, path: string): Promise<Source> {
  const full = resolve(world.folder, path);
  const found = await about(path, () => stat(full));
  if (found.isDirectory()) throw new Failure({ kind: 'is-directory', path });
  return {
    name: basename(full).normalize('NFC'),
    size: found.size,
    bytes: () => translated(path, createReadStream(full, { highWaterMark: CHUNK })),
  };
}

/** A short text file, as UTF-8. */
export async function readText(world: World, path: string): Promise<string> {
  return about(path, () => readFile(resolve(world.folder, path), 'utf8'));
}

/** Whether a path is a folder. */
export async function isFolder(world: World, path: string): Promise<boolean> {
  return (await about(path, () => stat(resolve(world.folder, path)))).isDirectory();
}

/** The files of a folder by name, without those that only the system sees. */
export async function filesIn(world: World, path: string): Promise<string[]> {
  const entries = await about(path, () => readdir(resolve(world.folder, path), { withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map(({ name }) => join(path, name)).toSorted(compareText);
}

/** Writes a file whole or not at all: beside it first, then in its place. */
export const writeWhole = (world: World, path: string, content: string | Uint8Array): Promise<void> =>
  written(world, path, [content]);

/** Writes a result piece by piece, to a file (whole or not at all) or to stdout. */
export async function writePieces(
  world: World,
  path: string | undefined,
  pieces: AsyncIterable<string>,
): Promise<void> {
  if (path !== undefined) return written(world, path, pieces);
  for await (const piece of pieces) await world.stdout.write(piece);
}

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string>;

async function written(world: World, path: string, pieces: Pieces): Promise<void> {
  const full = resolve(world.folder, path);
  const beside = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`);
  const write = async () => {
    // A device or a pipe is written as it is: nothing can be put in its place.
    if (await isSpecial(full)) return fill(full, pieces);
    await mkdir(dirname(full), { recursive: true });
    try {
      await fill(beside, pieces);
      await rename(beside, full);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  };
  await about(path, write, true);
}

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new Failure({ kind: 'is-directory', path });
  return found !== undefined && !found.isFile();
}

async function fill(path: string, pieces: Pieces): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for await (const piece of pieces) await file.write(piece as string);
  } finally {
    await file.close();
  }
}

async function* translated(path: string, stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw failureOf(path, error, false);
  }
}

async function about<T>(path: string, work: () => Promise<T>, writing = false): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(path, error, writing);
  }
}

function failureOf(path: string, error: unknown, writing: boolean): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure({ kind: 'file-not-found', path });
    case 'EISDIR':
      return new Failure({ kind: 'is-directory', path });
    case 'EBUSY':
      return new Failure({ kind: 'file-busy', path });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure({ kind: 'disk-full', path });
    // Windows answers EPERM or EACCES also for a file that Excel holds open.
    case 'EPERM':
    case 'EACCES':
    case 'EROFS':
      return new Failure({ kind: 'no-permission', path, writing });
    default:
      return error;
  }
}
