import type { Finding, FindingValues, RuleId } from '../domain/findings/finding.js';
import { DELEGATION_SENTENCES } from './findings/delegations.js';
import { FILE_SENTENCES } from './findings/files.js';
import { OFFICE_SENTENCES } from './findings/offices.js';
import { PEOPLE_SENTENCES } from './findings/people.js';
import { PLACE_SENTENCES } from './findings/places.js';
import { REGISTRATION_SENTENCES } from './findings/registrations.js';
import { SESSION_SENTENCES } from './findings/sessions.js';

/** One sentence a rule: a rule without one does not compile. */
const SENTENCES: { readonly [Rule in RuleId]: (values: FindingValues[Rule]) => string } = {
  ...FILE_SENTENCES,
  ...OFFICE_SENTENCES,
  ...PEOPLE_SENTENCES,
  ...PLACE_SENTENCES,
  ...REGISTRATION_SENTENCES,
  ...DELEGATION_SENTENCES,
  ...SESSION_SENTENCES,
};

/** Every rule that the program knows, in order. */
export const RULES = Object.keys(SENTENCES).toSorted() as RuleId[];

/** What a finding says, without where: what was found and what to do. */
export function sentenceOf(finding: Finding): string {
  return (SENTENCES[finding.rule] as (values: Finding['values']) => string)(finding.values);
}
