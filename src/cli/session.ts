import { existsSync } from 'node:fs';
import type { Left } from '../text/failures/kept.js';
import type { World } from './world.js';

/** A world that remembers the archives opened in it, and how far their history went, to look again if all does not go well. */
export function watched(world: World): { readonly world: World; look(): Promise<Left> } {
  const seen = new Map<string, number>();
  const openStore: World['openStore'] = async (path) => {
    const store = await world.openStore(path);
    if (path !== undefined && !seen.has(path)) seen.set(path, store.history().length);
    return store;
  };
  return { world: { ...world, openStore }, look: () => look(world, seen) };
}

async function look(world: World, seen: ReadonlyMap<string, number>): Promise<Left> {
  const added: number[] = [];
  try {
    for (const [path, before] of seen) {
      if (!existsSync(path)) continue;
      const store = await world.openStore(path);
      added.push(
        ...store
          .history()
          .slice(before)
          .map(({ number }) => number),
      );
      store.close();
    }
  } catch {
    return 'unknown';
  }
  return added.length === 0 ? 'nothing' : added;
}
