import { unique } from '../domain/group.js';
import type { Response } from '../domain/records.js';
import { fold } from '../domain/text.js';
import { capacityName } from '../text/capacities.js';
import { reviewText } from '../text/review.js';
import { italianDate } from '../text/words.js';

/** What a response says in one field, as a person compares it with another. */
type FieldName = keyof typeof reviewText.fields;

export const FIELDS: Readonly<Record<FieldName, (response: Response) => string>> = {
  row: ({ row: { origin } }) => `${origin.file}:${origin.row}`,
  name: ({ row }) => [row.surname, row.givenName, row.fullName].filter(Boolean).join(' '),
  email: ({ row }) => row.email ?? '',
  phone: ({ row }) => row.phone ?? '',
  role: ({ row, capacity }) => row.role ?? capacityName(capacity),
  place: ({ row, place }) =>
    unique(
      [place.institute ?? place.school ?? place.service ?? row.code, place.name ?? row.institution].filter(Boolean),
    ).join(' '),
  municipality: ({ row, place }) => row.municipality ?? place.municipality ?? '',
  sessions: ({ row, sessions }) => sessions.join(', ') || (row.session ?? ''),
  submitted: ({ row }) => (row.submittedAt === undefined ? '' : italianDate(row.submittedAt)),
};
/** Fields in which two rows of one person differ as a matter of course. */
const EXPECTED_TO_DIFFER: readonly FieldName[] = ['row', 'submitted', 'sessions'];

/** Two responses field by field; `differs` where a difference means something. Fields that neither has are left out. */
export const sideBySide = (a: Response, b: Response) =>
  (Object.keys(FIELDS) as FieldName[])
    .map((field) => ({ field, a: FIELDS[field](a), b: FIELDS[field](b) }))
    .filter((line) => line.a !== '' || line.b !== '')
    .map((line) => ({
      ...line,
      name: reviewText.fields[line.field],
      differs: !EXPECTED_TO_DIFFER.includes(line.field) && fold(line.a) !== fold(line.b),
    }));
