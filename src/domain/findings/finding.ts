import type { Origin } from '../origin.js';
import type { RejectedRow } from '../rejected.js';
import type { Severity } from '../severity.js';
import { hashText } from '../text.js';
import { refusalOf } from './refused.js';
import type { CheckView, Raised } from './rule.js';
import { type FindingValues, RULES, type RuleId } from './rules.js';

/** Something in the data that a person should know of. */
export type Finding = { [Rule in RuleId]: FindingOf<Rule> }[RuleId];

export interface FindingOf<Rule extends RuleId> {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Same finding, same fingerprint, in any archive: made of the rule and of what it is about, never of row ids. */
  readonly fingerprint: string;
  /** The rows concerned, the first one being where to look; none for a finding about the whole course. */
  readonly origins: readonly Origin[];
  /** Code of the session concerned, where there is one. */
  readonly session?: string;
  readonly values: FindingValues[Rule];
}

/** What one rule finds. */
export const foundBy = <Rule extends RuleId>(rule: Rule, view: CheckView): Finding[] =>
  RULES[rule].find(view).map((raised) => finding(rule, raised));

/** Makes a finding of what a rule raised. */
export function finding<Rule extends RuleId>(rule: Rule, raised: Raised<FindingValues[Rule]>): Finding {
  const { about, origins, values, session } = raised;
  const { severity } = RULES[rule];
  return {
    rule,
    severity: typeof severity === 'function' ? severity(values) : severity,
    fingerprint: hashText([rule, ...about].join('\u0000')),
    origins,
    values,
    ...(session !== undefined && { session }),
  } as unknown as Finding;
}

/** The finding of a refused row: what it is and what should stand there. */
export function refusedFinding(row: RejectedRow): Finding {
  const { rule, ...raised } = refusalOf(row);
  return finding(rule, raised);
}
