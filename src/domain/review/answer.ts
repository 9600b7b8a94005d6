import { type Decision, type Scope, scopeOf } from '../decisions.js';
import { QUESTION_WORDS } from '../question-id.js';
import { CAPACITIES, type Capacity } from '../records.js';
import { readRole } from '../registrations/roles.js';
import { fold } from '../text.js';
import { columnDecision } from './column-answer.js';
import { LEFT_WORDS, leavesOf, readLeft } from './left.js';
import { readVerdict, VERDICT_WORDS } from './verdict.js';

/** The answer by which scrambled texts are read. */
export const READ_AS_PROPOSED = 'leggere come proposto';
const READ = /^(S|SI|OK|VA BENE|(DA )?(LEGGERE|LEGGI|CORREGGERE|CORREGGI)|COME( E)? PROPOSTO)\b/;

/** What an answer can be, for a message about one that cannot be read. */
export type Unreadable = { readonly allowed: readonly string[] } | 'unknown-question';

/**
 * The decision that an answer to a question is; undefined for one left blank. Case, accents and blanks do not matter. What
 * cannot be read is told apart from what could be right in another archive: that is a decision whose object sleeps.
 */
export function decisionFrom(question: string, answer: string): Decision | Unreadable | undefined {
  const [word = '', first = '', ...rest] = question.trim().split(':');
  const about = (Object.keys(QUESTION_WORDS) as (keyof typeof QUESTION_WORDS)[]).find(
    (kind) => fold(QUESTION_WORDS[kind]) === fold(word),
  );
  if (about === undefined || rest.length === 0) return 'unknown-question';
  const said = answer.trim();
  if (said === '') return undefined;
  if (about === 'column') return columnDecision(first, rest.join(':'), said);
  const [scope, text] = [scopeOf(first.toLowerCase()), textOf(rest.join(':'))];
  if (about === 'spelling' && READ.test(fold(said))) return { kind: 'spelling' };
  const as = about === 'identity' ? undefined : readLeft(said);
  if (about !== 'identity' && as !== undefined && leavesOf(about).includes(as))
    return { kind: 'leave', about, scope, text, as };
  switch (about) {
    case 'identity':
      return identityDecision(first.toLowerCase(), rest.join(':').toLowerCase(), said);
    case 'place':
      return { kind: 'place', scope, text, code: codeIn(said) };
    case 'session':
      return { kind: 'session', scope, text, session: codeBefore(said) };
    case 'role':
      return roleDecision(scope, text, said);
    case 'spelling':
      return { allowed: [READ_AS_PROPOSED, ...leavesOf('spelling').map((as) => LEFT_WORDS[as])] };
  }
}

/** A folded text stays one however a spreadsheet has treated its blanks and case; the bars of a place stay. */
const textOf = (text: string): string => text.split('|').map(fold).join('|');

function identityDecision(a: string, b: string, said: string): Decision | Unreadable {
  const verdict = readVerdict(said);
  return verdict ? { kind: 'identity', a, b, verdict } : { allowed: Object.values(VERDICT_WORDS) };
}

/** A place by its code, alone or followed by its name; a service by the id that opens the proposal. */
const codeIn = (said: string): string =>
  /^[a-z]{2}[a-z0-9]{8}(?![a-z0-9])/i.exec(said)?.[0].toUpperCase() ?? codeBefore(said);

/** `I1 (11/03/2026, Lecco)` as copied from the proposals is the code before the bracket; a full stop after it says nothing. */
const codeBefore = (said: string): string => said.replace(/^(\S+)\s+\(.*$/s, '$1').replace(/[.\s]+$/, '');

function roleDecision(scope: Scope, text: string, said: string): Decision | Unreadable {
  const capacity = capacityFrom(said);
  return capacity
    ? { kind: 'role', scope, text, capacity }
    : { allowed: [...CAPACITIES, ...leavesOf('role').map((as) => LEFT_WORDS[as])] };
}

/** The capacity that a word of the office means: its code or a role as forms have them. */
export function capacityFrom(said: string): Capacity | undefined {
  const code = CAPACITIES.find((capacity) => fold(capacity) === fold(said));
  const read = readRole(said);
  return code ?? (read?.known ? read.capacity : undefined);
}
