import { type Correction, concerns } from '../corrections/responses.js';
import type { Decided } from '../decisions.js';
import { isSilent } from '../registrations/responses.js';
import { unlistedIn } from '../review/unlisted.js';
import type { Check, CheckView } from './check.js';
import { finding } from './finding.js';

/**
 * DEC-02: the answer to a doubt names a session that the course does not have, or a school that is in no list: the doubt
 * stays open. The import says so of its row; but it may be right one day, when the list that knows it is imported, so it
 * is kept.
 */
export const findUnknownAnswers: Check = (view) => {
  const { decisions, places, sessions } = view;
  const rows = sessions.map(({ session }) => session);
  return decisions.flatMap((decision) => {
    const unlisted = unlistedIn(decision, { places, sessions: rows });
    if (unlisted === undefined || !isOpen(decision, view)) return [];
    const origins = decision.origin ? [decision.origin] : [];
    return [
      finding('DEC-02', 'avviso', [decision.kind, (decision as Correction & { text: string }).text], origins, {
        ...unlisted,
      }),
    ];
  });
};

/** Whether somebody still waits for the answer. */
const isOpen = (decision: Decided, { responses }: CheckView): boolean =>
  responses.some(
    (response) =>
      concerns(decision as Correction, response) &&
      (decision.kind === 'session'
        ? isSilent(response) || response.unknownSessions.length > 0
        : !response.corrected?.includes('place')),
  );
