import type { FindingValues, RuleId } from '../../domain/findings/rules.js';

/** What a rule says. */
interface RuleText<Values> {
  /** What it is about, in a few words: the heading of its findings. */
  readonly title: string;
  /** What a finding says, without where: what was found and what to do. */
  readonly sentence: (values: Values) => string;
  /** What it means for the office. */
  readonly means: string;
  /** How its findings are solved. */
  readonly solve: string;
}

export type RuleTexts = { readonly [Rule in RuleId]: RuleText<FindingValues[Rule]> };
