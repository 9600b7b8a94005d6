import type { Decided } from '../domain/decisions.js';
import { answered, decisionsMade } from '../domain/review/answered.js';
import { heldAtDesk } from '../domain/review/at-the-desk.js';
import type { Store } from '../store/store.js';

/** What is decided at the desk and in answered sheets, oldest first, without the answers that the desk overrules. */
export const decidedSoFar = (store: Store): readonly Decided[] =>
  heldAtDesk(decisionsMade(store.decisions(), answered(store.rowsOf('answers'))), () => true).decisions;
