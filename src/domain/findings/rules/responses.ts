import { isSilent } from '../../registrations/responses.js';
import { readRole } from '../../registrations/roles.js';
import { filesByLabel } from '../../versions.js';
import { rule } from '../rule.js';
import { invertedNames } from './inverted-names.js';
import { severalNames } from './several-names.js';

/** The rules on single responses. */
export const RESPONSE_RULES = {
  /** A response with only one of the two names. */
  'ISC-01': rule<{ surname?: string; givenName?: string }>({
    severity: 'errore',
    fields: ['surname', 'fullName', 'givenName'],
    find: ({ responses }) =>
      responses.flatMap(({ key, row }) => {
        if (row.surname !== undefined && row.givenName !== undefined) return [];
        if (row.fullName?.includes(' ')) return [];
        const { surname, givenName } = row;
        const values = { ...(surname !== undefined && { surname }), ...(givenName !== undefined && { givenName }) };
        return [{ about: [key], origins: [row.origin], values }];
      }),
  }),
  'ISC-02': invertedNames,
  /** A role that is none of those known; it is printed as written. */
  'ISC-03': rule<{ role: string }>({
    severity: 'avviso',
    fields: ['role'],
    find: ({ responses }) =>
      responses.flatMap(({ key, row, corrected }) => {
        const role = readRole(row.role);
        if (row.role === undefined || role === undefined || role.known || corrected?.includes('role')) return [];
        return [{ about: [key, row.role], origins: [row.origin], values: { role: row.role } }];
      }),
  }),
  /** The session is missing, names none of the course, or could be more than one. */
  'ISC-05': rule<{ session: string; sessions: readonly string[] }>({
    severity: 'errore',
    fields: ['session'],
    find: ({ responses, sessions }) => {
      const codes = sessions.map(({ session }) => session.code);
      return responses.flatMap((response) => {
        const { key, row, unknownSessions } = response;
        const unclear = isSilent(response) ? [''] : unknownSessions;
        return unclear.map((text) => ({
          about: [key, text],
          origins: [row.origin],
          values: { session: text, sessions: codes },
        }));
      });
    },
  }),
  /** A response says something in a column that is not kept (health, diet, free notes): read it in the file. */
  'ISC-08': rule<{ columns: readonly string[] }>({
    severity: 'avviso',
    fields: [],
    find: ({ facts, responses }) => {
      const files = filesByLabel(facts.files);
      return responses.flatMap(({ key, row }) => {
        if (!row.droppedIn || row.droppedIn.length === 0) return [];
        const columns = files.get(row.origin.file)?.columns ?? [];
        const titles = columns.filter(({ letter }) => row.droppedIn?.includes(letter)).map(({ title }) => title);
        return [{ about: [key, ...titles], origins: [row.origin], values: { columns: titles } }];
      });
    },
  }),
  'ISC-10': severalNames,
  /** An e-mail that cannot be one; the response stays. */
  'ISC-11': rule<{ email: string }>({
    severity: 'avviso',
    fields: ['email'],
    find: ({ responses }) =>
      responses.flatMap(({ key, row }) => {
        const { email } = row;
        if (email === undefined || /^anonymous$|^anonimo$/i.test(email) || EMAIL.test(email)) return [];
        return [{ about: [key, email], origins: [row.origin], values: { email } }];
      }),
  }),
};

const EMAIL = /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/;
