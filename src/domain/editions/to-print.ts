import type { Edition, Kept } from '../issued.js';
import { buildSupplement, type Course, type RosterOptions } from '../rosters/build.js';
import type { Roster } from '../rosters/roster.js';
import type { Settings } from '../settings.js';
import { isNone, type News, newsSince } from './news.js';
import { ownersOf } from './owners.js';
import { type EditionSet, lastNumbers, lastSet, latestOf, nextNumber } from './register.js';
import type { People } from './whose.js';

/** What has changed since what was on the desk. */
interface Since {
  readonly set: EditionSet;
  readonly news: News;
}

/** What printing comes to: a new edition, or once more one that was already recorded. */
export type Printing =
  | { readonly is: 'new'; readonly edition: Edition; readonly since?: Since }
  | { readonly is: 'again'; readonly edition: Kept<Edition> };

/** What a supplement comes to: there may be nothing to add to, or nothing to say. */
export type SupplementPrinting =
  | Printing
  | { readonly is: 'no-edition' }
  /** The rows are all as they lie on the desk; what stands at the top may not be. */
  | { readonly is: 'nothing-new'; readonly since: Since };

/**
 * What printing the full roster of a session comes to. One that says the same as the last edition is that edition again,
 * with its number and its day. `register` is everything ever issued.
 */
export function fullPrinting(roster: Roster, register: readonly Kept[], people: People): Printing {
  const set = lastSet(register, roster.session.code);
  const last = set && latestOf(set);
  const isSame = last && last.supplements === undefined && last.roster.edition.mark === roster.edition.mark;
  if (isSame) return { is: 'again', edition: last };
  const edition = newEdition(roster, register, people);
  return { is: 'new', edition, ...(set && { since: { set, news: newsSince(set, roster, people) } }) };
}

/** What a supplement is made of besides the full roster as it would be now. */
interface Making {
  readonly course: People & Course;
  readonly settings: Settings;
  readonly options: RosterOptions;
  /** Everything ever issued. */
  readonly register: readonly Kept[];
}

/** What printing a supplement of a session comes to: who is new, numbered on, and what is to be done with rows printed before. */
export function supplementPrinting(now: Roster, { course, settings, options, register }: Making): SupplementPrinting {
  const session = now.session.code;
  const set = lastSet(register, session);
  if (set === undefined) return { is: 'no-edition' };
  const last = latestOf(set);
  const news = newsSince(set, now, course);
  if (isNone({ ...news, heading: [] }))
    return last.supplements === undefined
      ? { is: 'nothing-new', since: { set, news } }
      : { is: 'again', edition: last };
  const after = {
    people: new Set(news.added.map(({ person }) => person)),
    ...lastNumbers(register, set),
    supplement: { to: set.full.number, struck: news.removed, corrected: news.changed },
  };
  const roster = buildSupplement(course, settings, options, { session, after });
  return { is: 'new', edition: newEdition(roster, register, course), since: { set, news } };
}

function newEdition(roster: Roster, register: readonly Kept[], people: People): Edition {
  const { code } = roster.session;
  const number = nextNumber(register, code);
  return {
    kind: 'edition',
    session: code,
    number,
    ...(roster.supplement && { supplements: roster.supplement.to }),
    roster: { ...roster, edition: { ...roster.edition, number } },
    owners: ownersOf(roster, people),
  };
}
