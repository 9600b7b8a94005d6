import type { RuleId } from '../../domain/findings/finding.js';
import { DELEGATION_RULES } from './delegations.js';
import { FILE_RULES } from './files.js';
import { PEOPLE_RULES } from './people.js';
import { PLACE_RULES } from './places.js';
import { SESSION_RULES } from './sessions.js';

/** What each rule means for the office, and how its findings are solved. */
export type RuleHelp = { readonly [Rule in RuleId]: { readonly means: string; readonly solve: string } };

/** Every rule explained: a rule without an explanation does not compile. */
export const RULE_HELP: RuleHelp = {
  ...FILE_RULES,
  ...PLACE_RULES,
  ...PEOPLE_RULES,
  ...DELEGATION_RULES,
  ...SESSION_RULES,
};
