import type { OpenQuestion } from '../corrections/open-questions.js';
import type { SessionRow } from '../facts.js';
import type { Evidence, Proposal } from '../identity/identity.js';
import type { Origin } from '../origin.js';
import type { SuccessorReason } from '../places/successors.js';
import type { Response } from '../records.js';
import type { ScrambledText } from '../scrambled.js';
import type { Severity } from '../severity.js';

/** Something that only a person can decide. Its id is made of content, so that an answer finds it in any archive. */
export type Question = IdentityQuestion | TextQuestion | ColumnQuestion;

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

/** Which school, institute or service a text means; for REG-08, which took the place of one that is gone. */
export interface PlaceQuestion extends Asked {
  readonly about: 'place';
  readonly rule: 'REG-01' | 'REG-03' | 'REG-08' | 'REG-12';
  /** As written: code, name, comune; of a code that is gone, how it is shown. */
  readonly text: string;
  /** Everybody who wrote it. */
  readonly responses: readonly Response[];
  /** Of a code that is gone: rows of the lists and acts that name it. */
  readonly listed?: readonly Origin[];
  readonly candidates: readonly Candidate[];
}

/** A listed school or service: its code or id, and how it is shown. */
export interface Candidate {
  readonly code: string;
  readonly name: string;
  /** Of one that may have taken the place of another: what speaks for it. */
  readonly reasons?: readonly SuccessorReason[];
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

/** What a column of a form asks, or which of several asks for the name of whoever responds. */
export interface ColumnQuestion extends Asked, Pick<OpenQuestion, 'columns' | 'origins' | 'rows'> {
  readonly about: 'column';
  readonly rule: 'FIL-14';
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
