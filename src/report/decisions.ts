import { formOf, isSameForm, questionName, questionNamed } from '../domain/corrections/questions.js';
import type { Decided } from '../domain/decisions.js';
import type { ResponseRow } from '../domain/facts.js';
import { nameOf } from '../domain/findings/names.js';
import { originName } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Missing, Response } from '../domain/records.js';
import type { Overruled } from '../domain/review/at-the-desk.js';
import { candidateOf } from '../domain/review/place-questions.js';
import { lettersIn } from '../domain/sent-letters.js';
import { decisionSentence, decisionText, type Names } from '../text/decisions.js';
import { lettersText } from '../text/letters/letters.js';

/** A decision as told to a person. */
export interface DecisionLine {
  readonly sentence: string;
  readonly reason: string;
  /** What held until it was taken, where that is known: another decision, or what is written. */
  readonly was?: string;
  /** What it speaks of is not in the archive. */
  readonly dormant: boolean;
  /** Of an answer of a sheet that does not hold: what the desk had decided otherwise. */
  readonly overruledBy?: Decided;
  /** Of somebody who was written to: what was missing, or that it was a letter. One act writes to many. */
  readonly written?: Missing | 'letter';
}

/** How a picture names what decisions speak of: people with a row, places by name. */
export function namesIn(picture: Picture): Names {
  const { people, attendance, references, places, delegations, offices, cpts, forms, issued } = picture;
  const letters = new Map(lettersIn(issued).map((letter) => [letter.code, lettersText.told(letter)]));
  const authors = new Map<string, string>(
    people.flatMap((person) =>
      person.responses.map(({ key, row }) => [key, `${nameOf(person)} (${originName(row.origin)})`] as const),
    ),
  );
  for (const { person, response } of attendance.walkIns)
    authors.set(response.key, `${nameOf(person)} (${originName(response.row.origin)})`);
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
    question: (form, title) => titleIn(forms, form, title) ?? title,
    letter: (code) => letters.get(code) ?? decisionText.unknownLetter,
    president: (mandate) => presidents.get(mandate) ?? decisionText.unknownPresident,
  };
}

/** How a form writes the question that a decision names. */
function titleIn(forms: Picture['forms'], form: string, title: string): string | undefined {
  for (const { read } of forms) {
    const column = isSameForm(formOf(read), form) ? questionNamed(read, title) : undefined;
    if (column) return questionName(read, column);
  }
  return undefined;
}

/** Decisions in sentences, in the order given. */
export function decisionLines(decisions: readonly Decided[], picture: Picture): DecisionLine[] {
  const names = namesIn(picture);
  const asleep = new Set(picture.dormant.map(idOf));
  const overruled = new Map(picture.overruled.map(({ answer, by }) => [idOf(answer), by]));
  return decisions.map((decision) => ({
    sentence: decisionSentence(decision, names),
    reason: decision.reason,
    dormant: asleep.has(idOf(decision)),
    ...(overruled.has(idOf(decision)) && { overruledBy: overruled.get(idOf(decision)) as Decided }),
    ...(decision.kind === 'notified' && { written: decision.missing }),
    ...(decision.kind === 'sent' && { written: 'letter' as const }),
  }));
}

/** What held until a decision was taken, if it is known: one before it on the same subject, else what its row says. */
export function pastIn(picture: Picture): (decision: Decided, earlier: Decided | undefined) => string | undefined {
  const names = namesIn(picture);
  const rows = new Map(
    picture.people.flatMap(({ responses }) =>
      responses.map((response) => [response.key, asWritten(response)] as const),
    ),
  );
  return (decision, earlier) => {
    if (earlier) return decisionSentence(earlier, names);
    const reference = decision.kind === 'field' ? decision.response : responseIn(decision);
    const row = reference === undefined ? undefined : rows.get(picture.references.keyOf(reference) ?? reference);
    const written = row && writtenIn(decision, row);
    return written === undefined ? undefined : decisionText.written(written);
  };
}

/** The row in force, before any decision on it. */
const asWritten = ({ row, occurrences }: Response): ResponseRow =>
  occurrences.find(({ origin }) => origin.file === row.origin.file && origin.row === row.origin.row) ?? row;

/** The words of a row that a decision reads otherwise. */
function writtenIn(decision: Decided, row: ResponseRow): string | undefined {
  const { surname, givenName, fullName = '', code, institution, municipality, session = '', role = '' } = row;
  switch (decision.kind) {
    case 'field':
      return (decision.field === 'surname' ? surname : givenName) ?? fullName;
    case 'place':
      return [code, institution, municipality].filter(Boolean).join(', ');
    case 'session':
      return session;
    case 'role':
      return role;
    default:
      return undefined;
  }
}

const responseIn = (decision: Decided): string | undefined =>
  'scope' in decision && decision.scope.in === 'response' ? decision.scope.response : undefined;

const idOf = ({ entry, position }: Decided): string => `${entry}.${position}`;

/** The answers of sheets that do not hold, each with the decision that does, in a line: what the plan of an import says. */
export function overruledLines(overruled: readonly Overruled[], picture: Picture): string[] {
  const names = namesIn(picture);
  return overruled.map(({ answer, by }) =>
    decisionText.alreadyDecided(decisionSentence(answer, names), decisionSentence(by, names), by),
  );
}

/** One decision in a line: what, whether it sleeps or does not hold, why. */
export const decisionAsText = ({ sentence, was, reason, dormant, overruledBy }: DecisionLine): string =>
  `${sentence}${was === undefined ? '' : decisionText.was(was)}${dormant ? decisionText.dormant : ''}${overruledBy ? decisionText.overruled(overruledBy) : ''}.${decisionText.reason(reason)}`;
