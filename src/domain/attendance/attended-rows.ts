import { unique } from '../group.js';
import type { Place } from '../places/place.js';
import type { Capacity, Person, Registration } from '../records.js';
import { highest } from '../registrations/capacities.js';
import type { CourseSession } from '../registrations/course-sessions.js';
import type { Attended } from './attendance.js';
import { minutesThere } from './hours.js';
import { readScanPlace } from './scan-place.js';
import type { SheetRow } from './sheets.js';
import type { SignedRow } from './signed.js';
import type { Signer } from './signers.js';
import type { WalkIn } from './walk-ins.js';

/** What is said of the times of whoever was there. */
function timesOf(session: CourseSession, row: SignedRow | undefined) {
  if (row?.said.presence !== 'present') return {};
  const { in: entrance, out } = row.said;
  const minutes = minutesThere(session, entrance, out);
  return {
    ...(entrance !== undefined && { in: entrance }),
    ...(out !== undefined && { out }),
    ...(minutes !== undefined && { minutes }),
  };
}

/** A row of the sheet, with what is said of it. */
export function attendedRow(
  session: CourseSession,
  { label, edition, printed }: SheetRow,
  row: SignedRow | undefined,
  { code, surname, givenName }: Signer,
  registration: Registration | undefined,
): Attended {
  const places = printed.places.map((place): Place => ({ ...place, cpts: [] }));
  return {
    ...{ session: session.code, edition, row: label, surname, givenName },
    // Nobody's any more, where it was of somebody who was erased.
    ...(code !== '' && { person: code }),
    capacity: printed.capacity,
    ...(printed.role !== undefined && { role: printed.role }),
    places: registration?.places ?? places,
    presence: row?.said.presence ?? 'unsaid',
    ...timesOf(session, row),
    walkIn: false,
    ...(registration && standingOf(registration)),
    ...(row && { origin: row.said.origin }),
    ...(row?.said.scan !== undefined && readScanPlace(row.said.scan)),
  };
}

/** Somebody who signed and is not printed on the sheet, with all that is known of them. */
export interface Unprinted {
  readonly row: SignedRow;
  readonly walkIn?: WalkIn | undefined;
  readonly signer?: Signer | undefined;
  readonly registration?: Registration | undefined;
  readonly known?: Person | undefined;
}

/** A row of somebody who is not printed on the sheet. */
export function walkedIn(session: CourseSession, { row, walkIn, signer, registration, known }: Unprinted): Attended {
  const { said, sheet, label } = row;
  const { response } = walkIn ?? {};
  const role = registration ? registration.role : said.role;
  const written = response ? [response.place, ...response.otherPlaces] : [];
  const says = said.code ?? said.institution;
  const places =
    registration?.places ?? (says === undefined && known ? known.responses.map(({ place }) => place) : written);
  return {
    session: session.code,
    ...(sheet && { edition: sheet.edition }),
    ...(label !== undefined && { row: label }),
    ...(signer && { person: signer.code }),
    surname: signer?.surname ?? '',
    givenName: signer?.givenName ?? '',
    capacity: registration?.capacity ?? (said.role === undefined ? ownCapacity(known) : response?.capacity) ?? 'ALTRO',
    ...(role !== undefined && { role }),
    places: unique(places),
    presence: said.presence,
    ...timesOf(session, row),
    walkIn: true,
    ...(registration && standingOf(registration)),
    origin: said.origin,
    ...(said.scan !== undefined && readScanPlace(said.scan)),
  };
}

const standingOf = ({ status, replaced, delegated }: Registration): Pick<Attended, 'registered' | 'replaced'> => ({
  registered: status,
  ...(status === 'sostituita' && { replaced: replaced?.is ?? (delegated ? 'delegate' : 'later') }),
});

/** In which capacity somebody registered elsewhere: as delegate they came for that session alone. */
export const ownCapacity = (known: Person | undefined): Capacity =>
  highest((known?.responses ?? []).flatMap(({ capacity }) => (capacity === 'DELEGATO_DS' ? [] : capacity)));
