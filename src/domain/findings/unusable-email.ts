import type { Check } from './check.js';
import { finding } from './finding.js';

/** ISC-11: an e-mail that cannot be one; the response stays. */
export const findUnusableEmails: Check = ({ responses }) =>
  responses.flatMap(({ key, row }) => {
    const { email } = row;
    if (email === undefined || /^anonymous$|^anonimo$/i.test(email) || EMAIL.test(email)) return [];
    return [finding('ISC-11', 'avviso', [key, email], [row.origin], { email })];
  });

const EMAIL = /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/;
