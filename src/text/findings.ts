import type { Finding, FindingValues, RuleId } from '../domain/findings/finding.js';
import { DELEGATION_SENTENCES } from './findings/delegations.js';
import { FILE_SENTENCES } from './findings/files.js';
import { OFFICE_SENTENCES } from './findings/offices.js';
import { PEOPLE_SENTENCES } from './findings/people.js';
import { PLACE_SENTENCES } from './findings/places.js';
import { REGISTRATION_SENTENCES } from './findings/registrations.js';
import { SESSION_SENTENCES } from './findings/sessions.js';
import { cut } from './words.js';

/** What of a value a sentence quotes at most. */
const QUOTED = 400;

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
  return (SENTENCES[finding.rule] as (values: Finding['values']) => string)(quoted(finding.values));
}

/** The values as a sentence may quote them; whoever needs all of a text has it in the data. */
const quoted = (values: Finding['values']): Finding['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? cut(value, QUOTED) : value]),
  ) as Finding['values'];
