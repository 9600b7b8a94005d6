import { type Decision, EVERYWHERE, type LeftAbout, type Scope } from './decisions.js';
import { fold } from './text.js';

/** The name of a question in decisions: its title folded, with which of the equal ones it is where it is not the first. */
export function questionKey(title: string): string {
  const [, text = title, time] = /^(.*?)\s*#(\d+)$/s.exec(title.trim()) ?? [];
  return time === undefined ? fold(text) : `${fold(text)} #${time}`;
}

/** The kinds of question by the word that opens their id. */
export const QUESTION_WORDS = {
  identity: 'persone',
  place: 'luogo',
  session: 'incontro',
  role: 'ruolo',
  spelling: 'scrittura',
  column: 'colonna',
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
    case 'sent':
    case 'template':
    case 'add':
    case 'delegation':
    case 'act':
    case 'dismiss':
    case 'grant':
    case 'annul':
      return undefined;
    case 'column':
      return columnId([questionKey(decision.title)], decision.form);
  }
}

/** Id of a question about two mentions, by reference. */
export const identityId = (a: string, b: string): string => [QUESTION_WORDS.identity, ...[a, b].sort()].join(':');

/** What parts the columns of a question about which of them is the name: no folded title holds it. */
const OR = ' | ';

/** Id of a question about what a column of a form asks, or which of several asks for the name. */
export const columnId = (questions: readonly string[], form: string): string =>
  [QUESTION_WORDS.column, questions.join(OR), form].join(':');

/** The columns that such an id names, by its part between the word and the form. */
export const columnsAsked = (part: string): string[] => part.split(OR.trim()).map(questionKey);

/** Whether a decision answers a question; which of several columns is the name is answered by what is said of any. */
export function answersIt(decision: Decision, question: string): boolean {
  if (decision.kind !== 'column') return questionOf(decision) === question;
  const [, part = '', ...form] = question.split(':');
  const asked = columnsAsked(part);
  return (
    columnId(asked, form.join(':')) === columnId(asked, decision.form) && asked.includes(questionKey(decision.title))
  );
}

/** Id of a question about a folded text, wherever it stands or in one response only. */
export const textId = (about: LeftAbout, text: string, scope: Scope = EVERYWHERE): string =>
  [QUESTION_WORDS[about], scope.in === 'response' ? scope.response : '', text].join(':');
