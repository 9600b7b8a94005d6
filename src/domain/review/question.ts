import { type Decision, EVERYWHERE, type LeftAbout, type Scope } from '../decisions.js';
import type { SessionRow } from '../facts.js';
import type { Severity } from '../findings/severity.js';
import type { Evidence, Proposal } from '../identity/identity.js';
import type { Origin } from '../origin.js';
import type { Response } from '../records.js';
import type { ScrambledText } from '../scrambled.js';

/** Something that only a person can decide. Its id is made of content, so that an answer finds it in any archive. */
export type Question = IdentityQuestion | PlaceQuestion | SessionQuestion | RoleQuestion | SpellingQuestion;

/** A question on what a text means. */
export type TextQuestion = PlaceQuestion | SessionQuestion | RoleQuestion | SpellingQuestion;

interface Asked {
  readonly id: string;
  readonly severity: Severity;
  /** Somebody said not to know: it must be asked of others, and comes last. */
  readonly asked: boolean;
}

/** Whether two groups of responses, shown by one of each, are one person. */
export interface IdentityQuestion extends Asked {
  readonly about: 'identity';
  readonly rule: 'DUP-03' | 'DUP-04';
  readonly a: Response;
  readonly b: Response;
  readonly probability: number;
  readonly proposal: Proposal;
  readonly evidence: readonly Evidence[];
}

/** Which school, institute or service a text means. */
export interface PlaceQuestion extends Asked {
  readonly about: 'place';
  readonly rule: 'REG-01' | 'REG-03' | 'REG-12';
  /** As written: code, name, comune. */
  readonly text: string;
  /** Everybody who wrote it. */
  readonly responses: readonly Response[];
  readonly candidates: readonly Candidate[];
}

/** A listed school or service: its code or id, and how it is shown. */
export interface Candidate {
  readonly code: string;
  readonly name: string;
}

/** Which session a text means, or one who wrote nothing. */
export interface SessionQuestion extends Asked {
  readonly about: 'session';
  readonly rule: 'ISC-05';
  readonly text: string;
  readonly responses: readonly Response[];
  /** The sessions of the course. */
  readonly sessions: readonly SessionRow[];
}

/** Which capacity a role as written means. */
export interface RoleQuestion extends Asked {
  readonly about: 'role';
  readonly rule: 'ISC-03';
  readonly text: string;
  readonly responses: readonly Response[];
}

/** Whether the texts that came in a wrong encoding are to be read as is evident: one question for all of them. */
export interface SpellingQuestion extends Asked {
  readonly about: 'spelling';
  readonly rule: 'FIL-03';
  /** The first of them. */
  readonly text: string;
  readonly responses: readonly Response[];
  /** Rows of the lists that hold such texts. */
  readonly listed: readonly Origin[];
  /** Each text once, with its reading. */
  readonly readings: readonly ScrambledText[];
}

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
      return undefined;
  }
}

/** Id of a question about two mentions, by reference. */
export const identityId = (a: string, b: string): string => [QUESTION_WORDS.identity, ...[a, b].sort()].join(':');

/** Id of a question about a folded text, wherever it stands or in one response only. */
export const textId = (about: LeftAbout, text: string, scope: Scope = EVERYWHERE): string =>
  [QUESTION_WORDS[about], scope.in === 'response' ? scope.response : '', text].join(':');
