import { ADDED } from '../corrections/added.js';
import type { Decided, Decision } from '../decisions.js';
import type { Kept } from '../issued.js';
import type { Picture } from '../picture.js';
import { hasDelegate } from './rows.js';
import { type Traces, tellsOf } from './spans.js';
import { postsOf, type Subject } from './subjects.js';

/** What becomes of a decision when somebody is erased: it stays, it goes, or it is another. */
export type DecisionFate = 'stays' | 'goes' | Decision;

/** Tells what becomes of each decision, in force or not, when some people are erased; `erased` are the letters to them. */
export function decisionFates(
  subjects: readonly Subject[],
  traces: Traces,
  picture: Picture,
  erased: readonly Kept[],
): (decision: Decided) => DecisionFate {
  const about = whatIsAbout(subjects, picture);
  const letters = new Set(erased.flatMap((one) => (one.kind === 'letter' ? [one.code] : [])));
  const isOwn = (reference: string) => about.keys.has(picture.references.keyOf(reference) ?? reference);
  return (decision) => {
    switch (decision.kind) {
      case 'identity':
        return isOwn(decision.a) || isOwn(decision.b) ? 'goes' : 'stays';
      case 'place':
      case 'session':
      case 'role':
      case 'leave':
        return decision.scope.in === 'response' && isOwn(decision.scope.response) ? 'goes' : 'stays';
      case 'field':
      case 'cancel':
      case 'move':
      case 'promote':
      case 'grant':
        return isOwn(decision.response) ? 'goes' : 'stays';
      case 'replace':
        if (isOwn(decision.response)) return 'goes';
        // Who had left the place does not get it back.
        return isOwn(decision.by)
          ? { kind: 'cancel', response: decision.response, session: decision.session }
          : 'stays';
      case 'add':
        return about.added.has(addedKey(decision)) ? 'goes' : 'stays';
      case 'act':
        return tellsOf(`${decision.delegate} ${decision.delegateEmail ?? ''}`, traces)
          ? 'goes'
          : actWithout(decision, traces);
      case 'delegation':
        return [decision.delegation, decision.by].some((one) => about.delegations.has(one ?? '')) ? 'goes' : 'stays';
      case 'sent':
        return letters.has(decision.letter) ? 'goes' : 'stays';
      case 'mandate':
        return about.mandates.has(decision.mandate) ? 'goes' : 'stays';
      case 'notified':
      case 'template':
      case 'column':
      case 'spelling':
      case 'annul':
      case 'dismiss':
        return 'stays';
    }
  };
}

/** An act registered by hand without who delegates, where that is one of those erased. */
function actWithout(act: Extract<Decided, { kind: 'act' }>, traces: Traces): DecisionFate {
  if (!tellsOf(act.principal ?? '', traces)) return 'stays';
  const { principal: _, entry, position, madeBy, madeAt, reason, origin, ...left } = act;
  return left;
}

/** How decisions name some people and what is theirs. */
function whatIsAbout(subjects: readonly Subject[], { delegations, attendance }: Picture) {
  const codes = new Set(subjects.map(({ person }) => person.code));
  const isDelegate = hasDelegate(codes);
  const parties = delegations.flatMap((one) => [
    ...(isDelegate(one) ? [{ one, party: one.delegate }] : []),
    ...(codes.has(one.principal.person ?? '') ? [{ one, party: one.principal }] : []),
  ]);
  const responses = subjects.flatMap(({ person }) => person.responses);
  return {
    keys: new Set([
      ...responses.flatMap(({ key, otherKeys = [], settledKey }) => [
        key,
        ...otherKeys,
        ...(settledKey ? [settledKey] : []),
      ]),
      ...parties.flatMap(({ party }) => party.namings.map(({ mention }) => mention)),
      ...attendance.walkIns.flatMap(({ person, response }) => (codes.has(person.code) ? [response.key] : [])),
    ]),
    delegations: new Set(parties.flatMap(({ one }) => one.references)),
    mandates: new Set(
      subjects.flatMap(({ holder }) => postsOf(holder).flatMap((one) => ('cpt' in one ? [one.key] : []))),
    ),
    added: new Set(
      responses.flatMap(({ occurrences }) =>
        occurrences.flatMap((row) => (row.origin.file === ADDED ? [addedKey(row)] : [])),
      ),
    ),
  };
}

const addedKey = ({
  surname,
  givenName,
  submittedAt,
}: {
  readonly surname?: string;
  readonly givenName?: string;
  readonly submittedAt?: string;
}): string => [surname, givenName, submittedAt].join('|');
