import { attendedBy, isGoneSince } from '../../domain/attendance/of-person.js';
import { certificatesOf } from '../../domain/certificates/of-person.js';
import { certificateRegister } from '../../domain/certificates/register.js';
import { nameOf } from '../../domain/findings/names.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import type { Person } from '../../domain/records.js';
import { attendanceText } from '../../text/attendance.js';
import { capacityName } from '../../text/capacities.js';
import { certificatesText } from '../../text/certificates.js';
import { whyText } from '../../text/why.js';
import { type Explanation, type Part, part } from './explanation.js';
import { findingsOn } from './parts.js';

/** The certificates that a person was given, and whether they hold. */
export const certificatesPart = (person: Person, { issued, decisions, references }: Picture): Part[] =>
  part(
    certificatesText.part,
    certificatesOf(person, certificateRegister(issued, decisions), references).map(({ certificate, annulled }) =>
      certificatesText.held(certificate, annulled !== undefined),
    ),
  );

/** What the signed sheets say of a person, a sentence for each row: `presente all'incontro I2, riga 17 dell'edizione 1`. */
export const attendancePart = ({ code }: Person, picture: Picture): Part[] =>
  part(
    attendanceText.part,
    attendedBy(code, picture).map((row) =>
      attendanceText.attended(row, capacityName(row.capacity, row.role), row.origin && originName(row.origin)),
    ),
  );

/** Whose signature a row that was keyed in is; undefined for any other row. */
export function whyAttendedRow(row: string, picture: Picture): Explanation | undefined {
  const rows = picture.attendance.sessions.flatMap((one) => one.rows);
  const found = rows.find(({ origin }) => origin !== undefined && originName(origin) === row);
  if (!found?.origin) return undefined;
  const said = attendanceText.attended(found, capacityName(found.capacity, found.role), undefined);
  return {
    about: whyText.row(row, nameOf(found), found.person ?? ''),
    parts: [...part(attendanceText.part, [said]), ...findingsOn([found.origin], picture)],
  };
}

/** Why somebody is known of whom there is no response, and whom nobody names: they signed. */
export const whySigned = (person: Person, picture: Picture): Explanation => ({
  about: whyText.person(nameOf(person), person.code),
  parts: [
    ...part(whyText.verdict, [isGoneSince(person, picture) ? attendanceText.goneSince : attendanceText.onlySigned]),
    ...attendancePart(person, picture),
    ...certificatesPart(person, picture),
    ...findingsOn(
      attendedBy(person.code, picture).flatMap(({ origin }) => origin ?? []),
      picture,
    ),
  ],
});
