import { readRole } from '../registrations/roles.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** ISC-03: a role that is none of those known; it is printed as written. */
export const findUnknownRoles: Check = ({ responses }) =>
  responses.flatMap(({ key, row, corrected }) => {
    const role = readRole(row.role);
    if (row.role === undefined || role === undefined || role.known || corrected?.includes('role')) return [];
    return [finding('ISC-03', 'avviso', [key, row.role], [row.origin], { role: row.role })];
  });
