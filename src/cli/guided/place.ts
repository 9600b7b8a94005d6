import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { compareText } from '../../domain/origin.js';
import { isArchive } from '../../store/is-archive.js';
import { guidedText } from '../../text/guided.js';
import { type Choice, choose } from '../choose.js';
import type { GlobalOptions, World } from '../world.js';
import { drivesBeside, foldersIn, foldersNear } from './folders.js';

/** Where a course is worked on. */
export interface Place {
  /** The folder in which its commands are given. */
  readonly folder: string;
  /** The general options of its commands. */
  readonly options: GlobalOptions;
}

/** The archive of a folder, unless another is named. */
export const USUAL_ARCHIVE = 'zerosei.db';

/** The archive that commands find by themselves. */
const foundAlone = ({ env }: World): string => env['ZEROSEI_ARCHIVIO'] ?? USUAL_ARCHIVE;

/** A place as it stands before any archive is known: the one that was named, else the usual one. */
export const placeGiven = (world: World, options: GlobalOptions): Place => ({
  folder: world.folder,
  options: { archivio: foundAlone(world), ...options },
});

/** The general options as they are typed. */
export function generalWords(world: World, { options }: Place): string[] {
  const { archivio, oggi, utente } = options;
  return [
    ...(archivio === undefined || archivio === foundAlone(world) ? [] : ['-a', archivio]),
    ...(oggi === undefined ? [] : ['--oggi', oggi]),
    ...(utente === undefined ? [] : ['--utente', utente]),
  ];
}

/** The archives of a folder, by name. */
export async function archivesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const paths = names.filter((name) => name.endsWith('.db')).map((name) => join(folder, name));
  return paths.filter(isArchive).toSorted(compareText);
}

/** Where an archive is worked on: the folder in which it stands. */
export const placeOf = (path: string, options: GlobalOptions): Place => ({
  folder: dirname(path),
  options: { ...options, archivio: basename(path) },
});

/** The archives in the folders of a folder: courses begun there that one may want to go on with. */
export async function archivesBelow(folder: string): Promise<string[]> {
  return (await Promise.all((await foldersNear(folder)).map(archivesIn))).flat();
}

/** An archive found by going through the folders. */
export async function lookForArchive(world: World, folder: string): Promise<string> {
  const into = (path: string, name: string): Choice<Looked> => ({ name, value: { lookIn: path } });
  const text = guidedText.browse;
  const choices: Choice<Looked>[] = [
    ...(await archivesIn(folder)).map((path) => ({ name: guidedText.start.resume(basename(path)), value: { path } })),
    ...(await foldersIn(folder)).map((path) => into(path, text.into(basename(path)))),
    ...(dirname(folder) === folder ? [] : [into(dirname(folder), text.up)]),
    ...(await drivesBeside(folder)).map((drive) => into(drive, drive)),
  ];
  const found = await choose(world, text.folder(folder), choices);
  return 'path' in found ? found.path : lookForArchive(world, found.lookIn);
}

type Looked = { readonly path: string } | { readonly lookIn: string };

/** An archive as it is named in a menu: from the folder in which one sits. */
export const archiveName = (world: World, path: string): string => relative(world.folder, path) || basename(path);
