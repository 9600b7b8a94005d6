import { type Correction, concerns } from '../../corrections/responses.js';
import type { Decided } from '../../decisions.js';
import { writersOf } from '../../people/writers.js';
import { isSilent } from '../../registrations/responses.js';
import { unlistedIn } from '../../review/unlisted.js';
import { nameOf } from '../names.js';
import { refusedBy } from '../refused.js';
import { type CheckView, rule } from '../rule.js';

/** The rules on decisions and answers to doubts. */
export const DECISION_RULES = {
  /**
   * It was decided that two rows are different people, and, by one decision or a chain of them, that they are the
   * same. None of these is followed until one is taken back.
   */
  'DEC-01': rule<{ a: string; b: string; through: readonly string[] }>({
    severity: 'errore',
    fields: [],
    find: ({ identity, people }) => {
      const ownerOf = (key: string) => {
        const person = writersOf(people).get(key);
        const response = person?.responses.find((one) => one.key === key);
        return person && response && { person, response };
      };
      return identity.contradictions.flatMap(({ different: { a, b }, same }) => {
        const [first, second] = [a, b].map(ownerOf);
        if (!first || !second) return [];
        const between = new Set(same.flatMap((decision) => [decision.a, decision.b]));
        const through = [...between].filter((key) => key !== a && key !== b).flatMap((key) => ownerOf(key) ?? []);
        const values = {
          a: nameOf(first.person),
          b: nameOf(second.person),
          through: through.map(({ person }) => nameOf(person)),
        };
        const origins = [first, second, ...through].map(({ response }) => response.row.origin);
        return [{ about: [a, b].sort(), origins, values }];
      });
    },
  }),
  /**
   * The answer to a doubt names a session that the course does not have, or a school that is in no list: the doubt
   * stays open. The import says so of its row; but it may be right one day, when the list that knows it is imported, so
   * it is kept.
   */
  'DEC-02': rule<{ about: 'place' | 'session'; answer: string; listed: readonly string[] }>({
    severity: 'avviso',
    fields: ['answer'],
    find: (view) => [...refusedBy('DEC-02')(view), ...openAnswers(view)],
  }),
};

/** The answers kept that no list knows and for which somebody still waits. */
function openAnswers(view: CheckView) {
  const { decisions, places, sessions } = view;
  const rows = sessions.map(({ session }) => session);
  return decisions.flatMap((decision) => {
    const unlisted = unlistedIn(decision, { places, sessions: rows });
    if (unlisted === undefined || !isOpen(decision, view)) return [];
    const about = [decision.kind, (decision as Correction & { text: string }).text];
    return [{ about, origins: decision.origin ? [decision.origin] : [], values: { ...unlisted } }];
  });
}

/** Whether somebody still waits for the answer. */
const isOpen = (decision: Decided, { responses }: CheckView): boolean =>
  responses.some(
    (response) =>
      concerns(decision as Correction, response) &&
      (decision.kind === 'session'
        ? isSilent(response) || response.unknownSessions.length > 0
        : !response.corrected?.includes('place')),
  );
