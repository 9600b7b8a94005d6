import type { Decided, Decision } from './decisions.js';
import { questionOf } from './question-id.js';

/** What a decision settles: of two on one subject the later holds. Undefined for one that stands by itself. */
export function subjectOf(decision: Decision): string | undefined {
  switch (decision.kind) {
    case 'identity':
    case 'place':
    case 'session':
    case 'role':
    case 'column':
    case 'spelling':
    case 'leave':
      return questionOf(decision);
    case 'field':
      return ['field', decision.response, decision.field].join('|');
    case 'cancel':
    case 'move':
    case 'promote':
    case 'replace':
      return ['registration', decision.response, decision.session].join('|');
    case 'mandate':
      return ['mandate', decision.mandate].join('|');
    case 'notified':
      return ['notified', decision.institute, decision.session ?? ''].join('|');
    case 'template':
      return ['template', decision.template].join('|');
    case 'delegation':
      return ['delegation', decision.delegation, decision.session ?? ''].join('|');
    case 'add':
    case 'act':
    case 'sent':
    case 'grant':
    case 'annul':
    case 'dismiss':
      return undefined;
  }
}

/** The decision on the same subject that held until this one was taken, if there was one. `undone`: entries taken back, by which. */
export function heldBefore(
  decision: Decided,
  all: readonly Decided[],
  undone: ReadonlyMap<number, number>,
): Decided | undefined {
  const subject = subjectOf(decision);
  if (subject === undefined) return undefined;
  return all
    .filter(
      (one) =>
        (one.entry < decision.entry || (one.entry === decision.entry && one.position < decision.position)) &&
        (undone.get(one.entry) ?? Number.POSITIVE_INFINITY) > decision.entry &&
        subjectOf(one) === subject,
    )
    .toSorted((a, b) => a.entry - b.entry || a.position - b.position)
    .at(-1);
}
