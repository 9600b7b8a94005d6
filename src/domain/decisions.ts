import type { Moment } from './calendar.js';
import type { DelegationAction } from './delegations/delegation.js';
import type { ColumnMeaning } from './form-fields.js';
import type { TemplateKind } from './letters/templates.js';
import type { Origin } from './origin.js';
import type { Capacity, Missing } from './records.js';

/**
 * What a person decided. A decision points to content (`corrections/references.ts`) and fingerprints, never to rows of
 * the archive: it survives re-imports and undo, lies dormant while its object is missing, and works again if it returns.
 */
export type Decision =
  /** Two mentions are one person, are not, or must be asked themselves. */
  | {
      readonly kind: 'identity';
      readonly a: string;
      readonly b: string;
      readonly verdict: 'same' | 'different' | 'ask';
    }
  /** The school, institute or service of a response, or of whoever wrote the same (`placeText`). */
  | { readonly kind: 'place'; readonly scope: Scope; readonly text: string; readonly code: string }
  /** The session that a text of the form means. */
  | { readonly kind: 'session'; readonly scope: Scope; readonly text: string; readonly session: string }
  /** The capacity of a response, or of a role as written. */
  | { readonly kind: 'role'; readonly scope: Scope; readonly text: string; readonly capacity: Capacity }
  /** What a question of a form asks, in every export of that form (`corrections/columns.ts`). */
  | { readonly kind: 'column'; readonly form: string; readonly title: string; readonly meaning: ColumnMeaning }
  /** Texts whose accents were lost in a wrong encoding are read as is evident, wherever they stand. */
  | { readonly kind: 'spelling' }
  /** What a text says stays as it is written, or nobody knows what it means. */
  | {
      readonly kind: 'leave';
      readonly about: LeftAbout;
      readonly scope: Scope;
      readonly text: string;
      readonly as: Left;
    }
  /** A field of a response as it should have been written. */
  | {
      readonly kind: 'field';
      readonly response: string;
      readonly field: 'surname' | 'givenName';
      readonly value: string;
    }
  /**
   * A person, named by the last of their responses for it, no longer comes to a session. A later submission for that
   * session registers anew.
   */
  | { readonly kind: 'cancel'; readonly response: string; readonly session: string }
  /** … comes to another session instead. */
  | { readonly kind: 'move'; readonly response: string; readonly session: string; readonly to: string }
  /** … gets a freed seat. */
  | { readonly kind: 'promote'; readonly response: string; readonly session: string }
  /** … leaves the place in the order of seats to another person, by one of theirs. */
  | { readonly kind: 'replace'; readonly response: string; readonly session: string; readonly by: string }
  /** A president whose term is over stays in office until a successor is elected; named by the key of the mandate. */
  | { readonly kind: 'mandate'; readonly mandate: string }
  /** An institute was written to about what is missing, in the course or, with `session`, at one session of it. */
  | { readonly kind: 'notified'; readonly institute: string; readonly missing: Missing; readonly session?: string }
  /** A letter that was made ready was sent; named by its code. */
  | { readonly kind: 'sent'; readonly letter: string }
  /** What a letter is written from. */
  | { readonly kind: 'template'; readonly template: TemplateKind; readonly text: string }
  /** A registration taken by phone or on paper. */
  | {
      readonly kind: 'add';
      readonly surname: string;
      readonly givenName: string;
      readonly role: string;
      /** Absent of one cut from a row that does not say. */
      readonly code?: string;
      readonly session?: string;
      readonly email?: string;
      /** When it was taken, on the wall clock. */
      readonly submittedAt?: string;
    }
  /** What the office says of a delegation, named by the hash of its key. */
  | {
      readonly kind: 'delegation';
      readonly delegation: string;
      readonly session?: string;
      readonly action: DelegationAction;
      /** Of `replace`: the delegation that takes its place. */
      readonly by?: string;
    }
  /** An act of delegation registered by hand; what was not said is absent. */
  | {
      readonly kind: 'act';
      readonly code: string;
      readonly principal?: string;
      readonly delegate: string;
      readonly delegateEmail?: string;
      readonly delegationKind: 'funzione' | 'incontro';
      readonly session?: string;
      readonly from?: string;
      readonly to?: string;
      readonly actDate?: string;
      readonly protocol?: string;
      readonly protocolDate?: string;
    }
  /** A person, by one of their responses, has a certificate although they attended less than is asked. */
  | { readonly kind: 'grant'; readonly response: string }
  /** A certificate that left the office holds no longer; its number is never given again. */
  | { readonly kind: 'annul'; readonly certificate: string }
  /** A rejected row that nobody will bring back in a readable form; `row` is how it was called, for the history. */
  | { readonly kind: 'dismiss'; readonly fingerprint: string; readonly row: string };

/** Where a decision on a text holds: in one response, by reference, or wherever the text stands. */
export type Scope = { readonly in: 'response'; readonly response: string } | { readonly in: 'everywhere' };

export const EVERYWHERE: Scope = { in: 'everywhere' };

/** The scope of a decision on a text in one response, or wherever it stands if none is named. */
export const scopeOf = (response: string | undefined): Scope => (response ? { in: 'response', response } : EVERYWHERE);

/** A scope with another name of its response. */
export const mapScope = (scope: Scope, rename: (response: string) => string): Scope =>
  scope.in === 'response' ? { ...scope, response: rename(scope.response) } : scope;

/** What the texts are about that may be left; those about `spelling` are all at once. */
export type LeftAbout = 'place' | 'session' | 'role' | 'spelling';

/** How a text is left: as written, as a service 0–3 that no list has, or to be asked. */
export type Left = 'written' | 'service' | 'unknown';

export type DecisionKind = Decision['kind'];

/** A decision with who took it, when, why, and its entry in the history. */
export type Decided<D extends Decision = Decision> = D & {
  readonly entry: number;
  /** Which one of that entry, from 0. */
  readonly position: number;
  readonly madeBy: string;
  /** Wall clock of Rome, `2026-03-12T09:30:17`. */
  readonly madeAt: string;
  readonly reason: string;
  /** Row of the spreadsheet in which it was answered, for messages about it. */
  readonly origin?: Origin;
};

/** When a decision was taken. */
export const momentOf = ({ madeAt, entry, position }: Pick<Decided, 'madeAt' | 'entry' | 'position'>): Moment =>
  [madeAt, ...[entry, position].map((number) => String(number).padStart(9, '0'))].join('|');

/** A decision about to be recorded, with its reason. */
export type NewDecision = Decision & { readonly reason: string };

/** The decisions of one kind, oldest first: where two contradict, the later one was taken knowing the earlier. */
export const decisionsOf = <K extends DecisionKind>(
  decisions: readonly Decided[],
  kind: K,
): readonly Decided<Extract<Decision, { kind: K }>>[] =>
  decisions.filter((decision) => decision.kind === kind) as unknown as readonly Decided<
    Extract<Decision, { kind: K }>
  >[];
