import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DEMO_TODAY } from '../../demo/sessions.js';
import { REGION as DEMO_REGION } from '../../demo/territory.js';
import { courseSettings } from '../../domain/settings-in-force.js';
import { guidedText } from '../../text/guided.js';
import { archivePath, withStore } from '../archive.js';
import { wasEscaped } from '../ask.js';
import { type Choice, choose } from '../choose.js';
import type { World } from '../world.js';
import { archiveName, archivesBelow, archivesIn, lookForArchive, type Place, placeOf, USUAL_ARCHIVE } from './place.js';
import { type Sitting, type Turn, tell } from './sitting.js';

const text = guidedText.start;

/** Where a person who sits down goes on: the one archive of the folder, one of several, or a new course. */
export async function firstTurn(sitting: Sitting): Promise<Turn> {
  if (hasArchive(sitting)) return { is: 'place', place: sitting.place };
  const [only, ...more] = await archivesIn(sitting.world.folder);
  if (only === undefined || more.length > 0) return { is: 'start' };
  return { is: 'place', place: placeOf(only, sitting.place.options) };
}

/** A place as one works in it: a fictional course on the day on which it takes place, unless another was said. */
export async function onItsDay({ world }: Sitting, place: Place): Promise<Place> {
  if (place.options.oggi !== undefined) return place;
  const there = { ...world, folder: place.folder };
  if (!existsSync(archivePath(there, place.options))) return place;
  const { region } = await withStore(there, place.options, (store) => courseSettings(store.settings()));
  return region === DEMO_REGION ? { ...place, options: { ...place.options, oggi: DEMO_TODAY } } : place;
}

/** Whether there is an archive where this person works. */
export const hasArchive = ({ world, place }: Sitting): boolean => existsSync(archivePath(world, place.options));

/** Asks which course to work on, among those at hand and new ones. Esc leaves. */
export async function startMenu(sitting: Sitting): Promise<Turn> {
  const { world, outside, place } = sitting;
  const found = [...(await archivesIn(world.folder)), ...(await archivesBelow(world.folder))];
  const choices: Choice<Turn | 'elsewhere'>[] = [
    ...found.map((path) => ({ name: text.resume(archiveName(world, path)), value: opening(path, sitting) })),
    { name: text.init, value: { is: 'job', job: { title: text.init, words: ['inizia'] }, opens: place } },
    { name: text.demo, value: demo(world, place) },
    { name: text.elsewhere, value: 'elsewhere' },
    { name: guidedText.leave, value: { is: 'leave' } },
  ];
  if (found.length === 0) await tell(world, guidedText.welcome);
  const turn = await choose(world, guidedText.which, choices);
  if (turn !== 'elsewhere') return turn;
  try {
    return opening(await lookForArchive(outside, world.folder), sitting);
  } catch (error) {
    if (wasEscaped(error)) return { is: 'start' };
    throw error;
  }
}

const opening = (path: string, { place }: Sitting): Turn => ({ is: 'place', place: placeOf(path, place.options) });

/** A fictional course in a folder of its own, gone on with on the day on which it takes place. */
function demo(world: World, place: Place): Turn {
  let count = 1;
  while (existsSync(join(world.folder, guidedText.demoFolder(count)))) count += 1;
  const folder = join(world.folder, guidedText.demoFolder(count));
  return {
    is: 'job',
    job: { title: text.demo, words: ['demo', basename(folder)] },
    opens: placeOf(join(folder, USUAL_ARCHIVE), { ...place.options, oggi: place.options.oggi ?? DEMO_TODAY }),
  };
}
