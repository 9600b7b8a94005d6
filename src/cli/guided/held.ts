import { stat } from 'node:fs/promises';
import type { Store } from '../../store/store.js';
import type { World } from '../world.js';

/** An archive kept open between one command and the next. */
interface Held {
  readonly path: string;
  /** Which file of the disk it is: another may be put in its place. */
  readonly file: bigint;
  /** As commands see it: closing it leaves it open. */
  readonly store: Store;
  readonly opened: Store;
  /** How the last command left it. */
  state: string;
}

/**
 * A world in which an archive stays open when a command closes it, with all that was derived from it. Where anybody else
 * has changed it meanwhile, or put another in its place, it is opened anew, and looked through as the first time.
 */
export function holding(world: World): { readonly world: World; release(): void } {
  let held: Held | undefined;
  const release = () => {
    held?.opened.close();
    held = undefined;
  };
  const openStore: World['openStore'] = async (path, opening) => {
    const file = path === undefined ? undefined : await fileAt(path);
    if (held && held.path === path && held.file === file && isAsLeft(held)) return held.store;
    release();
    const opened = await world.openStore(path, opening);
    // One that is made just now is closed when it is made, as it may come to nothing.
    if (path === undefined || file === undefined) return opened;
    const close = () => {
      kept.state = opened.state();
    };
    const kept: Held = { path, file, opened, store: { ...opened, close, abandon: release }, state: opened.state() };
    held = kept;
    return kept.store;
  };
  return { world: { ...world, openStore }, release };
}

function isAsLeft({ opened, state }: Held): boolean {
  try {
    return opened.state() === state;
  } catch {
    // Whatever is wrong with it is told by opening it.
    return false;
  }
}

const fileAt = async (path: string): Promise<bigint | undefined> =>
  (await stat(path, { bigint: true }).catch(() => undefined))?.ino;
