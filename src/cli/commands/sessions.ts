import type { Session } from '../../domain/records.js';
import { sessionListing, sessionTable, waitingLines, waitingListing, waitingReasons } from '../../report/sessions.js';
import { nextText } from '../../text/next.js';
import { seatText } from '../../text/seats.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import { sessionCode } from '../session-code.js';
import { widthOf } from '../width.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions {
  readonly attesa?: boolean;
  readonly incontro?: string;
}

/** The sessions with their seats and who waits, and why; for programs the waiting list is a list of its own. */
export const sessions = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture } = await pictureOf(store);
    const code = options.incontro === undefined ? undefined : sessionCode(picture, options.incontro);
    const wanted = picture.sessions.filter(({ session }) => code === undefined || session.code === code);
    const inText = options.formato === 'testo';
    const whole = inText ? sessionTable(wanted, picture) : sessionListing({ ...picture, sessions: wanted });
    const list = options.attesa && !inText ? waitingListing(wanted) : whole;
    const lists = inText ? waitingLists(wanted, widthOf(world, options)) : '';
    const [waiting, freed] = [sum(wanted, (one) => one.waiting.length), sum(wanted, ({ freed }) => freed)];
    const result = options.attesa && inText ? lists.trimStart() : (await shown(world, options, list)) + lists;
    const [promotable] = wanted.filter((one) => one.freed > 0 && one.waiting.length > 0);
    return {
      status: 'ok',
      result,
      ...(waiting + freed > 0 && { summary: seatText.summary(waiting, freed) }),
      next: promotable
        ? seatText.assign(promotable.waiting[0]?.person ?? '', promotable.session.code)
        : nextText.rosters,
    };
  });

const sum = (sessions: readonly Session[], of: (session: Session) => number): number =>
  sessions.reduce((total, session) => total + of(session), 0);

/** Each waiting list under its title, with why those on it wait. */
const waitingLists = (sessions: readonly Session[], width: number): string =>
  sessions
    .filter(({ waiting, freed }) => waiting.length + freed > 0)
    .map((session) => {
      const title = seatText.waitingTitle(session.session.code, session.waiting.length, session.freed);
      return `\n${[title, ...waitingReasons(session), ...waitingLines(session, width)].join('\n')}\n`;
    })
    .join('');
