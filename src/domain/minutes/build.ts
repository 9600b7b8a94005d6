import { type Attended, type SessionAttendance, tallyOf } from '../attendance/attendance.js';
import { delegateCode } from '../attending/attending.js';
import type { IsoDate } from '../calendar.js';
import { isStanding, namesDelegate, type WithDelegate } from '../delegations/delegation.js';
import { editionsOf } from '../editions/register.js';
import type { SourceFile } from '../facts.js';
import { groupBy, unique } from '../group.js';
import type { Edition, Kept } from '../issued.js';
import { compareText } from '../origin.js';
import type { Picture } from '../picture.js';
import { nearestCpt } from '../places/nearest-cpt.js';
import type { Place } from '../places/place.js';
import { provinceOf } from '../places/provinces.js';
import { shortName } from '../places/short-name.js';
import { CAPACITIES, type Capacity, type Session } from '../records.js';
import { buildRosters } from '../rosters/build.js';
import { rosterKey } from '../rosters/order.js';
import type { Roster, RosterPlace } from '../rosters/roster.js';
import type { Settings } from '../settings.js';
import type {
  AbsentPlace,
  ImportedFile,
  Minutes,
  PrintedEdition,
  SettledDelegation,
  Turnout,
  WalkedIn,
} from './minutes.js';

/** What the record of a day is made from besides the picture. */
export interface MinutesMaterial {
  /** Code of the session. */
  readonly session: string;
  readonly date: IsoDate;
  readonly protocol: Minutes['protocol'];
  /** Everything ever issued. */
  readonly register: readonly Kept[];
  /** The files that the archive holds. */
  readonly files: readonly SourceFile[];
}

/** The record of the day of a session. While nothing of the signed sheet was keyed in, it says who is expected. */
export function buildMinutes(picture: Picture, settings: Settings, material: MinutesMaterial): Minutes {
  const { session: code, date, protocol, register, files } = material;
  const [roster] = buildRosters(picture, settings, { date, sessions: [code] }) as [Roster];
  const session = picture.sessions.find((one) => one.session.code === code) as Session;
  const attended = picture.attendance.sessions.find((one) => one.session === code);
  const counted = attended ? attended.rows.flatMap(rowSigned) : session.seated.map(rowExpected);
  const turnout = <Of>(keyOf: (row: CountedRow) => Of) => turnoutBy(counted, keyOf, attended !== undefined);
  return {
    ...{ heading: roster.heading, session: roster.session, date, protocol },
    ...(attended && { day: tallyOf(attended) }),
    ...(session.seats !== undefined && { seats: session.seats }),
    waiting: session.waiting.length,
    capacities: turnout(({ capacity }) => capacity).toSorted(
      (a, b) => CAPACITIES.indexOf(a.of) - CAPACITIES.indexOf(b.of),
    ),
    cpts: turnout(({ places }) => cptName(places, picture)).toSorted(byName),
    provinces: turnout(({ places }) => provinceName(places)).toSorted(byName),
    absent: attended ? absentPlaces(attended) : [],
    walkIns: attended ? walkedIn(attended) : [],
    delegations: settled(picture, code, attended),
    printed: editionsOf(register, code).map((one) => printed(one, attended)),
    imported: importedFiles(picture, session, attended, files),
  };
}

/** A row that is counted: printed on the sheet or not, there or not. */
interface CountedRow {
  readonly capacity: Capacity;
  readonly places: readonly Place[];
  readonly isPrinted: boolean;
  readonly isPresent: boolean;
}

const rowExpected = ({ capacity, places }: Session['seated'][number]): CountedRow => ({
  ...{ capacity, places, isPrinted: true, isPresent: false },
});

/** A name on a blank row that nobody can read is of no place and no capacity: it is counted by itself. */
const rowSigned = ({ capacity, places, walkIn, presence }: Attended): CountedRow[] =>
  walkIn && presence !== 'present' ? [] : [{ capacity, places, isPrinted: !walkIn, isPresent: presence === 'present' }];

function turnoutBy<Of>(rows: readonly CountedRow[], keyOf: (row: CountedRow) => Of, isKnown: boolean): Turnout<Of>[] {
  return [...groupBy(rows, keyOf)].map(([of, group]) => ({
    of,
    expected: group.filter(({ isPrinted }) => isPrinted).length,
    ...(isKnown && { present: group.filter(({ isPresent }) => isPresent).length }),
  }));
}

const byName = (a: Turnout<string>, b: Turnout<string>): number =>
  Number(a.of === '') - Number(b.of === '') || compareText(a.of, b.of);

function cptName(places: readonly Place[], { cpts }: Pick<Picture, 'cpts'>): string {
  const codes = unique(places.flatMap((place) => place.cpts)).toSorted(compareText);
  const code = nearestCpt(codes, places[0]?.municipality, cpts);
  return code === undefined ? '' : (cpts.get(code)?.name ?? code);
}

function provinceName(places: readonly Place[]): string {
  const letters = places.find(({ province }) => province)?.province;
  return letters === undefined ? '' : (provinceOf(letters)?.name ?? letters);
}

const placeOf = ([place]: readonly Place[]): RosterPlace => ({
  ...(place?.name !== undefined && { name: place.name }),
  ...(place?.municipality !== undefined && { municipality: place.municipality }),
});

/** How a place is looked up in a list: those that are not known last. */
const placeKey = ({ name = '~', municipality = '' }: RosterPlace): string =>
  `${rosterKey(name) || '~'} ${municipality}`;

/** Those of the sheet who did not sign, by institute, in the order of a roster. */
function absentPlaces({ rows }: SessionAttendance): AbsentPlace[] {
  const absent = rows.filter(({ presence, walkIn }) => presence === 'absent' && !walkIn);
  return [...groupBy(absent, ({ places }) => placeKey(placeOf(places)))]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, people]) => ({ place: placeOf((people[0] as Attended).places), people: people.map(personOf) }));
}

const walkedIn = ({ rows }: SessionAttendance): WalkedIn[] =>
  rows
    .filter(({ presence, walkIn }) => presence === 'present' && walkIn)
    .map((one) => ({ ...personOf(one), place: placeOf(one.places), ...(one.row !== undefined && { row: one.row }) }));

const personOf = ({ surname, givenName, capacity, role }: Attended) => ({
  ...{ surname, givenName, capacity },
  ...(role !== undefined && { role }),
});

/** The delegations of the session that stood when it began, and what became of them. */
function settled(
  { delegations, schools }: Picture,
  session: string,
  attended: SessionAttendance | undefined,
): SettledDelegation[] {
  return delegations
    .filter((one) => one.session === session)
    .filter(namesDelegate)
    .flatMap((one) => {
      const end = became(one, attended);
      const school = schools.get(one.institute ?? '');
      return end ? [settledAs(end, one, school ? shortName(school) : (one.institute ?? ''))] : [];
    })
    .toSorted((a, b) => compareText(a.institute, b.institute) || compareText(a.delegate, b.delegate));
}

function became(one: WithDelegate, attended: SessionAttendance | undefined): SettledDelegation['became'] | undefined {
  if (one.state === 'esercitata') return 'exercised';
  if (one.state === 'decaduta') return 'lapsed';
  if (!isStanding(one)) return undefined;
  if (attended === undefined) return 'awaited';
  const sides = [delegateCode(one), one.principal.person];
  const theirs = attended.rows.filter(({ person }) => person !== undefined && sides.includes(person));
  return theirs.every(({ presence }) => presence === 'absent') ? 'unused' : 'unclear';
}

const settledAs = (
  became: SettledDelegation['became'],
  { principal, delegate, protocol }: WithDelegate,
  institute: string,
): SettledDelegation => ({
  ...{ became, institute, principal: principal.name ?? '', delegate: delegate.name },
  ...(protocol && { protocol: [protocol.number, protocol.year].filter(Boolean).join('/') }),
});

const printed = (edition: Kept<Edition>, attended: SessionAttendance | undefined): PrintedEdition => ({
  number: edition.number,
  ...(edition.supplements !== undefined && { supplements: edition.supplements }),
  date: edition.roster.edition.date,
  mark: edition.roster.edition.mark,
  rows: edition.roster.sheets.reduce((sum, { rows }) => sum + rows.length, 0),
  ...{ by: edition.madeBy, at: edition.madeAt, annulled: edition.annulled },
  signed: !edition.annulled && attended?.editions.includes(edition.number) === true,
});

/** The files from which registrations, acts and signatures of the session were read, in this order. */
function importedFiles(
  picture: Picture,
  { session, seated, waiting }: Session,
  attended: SessionAttendance | undefined,
  files: readonly SourceFile[],
): ImportedFile[] {
  const acts = picture.delegations.filter((one) => one.session === session.code).flatMap((one) => one.acts);
  const origins = [
    ...[...seated, ...waiting].flatMap(({ responses }) => responses.map(({ row }) => row.origin)),
    ...acts.map(({ origin }) => origin),
    ...(attended?.rows ?? []).flatMap(({ origin }) => origin ?? []),
  ];
  const named = new Set(origins.map(({ file }) => file));
  const kinds = ['responses', 'acts', 'attendance'] as const;
  return kinds.flatMap((kind) =>
    files
      .filter((file) => file.kind === kind && named.has(file.label))
      .toSorted((a, b) => compareText(a.label, b.label))
      .map(({ label, brought }) => ({ label, kind, ...brought })),
  );
}
