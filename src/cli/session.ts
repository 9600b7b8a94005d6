import { relative } from 'node:path';
import { Failure } from '../domain/failure.js';
import type { Store } from '../store/store.js';
import type { Left } from '../text/failures/kept.js';
import type { World } from './world.js';

/** What goes on in one command line. */
interface Session {
  /** A world that remembers the archives opened in it. */
  readonly world: World;
  /** What was recorded in them here, where all did not go well. */
  left(): Left;
  /** Waits for some work, or until somebody interrupts it: from then on it can change nothing more. */
  unlessInterrupted<T>(work: Promise<T>): Promise<T>;
}

/** Those of which it was told that they were brought up to date, or come from a damaged one: one may stay open. */
const told = new WeakSet<Store>();

/** What is to be known of an archive that is opened, whatever is asked of it. */
async function toldOf({ folder }: World, store: Store): Promise<string[]> {
  if (told.has(store)) return [];
  told.add(store);
  const lines: string[] = [];
  const rescued = store.rescued();
  if (rescued.length > 0) lines.push((await import('../text/rescue.js')).rescueText.partly(rescued));
  if (store.update) {
    const { copy } = store.update;
    const { copyText } = await import('../text/copies.js');
    lines.push(copyText.updated(copy === undefined ? undefined : relative(folder, copy)));
  }
  if (store.cutShort) {
    const { eraseText } = await import('../text/privacy.js');
    lines.push(eraseText.cutShort(store.cutShort));
  }
  return lines;
}

/** A session in a world. */
export function watched(world: World): Session {
  /** How many entries had been recorded in each before: one may stay open from one command to the next. */
  const opened = new Map<Store, number>();
  const said = new Set<string>();
  const openStore: World['openStore'] = async (path, opening) => {
    if (world.interrupted?.aborted) throw new Failure({ kind: 'interrupted', by: 'ctrl-c' });
    const store = await world.openStore(path, opening);
    if (!opened.has(store)) opened.set(store, store.recorded().length);
    for (const line of await toldOf(world, store)) {
      // A command may open one twice.
      if (!said.has(line)) await world.stderr.write(`${line}\n`);
      said.add(line);
    }
    return store;
  };
  const left = (): Left => {
    const added = [...opened].flatMap(([store, before]) => store.recorded().slice(before));
    return added.length === 0 ? 'nothing' : added;
  };
  return {
    world: { ...world, openStore },
    left,
    unlessInterrupted: (work) => Promise.race([work, interruption(world, opened)]),
  };
}

const interruption = ({ interrupted }: World, opened: ReadonlyMap<Store, number>): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => {
      for (const store of opened.keys()) leave(store);
      reject(new Failure({ kind: 'interrupted', by: 'ctrl-c' }));
    };
    if (interrupted?.aborted) stop();
    interrupted?.addEventListener('abort', stop, { once: true });
  });

function leave(store: Store): void {
  try {
    store.abandon();
  } catch {
    // It was closed before.
  }
}
