import { type Decision, EVERYWHERE, type LeftAbout, type Scope } from './decisions.js';

/** The kinds of question by the word that opens their id. */
export const QUESTION_WORDS = {
  identity: 'persone',
  place: 'luogo',
  session: 'incontro',
  role: 'ruolo',
  spelling: 'scrittura',
} as const;

/** The id of the question that a decision answers, as it was made; undefined for one that answers none. */
export function questionOf(decision: Decision): string | undefined {
  switch (decision.kind) {
    case 'identity':
      return identityId(decision.a, decision.b);
    case 'place':
    case 'session':
    case 'role':
      return textId(decision.kind, decision.text, decision.scope);
    case 'spelling':
      return textId('spelling', '');
    case 'leave':
      return textId(decision.about, decision.text, decision.scope);
    case 'field':
    case 'cancel':
    case 'move':
    case 'promote':
    case 'replace':
    case 'mandate':
    case 'notified':
    case 'add':
    case 'delegation':
    case 'act':
    case 'dismiss':
    case 'column':
      return undefined;
  }
}

/** Id of a question about two mentions, by reference. */
export const identityId = (a: string, b: string): string => [QUESTION_WORDS.identity, ...[a, b].sort()].join(':');

/** Id of a question about a folded text, wherever it stands or in one response only. */
export const textId = (about: LeftAbout, text: string, scope: Scope = EVERYWHERE): string =>
  [QUESTION_WORDS[about], scope.in === 'response' ? scope.response : '', text].join(':');
