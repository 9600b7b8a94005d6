import type { ResponseRow } from '../../domain/facts.js';
import { doubtfulPairs } from '../../domain/findings/doubtful-pairs.js';
import { nameOf } from '../../domain/findings/names.js';
import { lettersToPerson } from '../../domain/letters/issued-to.js';
import { letterRegister } from '../../domain/letters/register.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import type { Person, Registration, Response } from '../../domain/records.js';
import { candidateOf } from '../../domain/review/place-questions.js';
import { columnsBehind } from '../../domain/why/columns-behind.js';
import { decisionsOn } from '../../domain/why/decisions-on.js';
import { hatsOf } from '../../domain/why/hats.js';
import { type Link, linksOf } from '../../domain/why/links.js';
import { hatText } from '../../text/hats.js';
import { reasonOf } from '../../text/identity.js';
import { lettersText } from '../../text/letters/letters.js';
import { reviewText } from '../../text/review.js';
import { whyText } from '../../text/why.js';
import { decisionAsText, decisionLines } from '../decisions.js';
import { attendancePart, certificatesPart } from './attended.js';
import { type Explanation, type Part, part } from './explanation.js';
import { delegationsOf, findingsOn } from './parts.js';

/** Why a person is who they are: their rows, how each was read, seats, hats, what is doubtful and what was decided. */
export const whyPerson = (person: Person, picture: Picture): Explanation => ({
  about: whyText.person(nameOf(person), person.code),
  parts: [
    ...part(whyText.rows, [...linksOf(person, picture).map(linkSentence), ...person.responses.flatMap(editsOf)]),
    ...columnParts(person.responses, picture),
    ...readingParts(person.responses),
    ...part(whyText.seats, seatsOf(person, picture)),
    ...attendancePart(person, picture),
    ...certificatesPart(person, picture),
    ...part(
      lettersText.part,
      lettersToPerson(person, letterRegister(picture.issued, picture.decisions), picture.references).map(
        lettersText.held,
      ),
    ),
    ...part(whyText.hats, hatsIn(person, picture)),
    ...delegationsOf(picture, ({ principal, delegate }) => [principal.person, delegate.person].includes(person.code)),
    ...part(whyText.doubts, doubtsOf(person, picture)),
    ...part(whyText.decisions, decisionLines(decisionsOn(person.responses, picture), picture).map(decisionAsText)),
    ...findingsOn(
      person.responses.flatMap(({ occurrences }) => occurrences.map(({ origin }) => origin)),
      picture,
    ),
  ],
});

/** Why one row is as it is: whose it is, how its place, role and sessions were read, what was decided and found. */
export const whyRow = (row: string, person: Person, response: Response, picture: Picture): Explanation => ({
  about: whyText.row(row, nameOf(person), person.code),
  parts: [
    ...part(whyText.rows, [
      ...linksOf(person, picture)
        .filter((link) => link.response.key === response.key)
        .map(linkSentence),
      ...editsOf(response),
    ]),
    ...columnParts([response], picture),
    ...readingParts([response]),
    ...part(whyText.seats, seatsOf(person, picture)),
    ...part(whyText.decisions, decisionLines(decisionsOn([response], picture), picture).map(decisionAsText)),
    ...findingsOn(
      response.occurrences.map(({ origin }) => origin),
      picture,
    ),
  ],
});

/** Why a person has a seat at a session, or waits for it. */
export function whySeat(person: Person, session: string, picture: Picture): Explanation {
  const theirs = picture.registrations.filter((one) => one.person === person.code && one.session === session);
  const sentences = theirs.map((one) => seatSentence(one, picture));
  const chosen = person.responses.filter((response) => response.sessions.includes(session));
  return {
    about: whyText.person(nameOf(person), person.code),
    parts: [
      ...part(whyText.seats, sentences.length > 0 ? sentences : [whyText.notThere(nameOf(person), session)]),
      ...part(whyText.sessions, chosen.map(sessionsSentence)),
      ...delegationsOf(
        picture,
        (one) => one.session === session && [one.principal.person, one.delegate.person].includes(person.code),
      ),
      ...part(whyText.decisions, decisionLines(decisionsOn(person.responses, picture), picture).map(decisionAsText)),
    ],
  };
}

const rowOf = ({ row }: Response): string => originName(row.origin);

function linkSentence({ response, to, why, decided, listed }: Link): string {
  const [row, ...also] = [rowOf(response), ...response.occurrences.map(({ origin }) => originName(origin))].filter(
    (name, index, all) => all.indexOf(name) === index,
  ) as [string, ...string[]];
  if (to === undefined) return whyText.only(row, also);
  const reasons = [...(why ? [reasonOf(why.evidence)] : []), ...(listed ? [whyText.headsBoth] : [])];
  return whyText.united(row, also, rowOf(to), decided, reasons);
}

/** Of a response corrected in the form: what its earlier rows said. */
function editsOf({ row, otherKeys, occurrences }: Response): string[] {
  if (otherKeys === undefined) return [];
  const said = ({ surname, givenName, fullName, session }: ResponseRow) =>
    [[surname, givenName, fullName].filter(Boolean).join(' '), session].filter(Boolean).join(', ');
  return occurrences
    .filter((one) => said(one) !== said(row))
    .map((one) => whyText.edited(originName(one.origin), said(one), originName(row.origin)));
}

/** The columns that are what they are by decision, and those that still wait for one. */
const columnParts = (responses: readonly Response[], picture: Picture): Part[] =>
  part(
    whyText.columns,
    responses.flatMap((response) =>
      columnsBehind(response, picture).map((column) => whyText.column(originName(column.origin), column)),
    ),
  );

const readingParts = (responses: readonly Response[]): Part[] => [
  ...part(
    whyText.place,
    responses.map((response) => whyText.placeRead(rowOf(response), response)),
  ),
  ...part(
    whyText.capacity,
    responses.map((response) => whyText.capacityRead(rowOf(response), response)),
  ),
  ...part(whyText.sessions, responses.map(sessionsSentence)),
];

const sessionsSentence = (response: Response): string =>
  whyText.sessionsRead(rowOf(response), response.row.session, response.sessions, response.unknownSessions);

/** The seats of a person, or why they wait, a sentence for each session. */
export const seatsOf = ({ code }: Person, picture: Picture): string[] =>
  picture.registrations.filter(({ person }) => person === code).map((one) => seatSentence(one, picture));

const seatSentence = (registration: Registration, { sessions }: Picture): string =>
  whyText.seat(registration, sessions.find(({ session }) => session.code === registration.session)?.seats);

const hatsIn = ({ code }: Person, picture: Picture): string[] => {
  const named = (place: string) => picture.cpts.get(place)?.name ?? candidateOf(place, picture.places)?.name ?? place;
  return hatsOf(code, picture).map((hat) => `${hatText(hat, named)}.`);
};

/** Whom they may be, and whom they are not by decision. */
function doubtsOf(person: Person, picture: Picture): string[] {
  return doubtfulPairs(picture)
    .filter(({ people }) => people.includes(person))
    .map(({ a, b, people, doubt }) => {
      const other = people.find((one) => one !== person) ?? person;
      const row = person.responses.includes(a) ? b : a;
      return whyText.doubt(
        nameOf(other),
        rowOf(row),
        reasonOf(doubt.evidence),
        reviewText.probability(doubt.probability),
      );
    });
}
