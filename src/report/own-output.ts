import { CHECKLIST_TITLES } from '../text/checklist.js';
import { LEDGER_TITLES } from '../text/delegations.js';
import { SLIP_TITLES, WORKBOOK_TITLES } from '../text/roster-forms.js';
import { csvTitles } from '../text/rosters.js';
import { coverageListing, welcomeListing } from './coverage.js';
import { delegationListing } from './delegations.js';
import { findingListing } from './findings.js';
import { historyListing } from './history.js';
import { letterListing } from './letters/register.js';
import { isOwnText } from './own-openings.js';
import { peopleListing } from './people.js';
import { registrationListing } from './registrations.js';
import { REMINDER_TITLES } from './reminders.js';
import { sessionListing, waitingListing } from './sessions.js';

/** A list of ours, and how many columns it had in the first version that wrote it: those that came since stand at its end. */
type Own = readonly [columns: readonly string[], first?: number];

// The spreadsheet of doubts is not here: it is written to be filled in and read back.
const OWN: readonly Own[] = [
  [peopleListing({ people: [] }).columns],
  [registrationListing({ registrations: [] }).columns],
  [delegationListing([]).columns],
  [LEDGER_TITLES],
  [coverageListing([]).columns, 7],
  [welcomeListing([]).columns],
  [REMINDER_TITLES],
  [findingListing([]).columns],
  [sessionListing({ sessions: [] }).columns, 11],
  [waitingListing([]).columns],
  [historyListing([]).columns, 11],
  [letterListing([]).columns],
  [CHECKLIST_TITLES],
  [SLIP_TITLES],
];

/** Rosters: they are read back once they are filled in. */
const ROSTERS: readonly Own[] = [
  [csvTitles('entrata+uscita'), 13],
  [csvTitles('unica')],
  [Object.values(WORKBOOK_TITLES)],
];

/** The titles of all that is ours. */
export const OUR_TITLES: readonly (readonly string[])[] = [...OWN, ...ROSTERS].map(([columns]) => columns);

/** Whether a table is a roster that this program wrote. */
export const isOwnRoster = (titles: readonly string[]): boolean => isAmong(ROSTERS, titles);

/** Whether a table with these titles was written by this program, or an earlier version of it: what is known is never news. */
export const isOwnOutput = (titles: readonly string[]): boolean => isOwnText(titles) || isAmong(OWN, titles);

const isAmong = (lists: readonly Own[], titles: readonly string[]): boolean =>
  lists.some(
    ([columns, first = columns.length]) =>
      titles.length >= first && sameTitles(titles) === sameTitles(columns.slice(0, titles.length)),
  );

const sameTitles = (titles: readonly string[]): string => titles.join('\u0000').toLowerCase();
