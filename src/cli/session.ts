import type { Store } from '../store/store.js';
import type { Left } from '../text/failures/kept.js';
import type { World } from './world.js';

/** A world that remembers the archives opened in it, to tell what was recorded here if all does not go well. */
export function watched(world: World): { readonly world: World; left(): Left } {
  /** How many entries had been recorded in each before: one may stay open from one command to the next. */
  const opened = new Map<Store, number>();
  const openStore: World['openStore'] = async (path) => {
    const store = await world.openStore(path);
    if (!opened.has(store)) opened.set(store, store.recorded().length);
    return store;
  };
  const left = (): Left => {
    const added = [...opened].flatMap(([store, before]) => store.recorded().slice(before));
    return added.length === 0 ? 'nothing' : added;
  };
  return { world: { ...world, openStore }, left };
}
