import { type IsoDate, schoolYearOf } from '../calendar.js';
import type { SessionRow } from '../facts.js';
import { Failure } from '../failure.js';
import type { Cpt } from '../places/place.js';
import type { Registration, Session } from '../records.js';
import type { Settings } from '../settings.js';
import { hashText, squash } from '../text.js';
import { withoutContacts } from './discretion.js';
import { inRosterOrder } from './order.js';
import type {
  Roster,
  RosterHeading,
  RosterPlace,
  RosterRow,
  RosterSession,
  RosterSheet,
  Split,
  Supplement,
  Trial,
} from './roster.js';
import { type Share, shareOut } from './split.js';

export interface RosterOptions {
  /** Day of the edition. */
  readonly date: IsoDate;
  readonly trial?: Trial;
  /** One sheet for all unless the queue is split. */
  readonly split?: Split;
  /** Codes of the sessions wanted; all if absent. */
  readonly sessions?: readonly string[];
}

/** What a roster is made of. */
export interface Course {
  readonly sessions: readonly Session[];
  readonly cpts: ReadonlyMap<string, Cpt>;
}

/** The rosters of the sessions asked for, one each, also where nobody is registered. */
export function buildRosters(course: Course, settings: Settings, options: RosterOptions): Roster[] {
  return chosen(course.sessions, options.sessions).map((session) => build(session, course, settings, options));
}

function chosen(sessions: readonly Session[], codes: readonly string[] | undefined): readonly Session[] {
  if (codes === undefined) return sessions;
  const known = sessions.map(({ session }) => session.code);
  const wanted = new Set(codes.flatMap((given) => meant(given, known)));
  return sessions.filter(({ session }) => wanted.has(session.code));
}

/** The codes that a person means: the very one, or else those that differ in capitals and signs alone. */
function meant(given: string, known: readonly string[]): readonly string[] {
  if (known.includes(given)) return [given];
  const found = known.filter((code) => squash(code) === squash(given));
  if (found.length === 0) throw new Failure({ kind: 'unknown-session', given, known });
  return found;
}

/** What a supplement goes on from, and whom it is for. */
export interface GoingOn {
  readonly people: ReadonlySet<string>;
  /** The last numbers given in the set, of people and of blank rows. */
  readonly lastRow: number;
  readonly lastBlank: number;
  readonly supplement: Supplement;
}

/** The supplement of a session: only some of its people, numbered on; with nobody new, no sheet to sign. */
export const buildSupplement = (
  course: Course,
  settings: Settings,
  options: RosterOptions,
  { session, after }: { readonly session: string; readonly after: GoingOn },
): Roster => build(chosen(course.sessions, [session])[0] as Session, course, settings, options, after);

function build(session: Session, course: Course, settings: Settings, options: RosterOptions, after?: GoingOn): Roster {
  const seated = session.seated.filter(
    ({ status, person }) => status === 'confermata' && after?.people.has(person) !== false,
  );
  const isSlip = after !== undefined && seated.length === 0;
  const shares = isSlip ? [] : shareOut(inRosterOrder(seated), options.split, course.cpts);
  const sheets = numbered(shares, course, settings, after);
  // A sheet for one CPT says it at the top: the column is for those who belong to others too.
  const alreadySaid = options.split === 'cpt' ? 1 : 0;
  const content = {
    heading: headingOf(settings, session.session),
    session: sessionOf(session, course.sessions.length),
    signatures: settings.signatures,
    showsCpt: sheets.some(({ rows }) => rows.some(({ cpts }) => cpts.length > alreadySaid)),
    sheets,
    ...(after && { supplement: after.supplement }),
  };
  const edition = { date: options.date, mark: markOf(content) };
  return { ...content, edition, ...(options.trial && { trial: options.trial }) };
}

/**
 * Numbers run on from sheet to sheet, and from an edition to its supplements, so that one number means one person in the
 * whole session when the paper is keyed back in; the blank rows have a letter before theirs, so that more people never take
 * the number of a walk-in.
 */
function numbered(
  shares: readonly Share[],
  course: Course,
  settings: Settings,
  { lastRow, lastBlank }: Pick<GoingOn, 'lastRow' | 'lastBlank'> = { lastRow: 0, lastBlank: 0 },
): RosterSheet[] {
  let person = lastRow;
  let blank = lastBlank;
  return shares.map(({ part, people }) => ({
    ...(part && { part }),
    rows: people.map((one) => rowOf(one, ++person, course)),
    registered: people.filter(({ capacity }) => capacity !== 'FORMATORE' && capacity !== 'UFFICIO').length,
    blankRows: Array.from({ length: blankRowCount(people.length, settings) }, () => walkInRow(++blank)),
  }));
}

/** What stands in the first column of a blank row: `A1`, `A2` …, of «aggiunto». */
const walkInRow = (number: number): string => `A${number}`;

/** The number of a blank row by what stands in its first column. */
export const walkInNumber = (label: string): number => Number(label.slice(1));

/** Blank rows for walk-ins: the share of those printed that the office chose, rounded up, and at least its minimum. */
const blankRowCount = (printed: number, { blankRowsPercent, blankRowsMinimum }: Settings): number =>
  Math.max(blankRowsMinimum, Math.ceil((printed * blankRowsPercent) / 100));

function rowOf(registration: Registration, number: number, { cpts }: Course): RosterRow {
  const { person, surname, givenName, capacity, role, places } = registration;
  return {
    number,
    person,
    surname: withoutContacts(surname),
    givenName: withoutContacts(givenName),
    capacity,
    ...(capacity === 'ALTRO' && role !== undefined && { role: withoutContacts(role) }),
    places: places.map(
      ({ name, municipality }): RosterPlace => ({
        ...(name !== undefined && { name: withoutContacts(name) }),
        ...(municipality !== undefined && { municipality: withoutContacts(municipality) }),
      }),
    ),
    cpts: [...new Set(places.flatMap((place) => place.cpts))].map((code) => cpts.get(code)?.name ?? code),
  };
}

const headingOf = (settings: Settings, session: SessionRow): RosterHeading => ({
  letterhead: settings.letterhead,
  courseTitle: settings.courseTitle,
  courseYear: settings.courseYear || schoolYearOf(session.date),
  noteNumber: settings.noteNumber,
  ...(settings.noteDate !== null && { noteDate: settings.noteDate }),
  director: settings.director,
  privacyNotice: settings.privacyNotice,
});

const SHOWN = ['start', 'end', 'title', 'venue', 'address', 'municipality', 'speakers'] as const;

function sessionOf({ session, number }: Session, total: number): RosterSession {
  const shown = SHOWN.filter((field) => session[field] !== undefined).map((field) => [field, session[field]]);
  return { code: session.code, number, total, date: session.date, ...Object.fromEntries(shown) };
}

/** Eight letters and digits over all that is printed, the edition and the mark of a trial apart. */
function markOf(content: Omit<Roster, 'edition' | 'trial'>): string {
  const hash = hashText(JSON.stringify(content, (key, value) => (key === 'person' ? undefined : value)));
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
}
