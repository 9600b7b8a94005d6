import { fold } from '../../domain/text.js';

/** A report of a meeting (Zoom) begins with a table of one row about the meeting: titles of its first two columns. */
const MEETING: readonly (readonly string[])[] = [
  ['TOPIC', 'ARGOMENTO'],
  ['MEETING ID', 'WEBINAR ID', 'ID RIUNIONE', 'ID MEETING', 'ID WEBINAR'],
];
/** Line above the table of the people registered. */
const PEOPLE = /^(?:ATTENDEE|REGISTRANTS?|PARTICIPANTS?|PARTECIPANTI|ISCRITTI|DETTAGLI)\b/;
/** The table about the meeting stands within so many rows. */
const SEARCHED = 8;
/** And the people within so many more: hosts and panelists have tables of their own before. */
const DETAILS = 40;

/** How many of the first rows tell of the meeting, not of people; 0 for any other file. */
export function reportRows(records: readonly (readonly string[])[]): number {
  const meeting = records
    .slice(0, SEARCHED)
    .findIndex((cells) => MEETING.every((titles, at) => titles.includes(fold(cells[at] ?? ''))));
  if (meeting < 0) return 0;
  const below = meeting + 2;
  const people = records
    .slice(below, below + DETAILS)
    .findIndex((cells) => isLine(cells) && PEOPLE.test(fold(cells[0]!)));
  return people < 0 ? below : below + people + 1;
}

/** Nothing but the first cell says something. */
const isLine = ([first = '', ...others]: readonly string[]): boolean =>
  first.trim() !== '' && others.every((cell) => cell.trim() === '');
