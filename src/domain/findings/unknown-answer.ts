import { type Correction, concerns, placeOf, sessionMeant } from '../corrections/responses.js';
import type { Decided } from '../decisions.js';
import type { Check, CheckView } from './check.js';
import { finding } from './finding.js';

/**
 * DEC-02: the answer to a doubt names a session that the course does not have, or a school that is in no list: the doubt
 * stays open. It may be right one day, when the list that knows it is imported; so it is kept and reported, not refused.
 */
export const findUnknownAnswers: Check = (view) =>
  view.decisions.flatMap((decision) => {
    const answer = unknownIn(decision, view);
    if (answer === undefined || !isOpen(decision, view)) return [];
    const origins = decision.origin ? [decision.origin] : [];
    const about = decision.kind === 'place' ? 'place' : 'session';
    return [
      finding('DEC-02', 'avviso', [decision.kind, (decision as Correction & { text: string }).text], origins, {
        about,
        answer,
      }),
    ];
  });

/** Whether somebody still waits for the answer. */
const isOpen = (decision: Decided, { responses }: CheckView): boolean =>
  responses.some(
    (response) =>
      concerns(decision as Correction, response) &&
      (decision.kind === 'session'
        ? response.sessions.length === 0 || response.unknownSessions.length > 0
        : !response.corrected?.includes('place')),
  );

function unknownIn(decision: Decided, { places, sessions }: CheckView): string | undefined {
  const rows = sessions.map(({ session }) => session);
  if (decision.kind === 'place' && placeOf(decision.code, places) === undefined) return decision.code;
  if (decision.kind === 'session' && sessionMeant(decision.session, rows) === undefined) return decision.session;
  return undefined;
}
