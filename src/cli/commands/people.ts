import { probablePeople } from '../../domain/people/people.js';
import { peopleMatching } from '../../domain/people/search.js';
import { type PersonLine, peopleLines, peopleListing } from '../../report/people.js';
import { peopleText } from '../../text/people.js';
import { peopleIn, pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown, widthOf } from '../listing.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions {
  readonly unione: 'certe' | 'probabili';
}

/** Everybody, or those of a name: on the screen as the office knows them, for programs every row that is theirs. */
export const people = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const known = await peopleIn(store);
    const everybody = options.unione === 'probabili' ? probablePeople(known) : known.people;
    const all = given === undefined ? everybody : peopleMatching(everybody, String(given));
    const result =
      options.formato === 'testo'
        ? linesOf(peopleLines(all, (await pictureOf(store)).picture, widthOf(world, options)))
        : await shown(world, options, peopleListing({ people: all }, known));
    const responses = all.reduce((sum, person) => sum + person.responses.length, 0);
    return { status: 'ok', result, summary: peopleText.counts(all.length, responses), next: peopleText.next };
  });

const linesOf = (lines: readonly PersonLine[]): string => lines.map(({ line }) => `${line}\n`).join('');
