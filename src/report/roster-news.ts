import type { ChangedRoster } from '../domain/editions/changed.js';
import { countsOf } from '../domain/editions/news.js';
import type { RosterRow } from '../domain/rosters/roster.js';
import { changesInWords, newsText } from '../text/news.js';
import { printedCapacity, printedMunicipality } from '../text/rosters.js';
import { onScreen } from './screen.js';

/** What has changed on a roster since it was last printed, by name. */
export function rosterNewsAsText({ session, last, news }: ChangedRoster): string {
  const { added, removed, changed } = news;
  const lines = [
    newsText.since(session, last, changesInWords(countsOf(news))),
    ...added.map((row) => newsText.added(inWords(row))),
    ...removed.map((row) => newsText.removed(row.number, inWords(row))),
    ...changed.map(({ before, now }) => newsText.changed(before.number, inWords(before), inWords(now))),
  ];
  return onScreen(`${lines.join('\n')}\n`);
}

/** Who stands on a row: name, capacity, where from. */
function inWords(row: RosterRow): string {
  const places = row.places.map(({ name, municipality }) => name ?? printedMunicipality(municipality ?? ''));
  return [`${row.surname} ${row.givenName}`.trim(), printedCapacity(row), ...places].filter(Boolean).join(', ');
}
