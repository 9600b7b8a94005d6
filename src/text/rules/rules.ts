import { DELEGATION_RULES } from './delegations.js';
import { FILE_RULES } from './files.js';
import { PEOPLE_RULES } from './people.js';
import { PLACE_RULES } from './places.js';
import type { RuleHelp } from './rule-help.js';
import { SESSION_RULES } from './sessions.js';

/** Every rule explained: a rule without an explanation does not compile. */
export const RULE_HELP: RuleHelp = {
  ...FILE_RULES,
  ...PLACE_RULES,
  ...PEOPLE_RULES,
  ...DELEGATION_RULES,
  ...SESSION_RULES,
};
