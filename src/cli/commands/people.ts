import { announcedPeople } from '../../domain/attending/announced.js';
import { probablePeople } from '../../domain/people/people.js';
import { peopleMatching } from '../../domain/people/search.js';
import type { Person } from '../../domain/records.js';
import { type PersonLine, peopleLines, peopleListing } from '../../report/people.js';
import { attendanceText } from '../../text/attendance.js';
import { peopleText } from '../../text/people.js';
import { peopleIn, pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import { widthOf } from '../width.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions {
  readonly unione: 'certe' | 'probabili';
}

/**
 * Everybody, or those of a name: on the screen as the office knows them, also those on a roster who never registered; for
 * programs every row that is theirs.
 */
export const people = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const known = await peopleIn(store);
    const everybody = options.unione === 'probabili' ? probablePeople(known) : known.people;
    const meant = (among: readonly Person[]) => (given === undefined ? among : peopleMatching(among, String(given)));
    const all = meant(everybody);
    const responses = all.reduce((sum, person) => sum + person.responses.length, 0);
    const summary = peopleText.counts(all.length, responses);
    if (options.formato !== 'testo') {
      return {
        status: 'ok',
        result: await shown(world, options, peopleListing({ people: all }, known)),
        summary,
        next: peopleText.next,
      };
    }
    const { picture } = await pictureOf(store);
    const announced = meant(announcedPeople(picture));
    const signed = meant(picture.attendance.people);
    const result = linesOf(peopleLines([...all, ...announced, ...signed], picture, widthOf(world, options)));
    const told = [
      summary,
      announced.length > 0 ? peopleText.announcedToo(announced.length) : '',
      signed.length > 0 ? attendanceText.onlySignedToo(signed.length) : '',
    ].join('');
    return { status: 'ok', result, summary: told, next: peopleText.next };
  });

const linesOf = (lines: readonly PersonLine[]): string => lines.map(({ line }) => `${line}\n`).join('');
