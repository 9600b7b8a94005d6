import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Failure } from '../domain/failure.js';
import { compareText } from '../domain/origin.js';
import type { Source } from '../ingest/table.js';
import { failureOf } from './file-failures.js';
import type { World } from './world.js';

const CHUNK = 1 << 20;

/** A file named on the command line, as something to read. */
export async function sourceAt(world: World, path: string): Promise<Source> {
  const full = resolve(world.folder, path);
  const found = await about(path, full, () => stat(full));
  if (found.isDirectory()) throw new Failure({ kind: 'is-directory', path, writing: false });
  return {
    name: basename(full).normalize('NFC'),
    size: found.size,
    bytes: () => translated(path, full, createReadStream(full, { highWaterMark: CHUNK })),
  };
}

/** What changes whenever a file is written: its size, and the times of its content and of its entry on the disk. */
export async function stampAt(world: World, path: string): Promise<string> {
  const full = resolve(world.folder, path);
  const { size, mtimeMs, ctimeMs } = await about(path, full, () => stat(full));
  return [size, mtimeMs, ctimeMs].join(' ');
}

/** A short text file, as UTF-8. */
export async function readText(world: World, path: string): Promise<string> {
  const full = resolve(world.folder, path);
  return about(path, full, () => readFile(full, 'utf8'));
}

/** The bytes of a file; undefined where none stands there. */
export async function bytesAt(world: World, path: string): Promise<Uint8Array | undefined> {
  const full = resolve(world.folder, path);
  const found = await stat(full).catch(() => undefined);
  return found?.isFile() ? about(path, full, () => readFile(full)) : undefined;
}

/** Whether a path is a folder. */
export async function isFolder(world: World, path: string): Promise<boolean> {
  const full = resolve(world.folder, path);
  return (await about(path, full, () => stat(full))).isDirectory();
}

/** The files of a folder by name, without those that only the system sees. */
export async function filesIn(world: World, path: string): Promise<string[]> {
  const full = resolve(world.folder, path);
  const entries = await about(path, full, () => readdir(full, { withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map(({ name }) => join(path, name)).toSorted(compareText);
}

async function* translated(path: string, full: string, stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw await failureOf(path, full, error, false);
  }
}

async function about<T>(path: string, full: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await failureOf(path, full, error, false);
  }
}

const TABLES = /\.(csv|xlsx|txt|tsv)$/i;

/** Whether the name of a file is that of a scan: a PDF or a picture. */
export const isScanName = (path: string): boolean => /\.(?:pdf|jpe?g|png|tiff?)$/i.test(path);

/** Whether the name of a file is that of a table; `~$x.xlsx` is Excel's note that it holds x.xlsx open. */
export const isTableName = (path: string): boolean => TABLES.test(path) && !/(^|[\\/])~\$/.test(path);
