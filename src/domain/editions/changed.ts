import { unique } from '../group.js';
import type { Kept } from '../issued.js';
import type { Origin } from '../origin.js';
import { buildRosters, type Course } from '../rosters/build.js';
import type { Roster } from '../rosters/roster.js';
import type { Settings } from '../settings.js';
import { deskRows } from './desk.js';
import { isNone, type News, newsSince } from './news.js';
import { lastSet, latestOf } from './register.js';
import type { People } from './whose.js';

/** A roster that is no longer as it was printed. */
export interface ChangedRoster {
  readonly session: string;
  /** The last edition. */
  readonly last: Roster['edition'];
  readonly news: News;
  /** Where the session stands in the calendar; undefined where it no longer does. */
  readonly origin: Origin | undefined;
}

/** The rosters that are no longer as they were last printed, in order of session code. */
export function changedRosters(
  picture: People & Course & { readonly issued: readonly Kept[] },
  settings: Settings,
): ChangedRoster[] {
  const printed = unique(picture.issued.flatMap((one) => (one.kind === 'edition' ? one.session : []))).toSorted();
  return printed.flatMap((session) => {
    const set = lastSet(picture.issued, session);
    if (set === undefined) return [];
    const { edition } = latestOf(set).roster;
    const standing = picture.sessions.find((one) => one.session.code === session);
    const now = standing && rosterNow(picture, settings, session, edition.date);
    // The same mark is the same sheet: there is no need to look for each person.
    if (set.supplements.length === 0 && now?.edition.mark === edition.mark) return [];
    const news = now
      ? newsSince(set, now, picture)
      : { ...NOTHING, removed: [...deskRows(set).values()].map(({ row }) => row) };
    return standing && isNone(news) ? [] : [{ session, last: edition, news, origin: standing?.session.origin }];
  });
}

const NOTHING: News = { added: [], removed: [], changed: [], heading: [] };

const rosterNow = (picture: Course, settings: Settings, session: string, date: string): Roster =>
  buildRosters(picture, settings, { date, sessions: [session] })[0] as Roster;
