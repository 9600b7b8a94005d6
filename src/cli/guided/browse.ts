import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { courseSettings } from '../../domain/settings-in-force.js';
import { guidedText } from '../../text/guided.js';
import { italianDate } from '../../text/words.js';
import { withStoreOrNone } from '../archive.js';
import type { Choice } from '../choose.js';
import { romeTime } from '../clock.js';
import { downloadsFolder } from '../sync/downloads.js';
import { folderThere } from '../sync/remembered.js';
import type { World } from '../world.js';
import type { Desk } from './desk.js';
import {
  drivesBeside,
  type FileThere,
  filesThere,
  foldersIn,
  foldersNear,
  newestFirst,
  type Wanted,
} from './folders.js';

const text = guidedText.browse;

/** What may be chosen while one looks for a file: the file or folder, or where to look next. */
type Found = { readonly path: string; readonly folder: string } | { readonly lookIn: string };

/** How many single files are offered before one looks through the folders. */
const MOST_FILES = 12;

/** A file or a folder to read, chosen among those at hand, the newest first, or by going through the folders. */
export async function askFiles(desk: Desk, isWanted: Wanted): Promise<readonly string[]> {
  const found = await desk.choose(text.what, await atHand(desk, isWanted));
  return chosen(desk, found, isWanted);
}

async function chosen(desk: Desk, found: Found, isWanted: Wanted): Promise<readonly string[]> {
  if ('path' in found) {
    desk.tookFrom(found.folder);
    return [shownPath(desk.world, found.path)];
  }
  const { lookIn } = found;
  const next = await desk.choose(text.folder(lookIn), await inside(desk.world, lookIn, isWanted));
  return chosen(desk, next, isWanted);
}

/** The folders with something in them near here, then the newest files of all of them, then everything else. */
async function atHand(desk: Desk, isWanted: Wanted): Promise<Choice<Found>[]> {
  const { world, folders } = desk;
  const here = world.folder;
  const near = unique([here, ...folders, ...(await folderOfCourse(desk)), ...(await foldersNear(here))]);
  const held = await Promise.all(near.map(async (folder) => ({ folder, files: await filesThere(folder, isWanted) })));
  const whole = held
    .filter(({ files }) => files.length > 1)
    .toSorted((a, b) => newest(b.files) - newest(a.files))
    .map(({ folder, files }) => ({
      name: folder === here ? text.allHere(files.length) : text.allOf(files.length, shownPath(world, folder)),
      value: { path: folder, folder },
    }));
  const downloads = await downloadsFolder(world);
  const downloaded = downloads === undefined ? [] : await filesThere(downloads, isWanted);
  const files = newestFirst(unique([...held.flatMap((one) => one.files), ...downloaded], ({ path }) => path));
  return [
    ...whole,
    ...files.slice(0, MOST_FILES).map((file) => fileChoice(world, file, downloads)),
    { name: text.elsewhere, value: { lookIn: here } },
  ];
}

/** The folder from which files were imported last, as the archive remembers it. */
async function folderOfCourse({ world, options }: Desk): Promise<string[]> {
  return withStoreOrNone(world, options, async (store) => {
    const there = await folderThere(world, options, courseSettings(store.settings()));
    return there ? [there.path] : [];
  });
}

const newest = (files: readonly FileThere[]): number => Math.max(...files.map(({ written }) => written));

/** What a folder holds: itself whole, its files, the folders in it, the one above it, and those where things usually are. */
async function inside(world: World, folder: string, isWanted: Wanted): Promise<Choice<Found>[]> {
  const [files, folders, downloads] = await Promise.all([
    filesThere(folder, isWanted),
    foldersIn(folder),
    downloadsFolder(world),
  ]);
  const into = (path: string, name: string) => ({ name, value: { lookIn: path } });
  const home = world.env['HOME'] ?? world.env['USERPROFILE'];
  const usual = [
    ...(downloads === undefined ? [] : [into(downloads, text.downloads)]),
    ...(home === undefined ? [] : [into(home, text.home)]),
  ];
  return [
    ...(files.length > 1 ? [{ name: text.allHere(files.length), value: { path: folder, folder } }] : []),
    ...files.map((file) => fileChoice({ ...world, folder }, file)),
    ...folders.map((path) => into(path, text.into(basename(path)))),
    ...(dirname(folder) === folder ? [] : [into(dirname(folder), text.up)]),
    ...(await drivesBeside(folder)).map((drive) => into(drive, drive)),
    ...usual.filter(({ value }) => value.lookIn !== folder),
  ];
}

const fileChoice = (world: World, file: FileThere, downloads?: string): Choice<Found> => ({
  name: text.file(
    file.name,
    whenWritten(world, file.written),
    file.folder === world.folder ? '' : file.folder === downloads ? text.downloads : shownPath(world, file.folder),
  ),
  value: { path: file.path, folder: file.folder },
});

/** `oggi 18:20`, `ieri 9:05`, `12/03/2026`. */
function whenWritten(world: World, written: number): string {
  const [day = '', clock = ''] = romeTime(new Date(written)).slice(0, 16).split('T');
  const today = world.now().slice(0, 10);
  if (day === today) return `${text.today} ${clock}`;
  const isYesterday = Date.parse(today) - Date.parse(day) === 86_400_000;
  return isYesterday ? `${text.yesterday} ${clock}` : italianDate(day);
}

/** A path as one would type it here: from this folder where it is inside it, else whole. */
function shownPath({ folder }: Pick<World, 'folder'>, path: string): string {
  const inner = relative(folder, resolve(folder, path));
  return inner === '' ? '.' : inner.startsWith('..') || isAbsolute(inner) ? path : inner;
}

function unique<T>(things: readonly T[], key: (thing: T) => unknown = (thing) => thing): T[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}
