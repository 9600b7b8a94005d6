import { ADDED } from '../corrections/added.js';
import { concerns } from '../corrections/responses.js';
import type { Decided, decisionsOf, Scope } from '../decisions.js';
import type { Picture } from '../picture.js';
import type { Response } from '../records.js';
import { isScrambled } from '../scrambled.js';
import { fold } from '../text.js';

/** The decisions that weigh on some responses: those that name them, and those on a text that they hold. Oldest first. */
export function decisionsOn(responses: readonly Response[], { decisions }: Pick<Picture, 'decisions'>): Decided[] {
  const keys = new Set(responses.map(({ key }) => key));
  return decisions.filter((decision) => weighs(decision, responses, keys));
}

function weighs(decision: Decided, responses: readonly Response[], keys: ReadonlySet<string>): boolean {
  switch (decision.kind) {
    case 'identity':
      return keys.has(decision.a) || keys.has(decision.b);
    case 'replace':
      return keys.has(decision.response) || keys.has(decision.by);
    case 'place':
    case 'role':
    case 'field':
      return responses.some((response) => concerns(decision, response));
    case 'leave':
      return responses.some((response) =>
        decision.about === 'session' ? saysSession(decision, response) : concerns(decision, response),
      );
    case 'spelling':
      return responses.some(({ occurrences }) => isScrambled(occurrences));
    case 'session':
      return responses.some((response) => saysSession(decision, response));
    case 'cancel':
    case 'move':
    case 'promote':
    case 'grant':
      return keys.has(decision.response);
    case 'add':
      return responses.some((response) => isAdded(response, decision));
    case 'mandate':
    case 'notified':
    case 'sent':
    case 'template':
    case 'delegation':
    case 'act':
    case 'dismiss':
    case 'annul':
    case 'column':
      // About offices, institutes, delegations, refused rows, numbers of certificates and whole forms, not about what somebody wrote.
      return false;
  }
}

/** Once decided, the text no longer counts as unknown: it is looked for in what was written. */
const saysSession = ({ scope, text }: OnText, { key, row, corrected }: Response): boolean =>
  scope.in === 'response'
    ? scope.response === key
    : corrected?.includes('session') === true && fold(row.session ?? '').includes(text);

type OnText = Extract<Decided, { scope: Scope }>;

type Added = ReturnType<typeof decisionsOf<'add'>>[number];

const isAdded = ({ row }: Response, { surname, givenName, submittedAt }: Added): boolean =>
  row.origin.file === ADDED &&
  row.submittedAt === submittedAt &&
  fold(`${row.surname} ${row.givenName}`) === fold(`${surname} ${givenName}`);
