import type { FindingValues, RuleId } from '../../domain/findings/rules.js';
import type { Severity } from '../../domain/severity.js';

/** What a rule says: the sentence of its findings, and its page (`zerosei perche REG-03`, `docs/regole.md`). */
interface RuleText<Values> {
  /** What it is about, in a few words: the heading of its findings. */
  readonly title: string;
  /** What a finding says, without where: what was found and what to do. */
  readonly sentence: (values: Values) => string;
  /** What it means for the office. */
  readonly means: string;
  /** Of a rule whose findings are not all as grave: when they are what. */
  readonly grades?: { readonly [S in Severity]?: string };
  /** What goes wrong for the office if nobody looks. */
  readonly matters: string;
  readonly example: Example<Values>;
  /** How its findings are solved. */
  readonly solve: string;
}

/** An invented case. */
interface Example<Values> {
  /** What is written where. */
  readonly given: string;
  /** What the sentence about it is made of: an example says what the program would. */
  readonly values: Values;
}

export type RuleTexts = { readonly [Rule in RuleId]: RuleText<FindingValues[Rule]> };
