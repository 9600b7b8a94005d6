import { type Decision, scopeOf } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import { dismissalOf } from '../../domain/findings/settled-rows.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import { calledNearly, describeSchool } from '../../domain/places/propose.js';
import { placeResolver } from '../../domain/places/resolve-place.js';
import { CAPACITIES, type Capacity, type Person, type Response } from '../../domain/records.js';
import { isExpected, isInForce } from '../../domain/registrations/statuses.js';
import { capacityFrom } from '../../domain/review/answer.js';
import { fold } from '../../domain/text.js';
import { filesByLabel } from '../../domain/versions.js';
import type { View } from '../archive.js';
import { namedWithSchool, personMeant, personNamed } from '../person-named.js';
import { fromAndTo, sessionCode } from '../session-code.js';
import { division } from './division.js';

/** What a person asks to be corrected, as given by options or by answers. */
export interface Wishes {
  readonly ritira?: string;
  readonly sposta?: string;
  readonly cognome?: string;
  readonly nome?: string;
  readonly ruolo?: string;
  readonly istituto?: string;
  readonly stessaDi?: string;
  readonly diversaDa?: string;
  readonly dividi?: string;
  readonly ignora?: boolean;
}

/** Who or what is corrected: a person with all their responses, or one row of theirs. */
export interface Subject {
  readonly person: Person;
  readonly responses: readonly Response[];
}

/** The person, or the one response, that a word of the command line names. */
export function subjectNamed(
  picture: Picture,
  given: string,
  find: (picture: Picture, given: string) => Person = personNamed,
): Subject {
  const person = find(picture, given);
  const row = person.responses.filter(({ occurrences }) =>
    occurrences.some(({ origin }) => originName(origin) === given.trim()),
  );
  return { person, responses: row.length > 0 ? row : person.responses };
}

/** The decisions that carry out the wishes, in the order in which they are listed to the person. */
export function decisionsFor(picture: Picture, subject: Subject, wishes: Wishes): Decision[] {
  return [
    ...(wishes.ritira === undefined ? [] : [cancellation(picture, subject, wishes.ritira)]),
    ...(wishes.sposta === undefined ? [] : transfer(picture, subject, wishes.sposta)),
    ...corrected(picture, subject, wishes),
    ...(wishes.dividi === undefined ? [] : division(picture, subject.responses, wishes.dividi)),
    ...(wishes.stessaDi === undefined ? [] : verdicts(picture, subject, wishes.stessaDi, 'same')),
    ...(wishes.diversaDa === undefined ? [] : verdicts(picture, subject, wishes.diversaDa, 'different')),
  ];
}

function cancellation(picture: Picture, subject: Subject, given: string): Decision {
  const session = sessionCode(picture, given);
  return { kind: 'cancel', response: registeredBy(picture, subject, session), session };
}

/**
 * `I1:I2`; `I2` alone for somebody registered for one session, or for none; `:I2` says which session is meant by somebody
 * of whom none was understood.
 */
function transfer(picture: Picture, subject: Subject, given: string): Decision[] {
  const [only, ...more] = sessionsOf(subject.person, picture);
  const sides = fromAndTo(picture, given) ?? (more.length === 0 ? ([only, given] as const) : undefined);
  if (sides === undefined) throw new Failure({ kind: 'needs-answer', what: given, option: '--sposta I1:I2' });
  const [from, to] = sides;
  if (from === undefined) return chosen(picture, subject, sessionCode(picture, to));
  const session = sessionCode(picture, from);
  return [{ kind: 'move', response: registeredBy(picture, subject, session), session, to: sessionCode(picture, to) }];
}

/** The sessions that somebody is registered for and has not withdrawn from. */
export const sessionsOf = ({ code }: Person, { registrations }: Picture): string[] =>
  registrations.flatMap((one) =>
    one.person === code && one.session !== undefined && isExpected(one) ? one.session : [],
  );

/** The session that the responses without one mean, whatever they say of it. */
function chosen({ references }: Picture, { person, responses }: Subject, session: string): Decision[] {
  const without = responses.filter(({ sessions }) => sessions.length === 0);
  if (without.length === 0)
    throw new Failure({ kind: 'not-registered', person: person.code, people: [namedWithSchool(person)] });
  return without.flatMap(({ key, unknownSessions }) =>
    (unknownSessions.length > 0 ? unknownSessions : ['']).map((text) => {
      const scope = scopeOf(references.to(key));
      return { kind: 'session', scope, text: fold(text), session };
    }),
  );
}

/** The last response by which the person is registered for a session, as decisions name it. */
function registeredBy({ registrations, references }: Picture, { person }: Subject, session: string): string {
  const registration = registrations.find(
    (one) => one.person === person.code && (one.session ?? '') === session && isInForce(one),
  );
  const key = registration?.responses.at(-1)?.key;
  if (key === undefined)
    throw new Failure({ kind: 'not-registered', person: person.code, session, people: [namedWithSchool(person)] });
  return references.to(key);
}

function corrected(picture: Picture, { responses }: Subject, { cognome, nome, ruolo, istituto }: Wishes): Decision[] {
  const capacity = ruolo === undefined ? undefined : capacityNamed(ruolo);
  const code = istituto === undefined ? undefined : placeCode(picture, istituto);
  return responses.flatMap(({ key }): Decision[] => {
    const response = picture.references.to(key);
    return [
      ...(cognome === undefined ? [] : [{ kind: 'field', response, field: 'surname', value: cognome } as const]),
      ...(nome === undefined ? [] : [{ kind: 'field', response, field: 'givenName', value: nome } as const]),
      ...(capacity === undefined ? [] : [{ kind: 'role', scope: scopeOf(response), text: '', capacity } as const]),
      ...(code === undefined ? [] : [{ kind: 'place', scope: scopeOf(response), text: '', code } as const]),
    ];
  });
}

/** The capacity that a role given by hand means. */
export function capacityNamed(given: string): Capacity {
  const capacity = capacityFrom(given);
  if (capacity === undefined) throw new Failure({ kind: 'unknown-role', given, known: CAPACITIES });
  return capacity;
}

/** The code or id of the one school, institute or service that a text means. */
export function placeCode({ places }: Picture, given: string): string {
  const resolve = placeResolver(places);
  const read = [resolve({ code: given }), resolve({ institution: given })].map(({ place }) => place);
  const place = read.find(({ by }) => by !== undefined);
  const code = place?.school ?? place?.institute ?? place?.service;
  if (code === undefined) {
    throw new Failure({ kind: 'unknown-institute', given, near: calledNearly(given, places).map(describeSchool) });
  }
  return code;
}

/**
 * Two people by a response of each: the named row, or the earliest. By the code of a delegation the delegate is meant,
 * wherever responses and acts name them.
 */
function verdicts(picture: Picture, { responses }: Subject, given: string, verdict: 'same' | 'different'): Decision[] {
  const a = picture.references.to((responses[0] as Response).key);
  return othersNamed(picture, given).map((key) => ({
    kind: 'identity',
    ...{ a, b: picture.references.to(key), verdict },
  }));
}

function othersNamed(picture: Picture, given: string): string[] {
  const code = given.trim().toLowerCase();
  const isPerson = picture.people.some((person) => person.code === code);
  const delegation = isPerson ? undefined : picture.delegations.find((one) => one.code === code);
  const { namings = [], person = given } = delegation?.delegate ?? {};
  if (namings.length > 0) return namings.map(({ mention }) => mention);
  const signed = picture.attendance.walkIns.find(({ response: { row } }) => originName(row.origin) === given.trim());
  if (signed) return [signed.response.key];
  const [first] = subjectNamed(picture, person, personMeant).responses;
  return [(first as Response).key];
}

/** A refused row that will not come back: it is no longer listed. */
export function dismissals({ picture: { rejected }, files }: View, given: string): Decision[] {
  const row = given.trim();
  const known = filesByLabel(files);
  const dismissed = rejected.filter(({ origin }) => originName(origin) === row);
  if (dismissed.length === 0) throw new Failure({ kind: 'unknown-refused-row', given });
  return dismissed.map((one) => ({ kind: 'dismiss', fingerprint: dismissalOf(one, known), row }));
}
