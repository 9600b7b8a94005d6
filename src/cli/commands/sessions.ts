import { sessionListing } from '../../report/sessions.js';
import { nextText } from '../../text/next.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

/** The sessions with their seats and who waits. */
export const sessions = (world: World, options: ListOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture } = await pictureOf(store);
    const waiting = picture.sessions.reduce((sum, session) => sum + session.waiting.length, 0);
    const result = await shown(world, options, sessionListing(picture));
    return { status: 'ok', result, next: nextText.sessions(waiting) };
  });
