import { type Decided, decisionsOf } from '../decisions.js';
import { answersIt } from '../question-id.js';
import type { RejectedRow } from '../rejected.js';
import { refusedFinding } from './finding.js';

/** Whether the question of an answer that could not be read has been answered since, in the terminal or in a better sheet. */
export function isAnswered({ reason }: RejectedRow, made: readonly Decided[]): boolean {
  const question = reason.why === 'not-allowed' ? reason.question : undefined;
  return question !== undefined && made.some((decision) => answersIt(decision, question));
}

/** Whether somebody said that a refused row will not come back in a readable form: it is no longer listed. */
export const isDismissed = (row: RejectedRow, decisions: readonly Decided[]): boolean => {
  const dismissed = decisionsOf(decisions, 'dismiss');
  return dismissed.length > 0 && dismissed.some(({ fingerprint }) => fingerprint === refusedFinding(row).fingerprint);
};
