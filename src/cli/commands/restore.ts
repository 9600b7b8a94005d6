import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Entry } from '../../domain/history.js';
import { isUnreadable, whileAlone } from '../../store/copies.js';
import { closeLike } from '../../store/new-archive.js';
import { copyText } from '../../text/copies.js';
import { archivePath } from '../archive.js';
import { confirm } from '../ask.js';
import { broughtBeside, type Line, linesIn, readCopy } from '../copies.js';
import { say } from '../say.js';
import { dayHere, type GlobalOptions, type Outcome, type World } from '../world.js';
import { type Prepared, prepareFile, setAside, standsThere } from '../write-file.js';

interface Options extends GlobalOptions {
  readonly si?: boolean;
  readonly prova?: boolean;
  readonly salvaIlSalvabile?: boolean;
}

/** What stands in the place of the archive, as far as it can be read. */
type Present =
  | { readonly is: 'none' }
  | { readonly is: 'unreadable' }
  | { readonly is: 'whole'; readonly lines: readonly Line[] };

/** Puts a copy in the place of the archive, whole or not at all, once it was looked through; the archive of now stays beside. */
export async function restore(world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> {
  const from = String(given);
  if (options.salvaIlSalvabile) {
    const { rescue } = await import('../rescue.js');
    return rescue(world, options, from);
  }
  const path = options.archivio ?? basename(archivePath(world, options));
  const copy = await broughtBeside(world, options, path, from);
  try {
    const { lines, rescued } = await readCopy(copy, world, from);
    const present = await presentAt(world, options);
    const aside = present.is === 'none' ? undefined : await asideName(world, options, path);
    const plan = `${[copyText.copy(from, lines, rescued), ...planned(path, lines, present, aside)].join('\n')}\n`;
    if (options.prova) return { status: 'ok', result: plan, summary: copyText.tried };
    await say(world, plan);
    if (!(await confirm(world, options, copyText.restoreQuestion)))
      return { status: 'stopped', summary: copyText.refused };
    await replace(world, options, path, copy, aside);
    return { status: 'ok', summary: copyText.restored(path, aside) };
  } finally {
    await copy.drop();
  }
}

async function presentAt(world: World, options: Options): Promise<Present> {
  const path = archivePath(world, options);
  if (!existsSync(path)) return { is: 'none' };
  try {
    const store = await world.openStore(path);
    try {
      return { is: 'whole', lines: linesIn(store) };
    } finally {
      store.close();
    }
  } catch (error) {
    if (isUnreadable(error)) return { is: 'unreadable' };
    throw error;
  }
}

function planned(path: string, lines: readonly Line[], present: Present, aside: string | undefined): string[] {
  const said: string[] = [];
  if (present.is === 'none') return [copyText.none(path)];
  if (present.is === 'unreadable') said.push(copyText.unreadable(path));
  else {
    const common = sharedBy(lines, present.lines);
    said.push(...copyText.lost(present.lines.slice(common)), ...copyText.gained(lines.slice(common)));
  }
  return [...said, ...(aside === undefined ? [] : [copyText.aside(aside)])];
}

/** How many entries two histories begin with alike. */
function sharedBy(one: readonly Entry[], other: readonly Entry[]): number {
  const mark = (entry: Entry | undefined) =>
    entry && [entry.number, entry.kind, entry.madeAt, entry.madeBy, entry.undoes].join('|');
  const parts = one.findIndex((entry, index) => mark(entry) !== mark(other[index]));
  return parts < 0 ? one.length : parts;
}

/** A name in the folder of the archive that nothing has yet. */
async function asideName(world: World, options: Options, path: string): Promise<string> {
  const extension = extname(path);
  const name = (count: number) =>
    join(dirname(path), copyText.asideName(basename(path, extension), dayHere(world, options), count, extension));
  let count = 1;
  while (await standsThere(world, name(count))) count += 1;
  return name(count);
}

/** Keeps the archive of now, then gives the copy its name; nobody reads or writes either meanwhile. */
async function replace(world: World, options: Options, path: string, copy: Prepared, aside: string | undefined) {
  const archive = archivePath(world, options);
  closeLike(copy.at, archive);
  if (aside === undefined) return copy.take();
  // One that is kept open between a command and the next is let go: Windows replaces no file that is open.
  (await world.openStore(undefined)).close();
  await whileAlone(archive, async (bytes, letGo) => {
    const kept = await prepareFile(world, aside, bytes);
    await kept.take();
    if (process.platform === 'win32') letGo();
    // What SQLite left beside a damaged archive belongs to it, and would be taken for the copy's.
    for (const left of ['-journal', '-wal', '-shm'])
      if (existsSync(`${archive}${left}`)) await setAside(world, `${path}${left}`, `${basename(aside)}${left}`);
    await copy.take();
  });
}
