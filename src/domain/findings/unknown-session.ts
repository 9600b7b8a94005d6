import { isSilent } from '../registrations/responses.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** ISC-05: the session is missing, names none of the course, or could be more than one. */
export const findUnknownSessions: Check = ({ responses, sessions }) => {
  const codes = sessions.map(({ session }) => session.code);
  return responses.flatMap((response) => {
    const { key, row, unknownSessions } = response;
    const unclear = isSilent(response) ? [''] : unknownSessions;
    return unclear.map((text) =>
      finding('ISC-05', 'errore', [key, text], [row.origin], { session: text, sessions: codes }),
    );
  });
};
