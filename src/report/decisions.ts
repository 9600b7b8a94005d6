import type { Decided } from '../domain/decisions.js';
import { nameOf } from '../domain/findings/names.js';
import { originName } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Missing } from '../domain/records.js';
import { candidateOf } from '../domain/review/questions.js';
import { decisionSentence, decisionText, type Names } from '../text/decisions.js';

/** A decision as told to a person. */
export interface DecisionLine {
  readonly sentence: string;
  readonly reason: string;
  /** What it speaks of is not in the archive. */
  readonly dormant: boolean;
  /** What was missing, of an institute that was written to: one act writes to many. */
  readonly written?: Missing;
}

/** How a picture names what decisions speak of: people with a row, places by name. */
export function namesIn({ people, references, places, delegations, offices, cpts }: Picture): Names {
  const authors = new Map<string, string>(
    people.flatMap((person) =>
      person.responses.map(({ key, row }) => [key, `${nameOf(person)} (${originName(row.origin)})`] as const),
    ),
  );
  for (const { code, delegate } of delegations)
    for (const { mention, name } of delegate.namings) authors.set(mention, decisionText.delegate(name, code));
  const delegationNames = new Map(
    delegations.flatMap(({ references, code, principal, delegate }) =>
      references.map((reference) => [reference, decisionText.delegation(code, principal.name, delegate.name)] as const),
    ),
  );
  const presidents = new Map(
    [...offices.presidentsOf.values()]
      .flat()
      .map((one) => [one.key, decisionText.president(nameOf(one), cpts.get(one.cpt)?.name ?? one.cpt)] as const),
  );
  return {
    row: (reference) => authors.get(references.keyOf(reference) ?? '') ?? decisionText.missingRow,
    place: (code) => candidateOf(code, places)?.name ?? code,
    delegation: (hash) => delegationNames.get(hash) ?? decisionText.unknownDelegation,
    president: (mandate) => presidents.get(mandate) ?? decisionText.unknownPresident,
  };
}

/** Decisions in sentences, in the order given. */
export function decisionLines(decisions: readonly Decided[], picture: Picture): DecisionLine[] {
  const names = namesIn(picture);
  const asleep = new Set(picture.dormant.map(({ entry, position }) => `${entry}.${position}`));
  return decisions.map((decision) => ({
    sentence: decisionSentence(decision, names),
    reason: decision.reason,
    dormant: asleep.has(`${decision.entry}.${decision.position}`),
    ...(decision.kind === 'notified' && { written: decision.missing }),
  }));
}

/** One decision in a line: what, whether it sleeps, why. */
export const decisionAsText = ({ sentence, reason, dormant }: DecisionLine): string =>
  `${sentence}${dormant ? decisionText.dormant : ''}.${decisionText.reason(reason)}`;
