import type { Edition, Kept } from '../issued.js';
import type { Roster } from '../rosters/roster.js';
import { type News, newsSince } from './news.js';
import { ownersOf } from './owners.js';
import { lastSet, latestOf, nextNumber } from './register.js';
import type { People } from './whose.js';

/** What has changed since what was on the desk. */
interface Since {
  readonly last: Kept<Edition>;
  readonly news: News;
}

/** What printing comes to: a new edition, or once more one that was already recorded. */
export type Printing =
  | { readonly is: 'new'; readonly edition: Edition; readonly since?: Since }
  | { readonly is: 'again'; readonly edition: Kept<Edition> };

/**
 * What printing the full roster of a session comes to. One that says the same as the last edition is that edition again,
 * with its number and its day. `register` is everything ever issued.
 */
export function fullPrinting(roster: Roster, register: readonly Kept[], people: People): Printing {
  const { code } = roster.session;
  const set = lastSet(register, code);
  const last = set && latestOf(set);
  const isSame = last && last.supplements === undefined && last.roster.edition.mark === roster.edition.mark;
  if (isSame) return { is: 'again', edition: last };
  const number = nextNumber(register, code);
  const printed = { ...roster, edition: { ...roster.edition, number } };
  return {
    is: 'new',
    edition: { kind: 'edition', session: code, number, roster: printed, owners: ownersOf(roster, people) },
    ...(set && last && { since: { last, news: newsSince(set, roster, people) } }),
  };
}
