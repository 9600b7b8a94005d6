import type { ChangedRoster } from '../domain/editions/changed.js';
import { countsOf } from '../domain/editions/news.js';
import type { CorrectedRow, Roster, RosterRow } from '../domain/rosters/roster.js';
import { changesInWords, newsText } from '../text/news.js';
import { printedCapacity, printedMunicipality } from '../text/rosters.js';
import { onScreen } from './screen.js';

/** What has changed on a roster since it was last printed, by name. */
export function rosterNewsAsText({ session, last, news }: ChangedRoster): string {
  const lines = [
    newsText.since(session, last, changesInWords(countsOf(news))),
    ...news.added.map((row) => newsText.added(inWords(row))),
    ...printedBefore(news.removed, news.changed),
  ];
  return onScreen(`${lines.join('\n')}\n`);
}

/** What a supplement says of the rows printed before, by name; empty if nothing. */
export const slipAsText = ({ supplement }: Roster): string =>
  supplement
    ? onScreen(
        printedBefore(supplement.struck, supplement.corrected)
          .map((line) => `${line}\n`)
          .join(''),
      )
    : '';

const printedBefore = (struck: readonly RosterRow[], corrected: readonly CorrectedRow[]): string[] => [
  ...struck.map((row) => newsText.removed(row.number, inWords(row))),
  ...corrected.map(({ before, now }) => newsText.changed(before.number, inWords(before), inWords(now))),
];

/** Who stands on a row: name, capacity, where from. */
function inWords(row: RosterRow): string {
  const places = row.places.map(({ name, municipality }) => name ?? printedMunicipality(municipality ?? ''));
  return [`${row.surname} ${row.givenName}`.trim(), printedCapacity(row), ...places].filter(Boolean).join(', ');
}
