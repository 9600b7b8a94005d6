import type { Finding } from '../domain/findings/finding.js';
import type { RuleId } from '../domain/findings/rules.js';
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
import type { RuleTexts } from './rules/rule-text.js';
import { SCHOOL_RULES } from './rules/schools.js';
import { SESSION_RULES } from './rules/sessions.js';
import { cut } from './words.js';

/** What of a value a sentence quotes at most. */
const QUOTED = 400;

/** What every rule says: a rule that says nothing does not compile, and no more does a text without its rule. */
export const RULE_TEXTS: RuleTexts = {
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

/** What a finding says, without where: what was found and what to do. */
export const sentenceOf = ({ rule, values }: Finding): string => said(rule, values);

/** The invented example of a rule: what is written where, and what the program says of it. */
export function exampleOf(rule: RuleId): string[] {
  const { given, values } = RULE_TEXTS[rule].example;
  return [given, `zerosei dice: ${said(rule, values)}`];
}

const said = (rule: RuleId, values: Finding['values']): string =>
  (RULE_TEXTS[rule].sentence as (values: Finding['values']) => string)(quoted(values));

/** The values as a sentence may quote them; whoever needs all of a text has it in the data. */
const quoted = (values: Finding['values']): Finding['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? cut(value, QUOTED) : value]),
  ) as Finding['values'];
