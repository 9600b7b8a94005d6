import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDriver } from '../../src/store/driver.js';
import { does, type Job, type Tree, treeOf } from './course.js';

/** All that an archive says, and how many entries its history has. */
export interface Said {
  readonly entries: number;
  readonly everything: string;
}

/** What stands in a folder before a job and after it, and what the archive says. */
export interface Course {
  readonly tree: Tree;
  readonly said: Said | undefined;
}

const ARCHIVES = /\.db$/;
const OURS = /^(?:.*\/)?\.zerosei-|\.db-journal$|\.in-uso$|\.db-(?:wal|shm)$/;

/** What is ours beside an archive or a file for people, and never stays. */
export const isOurs = (path: string): boolean => OURS.test(path);

/** Looks at a course; an archive that cannot be asked is a text that equals no other. */
export async function lookAt(folder: string): Promise<Course> {
  const said = existsSync(join(folder, 'zerosei.db')) ? await ask(folder) : undefined;
  return { tree: treeOf(folder), said };
}

async function ask(folder: string): Promise<Said> {
  const history = await does(folder, 'storia', '--formato', 'json');
  const all = await does(folder, 'esporta', 'tutto', '--formato', 'json', '--oggi', '2026-03-19');
  if (history.exit !== 0 || all.exit !== 0) return { entries: -1, everything: history.stderr + all.stderr };
  // At what minute somebody decided is of the clock.
  return { entries: countOf(history.stdout), everything: all.stdout.replace(/( il [\d/]{10}) \d\d:\d\d:/g, '$1:') };
}

/** The kinds of harm that may come of a job that was stopped. */
export type Harm = 'archive' | 'file' | 'left behind';

/** What does not hold of a course in which a job was stopped: where it stood before, or where it would have been after. */
export async function harmOf(folder: string, before: Course, after: Course): Promise<(readonly [Harm, string])[]> {
  // The same bytes say the same.
  if (isSameTree(treeOf(folder), before.tree)) return [];
  const now = await lookAt(folder);
  const harm: (readonly [Harm, string])[] = [];
  // An archive in which nothing was done yet is as none.
  const isEmpty = before.said === undefined && now.said?.entries === 0;
  const isAs = (one: Course) =>
    now.said?.everything === one.said?.everything && now.said?.entries === one.said?.entries;
  if (!isEmpty && !isAs(before) && !isAs(after))
    harm.push(['archive', `${now.said?.entries} entries: ${now.said?.everything.slice(0, 200)}`]);
  for (const [path, hash] of now.tree) {
    if (isOurs(path) || hash === before.tree.get(path) || hash === after.tree.get(path)) continue;
    if (ARCHIVES.test(path) ? !isWhole(join(folder, path)) : !isVariable(path, after)) harm.push(['file', path]);
  }
  for (const path of before.tree.keys())
    if (after.tree.has(path) && !now.tree.has(path)) harm.push(['file', `${path} is gone`]);
  return harm;
}

/** A file that says when or in what order it was made: another each time. */
const isVariable = (path: string, after: Course): boolean => after.tree.get(path) === '*';

function isWhole(path: string): boolean {
  const driver = openDriver(path, { readOnly: true });
  try {
    return driver.lists('pragma integrity_check')[0]?.[0] === 'ok';
  } catch {
    return false;
  } finally {
    driver.close();
  }
}

/** What of ours is still there once the same job has been done again, and each archive been opened: the demo begins in a folder of its own. */
export async function leftAfter(folder: string, { words }: Job): Promise<(readonly [Harm, string])[]> {
  const { exit, stderr } = await does(folder, ...words);
  for (const path of treeOf(folder).keys()) if (ARCHIVES.test(path)) await does(folder, 'stato', '-a', path);
  const left = [...treeOf(folder).keys()].filter(isOurs).map((path) => ['left behind', path] as const);
  return exit === 70 ? [...left, ['archive', stderr.slice(0, 300)]] : left;
}

/** Two runs of a job to its end: what differs between them is no sign of harm. */
export function variable(once: Course, again: Course): Course {
  const tree = [...once.tree].map(([path, hash]) => [path, hash === again.tree.get(path) ? hash : '*'] as const);
  return { ...once, tree: new Map(tree) };
}

/** Whether anything was written. */
export const isSame = (one: Course, other: Course): boolean => isSameTree(one.tree, other.tree);

const isSameTree = (one: Tree, other: Tree): boolean =>
  one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);

/** How many lines a list in JSON has, whatever it is called. */
const countOf = (json: string): number =>
  Object.values(JSON.parse(json) as object).find((value): value is unknown[] => Array.isArray(value))?.length ?? -1;
