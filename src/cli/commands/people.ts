import { probablePeople } from '../../domain/people/people.js';
import { peopleListing, peopleTable } from '../../report/people.js';
import { nextText } from '../../text/next.js';
import { plural } from '../../text/words.js';
import { peopleIn, pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions {
  readonly unione: 'certe' | 'probabili';
}

/** Everybody, with every row of every export that is theirs. */
export const people = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const known = await peopleIn(store);
    const all = options.unione === 'probabili' ? probablePeople(known) : known.people;
    const inText = options.formato === 'testo';
    const list = inText ? peopleTable(all, (await pictureOf(store)).picture) : peopleListing({ people: all }, known);
    const result = await shown(world, options, list);
    const responses = all.reduce((sum, person) => sum + person.responses.length, 0);
    const summary = `${plural(all.length, 'persona', 'persone')}, ${plural(responses, 'risposta', 'risposte')}.`;
    return { status: 'ok', result, summary, next: nextText.check };
  });
