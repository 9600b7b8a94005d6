import { LEDGER_TITLES } from '../text/delegations.js';
import { CSV_TITLES } from '../text/rosters.js';
import { coverageListing, welcomeListing } from './coverage.js';
import { delegationListing } from './delegations.js';
import { findingListing } from './findings.js';
import { historyListing } from './history.js';
import { peopleListing } from './people.js';
import { registrationListing } from './registrations.js';
import { REMINDER_TITLES } from './reminders.js';
import { sessionListing, waitingListing } from './sessions.js';

const sameTitles = (titles: readonly string[]): string => titles.join('\u0000').toLowerCase();

// The spreadsheet of doubts is not here: it is written to be filled in and read back.
const OWN: ReadonlySet<string> = new Set(
  [
    peopleListing({ people: [] }).columns,
    registrationListing({ registrations: [] }).columns,
    delegationListing([]).columns,
    LEDGER_TITLES,
    coverageListing([]).columns,
    welcomeListing([]).columns,
    REMINDER_TITLES,
    findingListing([]).columns,
    sessionListing({ sessions: [] }).columns,
    waitingListing([]).columns,
    historyListing([]).columns,
    CSV_TITLES,
  ].map(sameTitles),
);

/** Whether a table with these titles was written by this program: a list of what is known is never news. */
export const isOwnOutput = (titles: readonly string[]): boolean => OWN.has(sameTitles(titles));
