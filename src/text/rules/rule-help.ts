import type { RuleId } from '../../domain/findings/finding.js';

/** What each rule means for the office, and how its findings are solved. */
export type RuleHelp = { readonly [Rule in RuleId]: { readonly means: string; readonly solve: string } };
