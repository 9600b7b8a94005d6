import { join, resolve } from 'node:path';
import { formOf, isSameForm } from '../../domain/corrections/questions.js';
import type { SourceFile } from '../../domain/facts.js';
import { openTable } from '../../ingest/reading/open-table.js';
import type { Source } from '../../ingest/table.js';
import { isOwnRoster } from '../../report/own-output.js';
import { questionSheet } from '../../report/review-sheet.js';
import { bytesAt, filesIn, isFolder, sourceAt } from '../files.js';
import type { World } from '../world.js';

/** A workbook larger than this is no export of a form. */
const LARGEST = 20 * 1024 * 1024;
/** How much of a text is read for its titles. */
const HEAD = 1024 * 1024;
const TABLES = /\.(csv|xlsx)$/i;

/** Where the browser of whoever works puts what it downloads, on Linux and on Windows; undefined where that is not known. */
export async function downloadsFolder(world: World): Promise<string | undefined> {
  const { env } = world;
  const home = env['HOME'] ?? env['USERPROFILE'];
  const named = [env['XDG_DOWNLOAD_DIR'], ...(home === undefined ? [] : [await userDirectory(world, home)])];
  const usual = home === undefined ? [] : [join(home, 'Downloads'), join(home, 'Scaricati')];
  for (const path of [...named, ...usual]) {
    // Where a desktop has no such folder it names the home itself, which nobody lets be looked through.
    if (path === undefined || path === '' || (home !== undefined && resolve(path) === resolve(home))) continue;
    if (await isFolder(world, path).catch(() => false)) return path;
  }
  return undefined;
}

/** What the desktop of a Linux says (https://www.freedesktop.org/wiki/Software/xdg-user-dirs). */
async function userDirectory(world: World, home: string): Promise<string | undefined> {
  const file = join(world.env['XDG_CONFIG_HOME'] || join(home, '.config'), 'user-dirs.dirs');
  const text = Buffer.from((await bytesAt(world, file).catch(() => undefined)) ?? []).toString('utf8');
  const [, path] = /^XDG_DOWNLOAD_DIR="([^"\n]*)"/m.exec(text) ?? [];
  return path?.replace(/^\$HOME\b/, home);
}

/** The tables among some downloads that are of the course, by their titles: nothing else of a file is looked at. */
export async function oursAmong(
  world: World,
  folder: string,
  known: readonly SourceFile[],
): Promise<{ readonly tables: number; readonly ours: readonly string[] }> {
  const paths = (await filesIn(world, folder)).filter((path) => TABLES.test(path) && !/(^|[\\/])~\$/.test(path));
  const ours: string[] = [];
  for (const path of paths) {
    const titles = await titlesOf(await sourceAt(world, path));
    if (titles && isOurs(titles, known)) ours.push(path);
  }
  return { tables: paths.length, ours };
}

/** The titles of a table; undefined of a file that is none, or cannot be read: it is not ours to complain of. */
async function titlesOf(source: Source): Promise<readonly string[] | undefined> {
  if (/\.xlsx$/i.test(source.name) && source.size > LARGEST) return undefined;
  const table = await openTable(/\.csv$/i.test(source.name) ? headOf(source) : source, {}).catch(() => undefined);
  return table?.columns.map(({ title }) => title);
}

/** The first lines of a text. */
const headOf = (source: Source): Source => ({
  ...source,
  async *bytes() {
    let left = HEAD;
    for await (const piece of source.bytes()) {
      if (piece.length <= left) yield piece;
      else yield piece.subarray(0, piece.subarray(0, left).lastIndexOf(0x0a) + 1);
      left -= piece.length;
      if (left <= 0) return;
    }
  },
});

const SHEET = questionSheet([]).columns.map(({ title }) => title);

/**
 * Whether a table is of the course: a form that is known, also with questions more or less; a list with the very titles of
 * one that is known; what the program itself has written to be filled in.
 */
function isOurs(titles: readonly string[], known: readonly SourceFile[]): boolean {
  if (isOwnRoster(titles) || titles.join('|') === SHEET.join('|')) return true;
  const form = formOf({ columns: titles.map((title) => ({ title })) });
  return known.some((file) => {
    const other = formOf(file);
    return form === other || (file.kind === 'responses' && isSameForm(form, other) && isPartOf(form, other));
  });
}

/** Whether one of two forms asks all that the other asks. */
function isPartOf(a: string, b: string): boolean {
  const [fewer = [], more = []] = [a.split('|'), b.split('|')].toSorted((x, y) => x.length - y.length);
  return fewer.every((question) => more.includes(question));
}
