import { groupBy } from '../group.js';
import { originName } from '../origin.js';
import type { Response } from '../records.js';
import { fold } from '../text.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** DUP-01: the same submission more than once in one export (a double click): counted once. What differs is DUP-02. */
export const findIdenticalRows: Check = ({ registrations }) =>
  registrations.flatMap((registration) => {
    const copies = groupBy(registration.responses, contentOf);
    return [...copies].flatMap(([key, same]) => {
      if (same.length < 2) return [];
      const origins = same.map(({ row }) => row.origin);
      const values = {
        person: nameOf(registration),
        session: registration.session ?? '',
        rows: origins.map(originName),
      };
      return [finding('DUP-01', 'nota', [key, registration.session ?? ''], origins, values, registration.session)];
    });
  });

/** The submission without its count, and what is printed of it. */
const contentOf = ({ key, row: { role = '', institution = '', code = '' } }: Response): string =>
  [key.replace(/#\d+$/, ''), ...[role, institution, code].map(fold)].join('|');
