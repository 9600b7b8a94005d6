import { minuteOf } from '../../calendar.js';
import { groupBy } from '../../group.js';
import { originName } from '../../origin.js';
import type { Registration, Response } from '../../records.js';
import { placeKey } from '../../registrations/registrations.js';
import { fold } from '../../text.js';
import { nameOf } from '../names.js';
import { rule } from '../rule.js';

/**
 * DUP-02: two submissions of one person for one session and institute, sent at the same time, say different things of
 * what is printed: time does not settle which one holds.
 */
export const contradictingRows = rule<{
  person: string;
  session: string;
  rows: readonly string[];
  field: string;
  a: string;
  b: string;
}>({ severity: 'avviso', fields: [], find: ({ registrations }) => registrations.flatMap(contradictions) });

function contradictions(registration: Registration) {
  if (registration.responses.length < 2) return [];
  const sameMoment = ({ row, place }: Response) => `${minuteOf(row.submittedAt ?? '')}|${placeKey(place)}`;
  return [...groupBy(registration.responses, sameMoment).values()].flatMap((same) => {
    const [first, second] = same;
    const field = first && second && PRINTED.find(({ of }) => fold(of(first)) !== fold(of(second)));
    if (!first || !second || !field) return [];
    const origins = same.map(({ row }) => row.origin);
    const values = {
      person: nameOf(registration),
      session: registration.session ?? '',
      rows: origins.map(originName),
      field: field.name,
      a: field.of(first),
      b: field.of(second),
    };
    const about = [...same.map(({ key }) => key), field.name];
    return [{ about, origins, values, session: registration.session }];
  });
}

const PRINTED: readonly { readonly name: 'role' | 'institution'; of(response: Response): string }[] = [
  { name: 'role', of: ({ row }) => row.role ?? '' },
  { name: 'institution', of: ({ row }) => row.institution ?? '' },
];
