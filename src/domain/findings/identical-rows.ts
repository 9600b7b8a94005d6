import { groupBy } from '../group.js';
import { originName } from '../origin.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** DUP-01: the same submission more than once in one export (a double click): counted once. */
export const findIdenticalRows: Check = ({ registrations }) =>
  registrations.flatMap((registration) => {
    const copies = groupBy(registration.responses, ({ key }) => key.replace(/#\d+$/, ''));
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
