import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareText } from '../../domain/origin.js';

/** A file that a command may read. */
export interface FileThere {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  /** When it was written, in milliseconds. */
  readonly written: number;
}

/** Whether a file is one of those that are looked for, by its name, or by what is in it. */
export type Wanted = (name: string, path: string) => boolean | Promise<boolean>;

/** The files of a folder that are looked for, those written last first; none where it cannot be looked into. */
export async function filesThere(folder: string, isWanted: Wanted): Promise<FileThere[]> {
  const entries = (await entriesOf(folder)).filter((entry) => entry.isFile());
  const files = await Promise.all(
    entries.map(async ({ name }) => ((await isWanted(name, join(folder, name))) ? fileAt(folder, name) : undefined)),
  );
  return newestFirst(files.flatMap((file) => file ?? []));
}

/** Files by when they were written, the last first. */
export const newestFirst = (files: readonly FileThere[]): FileThere[] =>
  files.toSorted((a, b) => b.written - a.written || compareText(a.path, b.path));

/** The folders inside a folder, by name, without those that only the system sees. */
export async function foldersIn(folder: string): Promise<string[]> {
  const entries = (await entriesOf(folder)).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => join(folder, name)).toSorted((a, b) => compareText(basename(a), basename(b)));
}

/** The first of them: those that are looked into before anybody asks. */
export const foldersNear = async (folder: string): Promise<string[]> => (await foldersIn(folder)).slice(0, MOST_NEAR);

const MOST_NEAR = 40;

/** The drives of a Windows, where a folder is the top of one of them: what is shared is often on another. */
export async function drivesBeside(folder: string): Promise<string[]> {
  if (!/^[A-Z]:[\\/]?$/i.test(folder)) return [];
  const others = [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`);
  const there = await Promise.all(others.map((drive) => stat(drive).catch(() => undefined)));
  return others.filter((drive, at) => there[at] !== undefined && drive[0] !== folder[0]?.toUpperCase());
}

/** Many more than anybody has; a folder of a program may hold any number. */
const MOST = 2_000;

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !/^[.~$]|^node_modules$/.test(name)).slice(0, MOST);
}

async function fileAt(folder: string, name: string): Promise<FileThere | undefined> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  return found && { path, name, folder, written: found.mtimeMs };
}
