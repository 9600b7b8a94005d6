import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Decision } from '../domain/decisions.js';
import type { WhoIsWho } from '../domain/derive.js';
import type { Facts, SourceFile } from '../domain/facts.js';
import { Failure } from '../domain/failure.js';
import type { Kept } from '../domain/issued.js';
import type { Memory } from '../domain/memory.js';
import type { Picture } from '../domain/picture.js';
import type { Settings } from '../domain/settings.js';
import { courseSettings } from '../domain/settings-in-force.js';
import type { Contents, Opening, Store } from '../store/store.js';
import type { GlobalOptions, World } from './world.js';

/** Where the archive of this command is. */
export const archivePath = (world: World, { archivio }: GlobalOptions): string =>
  resolve(world.folder, archivio ?? 'zerosei.db');

/** Opens the archive, does the work, closes it. There must be one already. */
export async function withStore<T>(
  world: World,
  options: GlobalOptions,
  work: (store: Store) => Promise<T> | T,
  opening?: Opening,
): Promise<T> {
  return closing(await world.openStore(existingArchive(world, options), opening), work);
}

/** Where the archive of this command is; fails if there is none. */
export function existingArchive(world: World, options: GlobalOptions): string {
  const path = archivePath(world, options);
  if (!existsSync(path)) throw new Failure({ kind: 'no-archive', path: options.archivio ?? path });
  return path;
}

/** As `withStore`, but makes the archive if there is none. */
export async function withNewStore<T>(
  world: World,
  options: GlobalOptions,
  work: (store: Store) => Promise<T> | T,
): Promise<T> {
  const store = await world.openStore(archivePath(world, options));
  try {
    const result = await work(store);
    store.close();
    return result;
  } catch (error) {
    store.abandon();
    throw error;
  }
}

/**
 * As `withStore`, but where there is no archive yet the work sees an empty one, which is forgotten: nothing is made until
 * there is something to keep.
 */
export async function withStoreOrNone<T>(
  world: World,
  options: GlobalOptions,
  work: (store: Store) => Promise<T> | T,
): Promise<T> {
  const path = archivePath(world, options);
  return closing(await world.openStore(existsSync(path) ? path : undefined), work);
}

async function closing<T>(store: Store, work: (store: Store) => Promise<T> | T): Promise<T> {
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** What everybody looks at: the picture derived afresh, with the settings and the facts it comes from. */
export interface View {
  readonly picture: Picture;
  readonly settings: Settings;
  /** Everything that ever left the office, annulled or not. */
  readonly register: readonly Kept[];
  /** The files that the archive holds. */
  readonly files: readonly SourceFile[];
}

/** Reads the archive and derives the picture; once, as long as nobody changes the archive. */
export async function pictureOf(store: Store): Promise<View> {
  const found = await readingOf(store);
  if (!found.view) {
    const { deriveFrom } = await import('../domain/derive.js');
    const { facts, settings, given } = found;
    const picture = deriveFrom(found.who, facts, settings, given.issued);
    found.view = { picture, settings, register: given.issued, files: facts.files };
  }
  return found.view;
}

/** Reads the archive only as far as who is who: much less work than the whole picture. */
export const peopleIn = async (store: Store): Promise<WhoIsWho> => (await readingOf(store)).who;

/** What an archive was read as, in some state of it. */
interface Reading {
  readonly state: string;
  readonly settings: Settings;
  readonly facts: Facts;
  readonly given: ReturnType<typeof besides>;
  readonly who: WhoIsWho;
  /** The whole picture, once somebody has asked for it. */
  view?: View;
}

/** Deriving is the dearest work of all, and the same facts give the same picture: kept for whoever asks again. */
const readings = new WeakMap<Store, Reading>();

async function readingOf(store: Store): Promise<Reading> {
  const state = store.state();
  const before = readings.get(store);
  if (before?.state === state) return before;
  const { whoIsWho } = await import('../domain/derive.js');
  const settings = courseSettings(store.settings());
  const given = besides(store);
  const facts = store.facts(settings.region);
  const who = whoIsWho(facts, settings, store.decisions(), given);
  const reading = { state, settings, facts, given, who };
  readings.set(store, reading);
  return reading;
}

/** The picture as it would be with some more decisions: what they would change, before they are taken. */
export async function pictureWith(store: Store, decisions: readonly Decision[], at: string): Promise<Picture> {
  const { derive } = await import('../domain/derive.js');
  const settings = courseSettings(store.settings());
  const taken = store.decisions();
  const entry = (store.history().at(-1)?.number ?? 0) + 1;
  const more = decisions.map((one, position) => ({ ...one, entry, position, madeBy: '', madeAt: at, reason: '' }));
  return derive(store.facts(settings.region), settings, [...taken, ...more], besides(store));
}

/** What the archive would show had other things been done; nothing that is remembered gives way to it. */
export async function viewOf(contents: Contents, memory: Memory): Promise<Pick<View, 'picture' | 'settings'>> {
  const { derive } = await import('../domain/derive.js');
  const settings = courseSettings(contents.settings());
  const given = { issued: contents.issued(), memory: { ...memory, keep: () => {} } };
  return { picture: derive(contents.facts(settings.region), settings, contents.decisions(), given), settings };
}

/** What the picture comes from besides facts, settings and decisions. */
export const besides = (store: Store) => ({ issued: store.issued(), memory: store.memory });
