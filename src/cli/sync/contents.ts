import { resolve } from 'node:path';
import type { Memory } from '../../domain/memory.js';
import { sourceAt, stampAt } from '../files.js';
import { hashOf } from '../import/collect.js';
import type { World } from '../world.js';

/** A file as it was found before: its stamp, its content, and whether two commands have found both. */
type Found = readonly [stamp: string, content: string, twice: boolean];

/** What the stamps are kept under: nothing but the files themselves. */
const FROM = 'stamps';

/**
 * The content of some files, in 64 characters each. One whose stamp is as two commands before have found it, with one
 * content, is not read again; after one alone a change in the same instant might go unseen. A file that cannot be read
 * has none.
 */
export async function contentsOf(
  world: World,
  memory: Memory,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const before = new Map(JSON.parse(memory.recall('files', FROM) ?? '[]') as readonly (readonly [string, Found])[]);
  const now = new Map<string, Found>();
  const contents = new Map<string, string>();
  for (const path of paths) {
    const full = resolve(world.folder, path);
    const found = await foundAt(world, path, before.get(full)).catch(() => undefined);
    if (!found) continue;
    now.set(full, found);
    contents.set(path, found[1]);
  }
  const text = JSON.stringify([...now]);
  if (text !== JSON.stringify([...before])) memory.keep(FROM, { files: text });
  return contents;
}

async function foundAt(world: World, path: string, before: Found | undefined): Promise<Found> {
  const stamp = await stampAt(world, path);
  const isSame = before?.[0] === stamp;
  if (before && isSame && before[2]) return before;
  const content = await hashOf(await sourceAt(world, path));
  return [stamp, content, isSame && before?.[1] === content];
}
