import { type Attended, rowsOfSomebody, tallyOf } from '../domain/attendance/attendance.js';
import { unique } from '../domain/group.js';
import type { Picture } from '../domain/picture.js';
import { PRESENCE_NAMES } from '../text/attendance.js';
import { capacityName } from '../text/capacities.js';
import type { Listing } from './listing.js';

type Signed = Pick<Picture, 'attendance'>;

/** Who signed at a session, row by row; of no session in particular, how many at each. */
export const attendanceListing = (picture: Signed, session: string | undefined): Listing =>
  session === undefined ? talliesListing(picture) : onScreenListing(picture, session);

function talliesListing({ attendance }: Signed): Listing {
  return {
    name: 'presenze',
    columns: [
      ...['incontro', 'edizioni', 'righe', 'presenti', 'assenti', 'illeggibili', 'non_indicate', 'non_preiscritti'],
    ],
    rows: attendance.sessions.map((one) => {
      const { printed, present, absent, illegible, unsaid, walkIns, illegibleWalkIns } = tallyOf(one);
      const editions = one.editions.join('|');
      return [one.session, editions, printed, present, absent, illegible, unsaid, walkIns + illegibleWalkIns];
    }),
  };
}

function onScreenListing({ attendance }: Signed, session: string): Listing {
  const rows = attendance.sessions.filter((one) => one.session === session).flatMap(rowsOfSomebody);
  return {
    name: 'presenze',
    columns: ['edizione', 'riga', 'cognome', 'nome', 'veste', 'istituto', 'presenza', 'entrata', 'uscita', 'minuti'],
    rows: rows.map((row) => [
      ...[row.edition, row.row, row.surname, row.givenName, capacityName(row.capacity, row.role)],
      ...[namesOf(row), PRESENCE_NAMES[row.presence], row.in, row.out, row.minutes],
    ]),
  };
}

const namesOf = ({ places }: Attended): string => unique(places.flatMap(({ name }) => name ?? [])).join(' | ');

/** One line for each row of each sheet that came back. Contract of `esporta presenze --formato csv`. */
export function attendanceExport({ attendance }: Signed): Listing {
  return {
    name: 'presenze',
    columns: [
      ...['persona', 'cognome', 'nome', 'veste', 'istituto', 'servizio', 'cpt', 'incontro', 'edizione', 'numero'],
      ...['presenza', 'entrata', 'uscita', 'minuti', 'preiscritto', 'file', 'riga'],
    ],
    rows: attendance.sessions.flatMap((session) =>
      rowsOfSomebody(session).map((row) => [
        ...[row.person, row.surname, row.givenName, row.capacity, codesOf(row, 'institute'), codesOf(row, 'service')],
        ...[unique(row.places.flatMap(({ cpts }) => cpts)).join('|'), row.session, row.edition, row.row],
        ...[row.presence === 'unsaid' ? '' : PRESENCE_NAMES[row.presence], row.in, row.out, row.minutes],
        ...[row.walkIn ? 'no' : 'sì', row.origin?.file, row.origin?.row],
      ]),
    ),
  };
}

const codesOf = ({ places }: Attended, of: 'institute' | 'service'): string =>
  unique(
    places.flatMap((place) => (of === 'institute' ? (place.institute ?? place.school) : place.service) ?? []),
  ).join('|');
