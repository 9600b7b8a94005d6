import { peopleListing } from '../../report/people.js';
import { nextText } from '../../text/next.js';
import { plural } from '../../text/words.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

/** Everybody, with every row of every export that is theirs. */
export const people = (world: World, options: ListOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture } = await pictureOf(store);
    const result = await shown(world, options, peopleListing(picture));
    const responses = picture.people.reduce((sum, person) => sum + person.responses.length, 0);
    const summary = `${plural(picture.people.length, 'persona', 'persone')}, ${plural(responses, 'risposta', 'risposte')}.`;
    return { status: 'ok', result, summary, next: nextText.check };
  });
