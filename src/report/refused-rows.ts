import { refusedFinding } from '../domain/findings/finding.js';
import type { RejectedRow } from '../domain/rejected.js';
import { sentenceOf } from '../text/rules.js';

/** A refused row with the rule that refuses it and what is said of it. */
export interface RefusedRow extends RejectedRow {
  readonly rule: string;
  readonly sentence: string;
}

/** What is said of refused rows. */
export const refusedRows = (rows: readonly RejectedRow[]): RefusedRow[] =>
  rows.map((row) => {
    const found = refusedFinding(row);
    return { ...row, rule: found.rule, sentence: sentenceOf(found) };
  });
