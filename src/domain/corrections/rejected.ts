import { type Decided, decisionsOf } from '../decisions.js';
import type { RejectedRow } from '../facts.js';
import { toFinding } from '../findings/unreadable-row.js';

/** Whether somebody said that a refused row will not come back in a readable form: it is no longer listed. */
export const isDismissed = (row: RejectedRow, decisions: readonly Decided[]): boolean => {
  const dismissed = decisionsOf(decisions, 'dismiss');
  return dismissed.length > 0 && dismissed.some(({ fingerprint }) => fingerprint === toFinding(row).fingerprint);
};
