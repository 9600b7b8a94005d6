import type { Decided } from '../decisions.js';
import { questionOf } from '../question-id.js';
import { fold } from '../text.js';

/** An answer of a sheet that does not hold, and the decision at the desk that does. */
export interface Overruled {
  readonly answer: Decided;
  readonly by: Decided;
}

/** Whether what a decision names is there to be meant. */
export type Works = (decision: Decided) => boolean;

/**
 * The decisions that hold, of those given oldest first. A sheet asks what was open when it was written: what was settled at
 * the desk before the sheet came back was settled knowing more, so it stays, and the answer of the sheet is told. Where the
 * desk left the question open, the sheet answers it.
 */
export function heldAtDesk(
  decisions: readonly Decided[],
  works: Works,
): { readonly decisions: readonly Decided[]; readonly overruled: readonly Overruled[] } {
  const atDesk = new Map<string, Decided>();
  const overruled: Overruled[] = [];
  const held = decisions.filter((decision) => {
    const question = questionOf(decision);
    if (question === undefined) return true;
    if (decision.origin === undefined) atDesk.set(question, decision);
    const by = atDesk.get(question);
    if (decision.origin === undefined || by === undefined || isOpenAfter(by, works)) return true;
    if (answerOf(by) === answerOf(decision)) return true;
    overruled.push({ answer: decision, by });
    return false;
  });
  return { decisions: held, overruled };
}

/** What is decided of the question. */
function answerOf(decision: Decided): string {
  switch (decision.kind) {
    case 'identity':
      return decision.verdict;
    case 'place':
      return fold(decision.code);
    case 'session':
      return fold(decision.session);
    case 'role':
      return decision.capacity;
    case 'leave':
      return `leave ${decision.as}`;
    case 'column':
      return decision.meaning;
    default:
      return decision.kind;
  }
}

/** To be asked, not known, or naming what is not there: the question stays open. */
const isOpenAfter = (decision: Decided, works: Works): boolean =>
  (decision.kind === 'identity' && decision.verdict === 'ask') ||
  (decision.kind === 'leave' && decision.as === 'unknown') ||
  !works(decision);
