import { changedRosters } from '../../domain/editions/changed.js';
import { lastSet } from '../../domain/editions/register.js';
import { rosterNewsAsText } from '../../report/roster-news.js';
import { newsText } from '../../text/news.js';
import { pictureOf, withStore } from '../archive.js';
import { sessionCode } from '../session-code.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

/** What has changed on the rosters since they were last printed, by name; nothing is written. */
export const rosterNews = (world: World, options: GlobalOptions, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture, settings } = await pictureOf(store);
    const wanted = (given as string[]).map((text) => sessionCode(picture, text));
    const isWanted = (code: string) => wanted.length === 0 || wanted.includes(code);
    const codes = picture.sessions.map(({ session }) => session.code).filter(isWanted);
    const changed = changedRosters(picture, settings).filter(({ session }) => isWanted(session));
    const never = codes.filter((code) => lastSet(picture.issued, code) === undefined);
    const same = codes.filter((code) => !never.includes(code) && !changed.some(({ session }) => session === code));
    return {
      status: 'ok',
      result: changed.map(rosterNewsAsText).join('\n'),
      summary: [
        ...changed.filter(({ origin }) => origin === undefined).map(({ session }) => newsText.gone(session)),
        ...(same.length > 0 ? [newsText.same(same)] : []),
        ...(never.length > 0 ? [newsText.never(never)] : []),
      ].join('\n'),
      ...(changed.length > 0 && { next: newsText.next }),
    };
  });
