import type { Rule } from './rule.js';
import { ACT_RULES } from './rules/acts.js';
import { ATTENDANCE_RULES } from './rules/attendance.js';
import { CERTIFICATE_RULES } from './rules/certificates.js';
import { CODE_RULES } from './rules/codes.js';
import { CPT_RULES } from './rules/cpts.js';
import { DECISION_RULES } from './rules/decisions.js';
import { DELEGATION_RULES } from './rules/delegations.js';
import { FILE_RULES } from './rules/files.js';
import { HEAD_RULES } from './rules/heads.js';
import { PEOPLE_RULES } from './rules/people.js';
import { REGISTRATION_RULES } from './rules/registrations.js';
import { RESPONSE_RULES } from './rules/responses.js';
import { ROSTER_RULES } from './rules/rosters.js';
import { SCHOOL_RULES } from './rules/schools.js';
import { SESSION_RULES } from './rules/sessions.js';

const ALL = {
  ...FILE_RULES,
  ...CODE_RULES,
  ...SCHOOL_RULES,
  ...HEAD_RULES,
  ...CPT_RULES,
  ...RESPONSE_RULES,
  ...REGISTRATION_RULES,
  ...PEOPLE_RULES,
  ...DECISION_RULES,
  ...DELEGATION_RULES,
  ...ACT_RULES,
  ...SESSION_RULES,
  ...ROSTER_RULES,
  ...CERTIFICATE_RULES,
  ...ATTENDANCE_RULES,
};

export type RuleId = keyof typeof ALL;

/** What each rule has to say: the values that its sentence (`text/rules`) is made of. */
export type FindingValues = { readonly [Id in RuleId]: (typeof ALL)[Id] extends Rule<infer Values> ? Values : never };

/** Every rule, by its id. What a rule says is in `text/rules`: without it this does not compile. */
export const RULES: { readonly [Id in RuleId]: Rule<FindingValues[Id]> } = ALL;

/** Every rule that the program knows, in order. */
export const RULE_IDS = Object.keys(RULES).toSorted() as RuleId[];
