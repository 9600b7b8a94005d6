import type { Check } from './check.js';
import { finding } from './finding.js';

/** ISC-01: a response with only one of the two names. */
export const findMissingNames: Check = ({ responses }) =>
  responses.flatMap(({ key, row }) => {
    if (row.surname !== undefined && row.givenName !== undefined) return [];
    if (row.fullName?.includes(' ')) return [];
    const { surname, givenName } = row;
    const values = { ...(surname !== undefined && { surname }), ...(givenName !== undefined && { givenName }) };
    return [finding('ISC-01', 'errore', [key], [row.origin], values)];
  });
