import type { Check } from './check.js';
import { finding } from './finding.js';

/** ISC-05: the session is missing, names none of the course, or could be more than one. */
export const findUnknownSessions: Check = ({ responses, sessions }) => {
  const codes = sessions.map(({ session }) => session.code);
  return responses.flatMap(({ key, row, sessions: chosen, unknownSessions }) => {
    const unclear = chosen.length === 0 && unknownSessions.length === 0 ? [''] : unknownSessions;
    return unclear.map((text) =>
      finding('ISC-05', 'errore', [key, text], [row.origin], { session: text, sessions: codes }),
    );
  });
};
