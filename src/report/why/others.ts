import type { Delegation, DelegationParty } from '../../domain/delegations/delegation.js';
import type { Finding } from '../../domain/findings/finding.js';
import type { Explanation as Reasons } from '../../domain/identity/identity.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import type { Session } from '../../domain/records.js';
import { questionsOf, rowsAsked } from '../../domain/review/questions.js';
import { isStaff } from '../../domain/seats/order.js';
import { delegationReason, objectionSentence } from '../../text/delegations.js';
import { reasonOf } from '../../text/identity.js';
import { RULE_TEXTS, sentenceOf } from '../../text/rules.js';
import { seatText } from '../../text/seats.js';
import { whyText } from '../../text/why.js';
import { questionAsText } from '../review.js';
import { type Explanation, part } from './explanation.js';
import { findingsPart } from './parts.js';

/** Why a finding was raised: its rows, and the open question about them if there is one. */
export function whyFinding(finding: Finding, picture: Picture): Explanation {
  const rows = new Set(finding.origins.map(originName));
  const asked = questionsOf(picture).filter(
    (question) => question.rule === finding.rule && rowsAsked(question).some((origin) => rows.has(originName(origin))),
  );
  return {
    about: whyText.finding(finding.rule, RULE_TEXTS[finding.rule].title),
    parts: [
      ...part(whyText.verdict, [sentenceOf(finding)]),
      ...part(whyText.rows, [...rows]),
      ...part(
        whyText.doubts,
        asked.map((question) => questionAsText(question)),
      ),
    ],
  };
}

/** What is to be said of a row that is nobody's response: a refused one, or one of a list. */
export const whyOtherRow = (row: string, findings: readonly Finding[]): Explanation => ({
  about: row,
  parts: findingsPart(findings),
});

/** Why a delegation is in its state: who says so where, what act it rests on, what speaks against it. */
export const whyDelegation = (delegation: Delegation, picture: Picture): Explanation => {
  const { principal, delegate, state, reason, certainty } = delegation;
  const rows = [...delegation.statedIn, ...delegation.acts.map(({ origin }) => origin)];
  return {
    about: whyText.delegation(delegation),
    parts: [
      ...part(whyText.who, [
        whyText.parties(principal.name, delegate.name, certainty),
        ...[principal, delegate].flatMap((party) => partySentences(party, picture)),
      ]),
      ...part(whyText.because, [`${state}: ${delegationReason(reason)}.`]),
      ...part(
        whyText.findings,
        delegation.objections.map((objection) => `${objectionSentence(objection)}.`),
      ),
      ...part(whyText.stated, rows.map(originName)),
    ],
  };
};

/** Which rows somebody has, and how others who mean them write the name. */
function partySentences(party: DelegationParty, { people, identity }: Picture): string[] {
  if (party.is === 'nobody') return [];
  const { name, person, origin, namings } = party;
  const responses = people.find(({ code }) => code === person)?.responses ?? [];
  const named = new Map(
    (person === undefined ? [] : namings).map(({ name: written, mention }) => {
      const why = mostTelling(responses.flatMap(({ key }) => identity.explain(mention, key) ?? []));
      return [written, whyText.named(written, why && reasonOf(why.evidence))];
    }),
  );
  return [whyText.party(name, origin && originName(origin)), ...named.values()];
}

const mostTelling = (found: readonly Reasons[]): Reasons | undefined =>
  found.toSorted((a, b) => b.probability - a.probability)[0];

/** How full a session is, and why those who wait do. */
export const whySession = ({ session, seats, seated, waiting, freed }: Session, picture: Picture): Explanation => ({
  about: whyText.session(session.code, session.date),
  parts: [
    ...part(whyText.seats, [
      whyText.sessionSeats(seated.filter((one) => !isStaff(one)).length, seats, waiting.length, freed),
      ...waiting.map(seatText.whyWaiting),
    ]),
    ...findingsPart(picture.findings.filter((finding) => finding.session === session.code)),
  ],
});
