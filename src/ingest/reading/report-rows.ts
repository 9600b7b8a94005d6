import { fold } from '../../domain/text.js';

type Cells = readonly string[];

/** The first rows of a report of a meeting, which tell of the meeting and not of people. */
export interface ReportRows {
  /** How many they are; 0 for any other file. */
  readonly rows: number;
  /** What the meeting is called. */
  readonly topic?: string;
}

/** What they tell stands within so many rows. */
const SEARCHED = 8;
/** And the people within so many more: hosts and panelists have tables of their own before. */
const DETAILS = 40;

const NONE: ReportRows = { rows: 0 };

/** The rows of a report of Zoom or of Teams above its table of people; none where no row stands below them. */
export function reportRows(records: readonly Cells[]): ReportRows {
  const found = meetingTable(records) ?? numberedParts(records) ?? NONE;
  return found.rows < records.length ? found : NONE;
}

const TOPIC = ['TOPIC', 'ARGOMENTO'];
const MEETING_ID = ['MEETING ID', 'WEBINAR ID', 'ID', 'ID RIUNIONE', 'ID MEETING', 'ID WEBINAR'];
/** Line above the table of the people. */
const PEOPLE = /^(?:ATTENDEE|REGISTRANTS?|PARTICIPANTS?|PARTECIPANTI|ISCRITTI|DETTAGLI)\b/;

/** Zoom begins with a table of one row about the meeting; its first two columns are what it is called and its number. */
function meetingTable(records: readonly Cells[]): ReportRows | undefined {
  const meeting = records.slice(0, SEARCHED).findIndex(isMeeting);
  if (meeting < 0) return undefined;
  const titles = records[meeting] as Cells;
  const topic = records[meeting + 1]?.[titles.findIndex((title) => TOPIC.includes(fold(title)))];
  const below = meeting + 2;
  const people = records
    .slice(below, below + DETAILS)
    .findIndex((cells) => isLine(cells) && PEOPLE.test(fold(cells[0] as string)));
  return told(people < 0 ? below : below + people + 1, topic);
}

function isMeeting(cells: Cells): boolean {
  const [first, second, ...others] = cells.map(fold);
  const both = [TOPIC, MEETING_ID].every((titles) => titles.includes(first ?? '') || titles.includes(second ?? ''));
  // Where the meeting is told beside each person, the rows are people.
  return both && !others.some((title) => /^(?:JOIN|LEAVE) TIME$|^NAME ORIGINAL NAME$/.test(title));
}

const TITLE =
  /^(?:MEETING|EVENT|WEBINAR) TITLE$|^TITOLO (?:(?:DELLA |DEL )?RIUNIONE|(?:DELL )?EVENTO|(?:DEL )?WEBINAR)$/;

/** Lines by which Teams begins its parts, the first about the meeting, the second of the people. */
const MEETING_PART = /^1 (?:SUMMARY|RIEPILOGO)$/;
const PEOPLE_PART = /^2 (?:PARTICIPANTS|ATTENDEES|PARTECIPANTI)$/;

function numberedParts(records: readonly Cells[]): ReportRows | undefined {
  const lineOf = (cells: Cells) => (isLine(cells) ? fold(cells[0] as string) : '');
  const first = records.slice(0, SEARCHED).findIndex((cells) => MEETING_PART.test(lineOf(cells)));
  const second =
    first < 0 ? -1 : records.slice(0, first + DETAILS).findIndex((cells) => PEOPLE_PART.test(lineOf(cells)));
  if (second < 0) return undefined;
  const [, topic] = records.slice(first, second).find(([title = '']) => TITLE.test(fold(title))) ?? [];
  return told(second + 1, topic);
}

const told = (rows: number, topic = ''): ReportRows => ({ rows, ...(topic.trim() !== '' && { topic: topic.trim() }) });

/** Nothing but the first cell says something. */
const isLine = ([first = '', ...others]: Cells): boolean =>
  first.trim() !== '' && others.every((cell) => cell.trim() === '');
