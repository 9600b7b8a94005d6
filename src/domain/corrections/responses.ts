import type { Decided } from '../decisions.js';
import type { ResponseRow, SessionRow } from '../facts.js';
import { schoolPlace, servicePlace } from '../places/make-place.js';
import type { Place } from '../places/place.js';
import type { Places } from '../places/places.js';
import { placeAsWritten } from '../places/resolve-place.js';
import { textId } from '../question-id.js';
import type { CorrectedField, Response } from '../records.js';
import { sessionReader } from '../registrations/session-choice.js';
import { byTime } from '../registrations/session-named.js';
import { isScrambled } from '../scrambled.js';
import { fold, words } from '../text.js';

interface Known {
  readonly places: Places;
  readonly sessions: readonly SessionRow[];
}

/** The text by which a decision on a place knows the rows that say the same: code, institution and comune, folded. */
export const placeText = ({ code = '', institution = '', municipality = '' }: ResponseRow): string =>
  [code, institution, municipality].map(fold).join('|');

/**
 * The responses as decided: names as they should have been written, places, roles and sessions as a person read them. Of
 * two decisions on one thing the later holds.
 */
export function correctResponses(
  responses: readonly Response[],
  decisions: readonly Decided[],
  known: Known,
): readonly Response[] {
  const corrections = inForce(decisions.filter(isCorrection));
  if (corrections.length === 0) return responses;
  return responses.map((response) =>
    corrections
      .filter((decision) => concerns(decision, response))
      .reduce((held, decision) => corrected(held, decision, { ...known, written: response }), response),
  );
}

/** Whether the place or the session that a decision names is there; true of a decision that names none. */
export function isThere(decision: Decided, { places, sessions }: Known): boolean {
  if (decision.kind === 'place') return placeOf(decision.code, places) !== undefined;
  return decision.kind !== 'session' || sessionMeant(decision.session, sessions) !== undefined;
}

const CORRECTIONS = ['field', 'place', 'role', 'session', 'leave'] as const satisfies readonly Decided['kind'][];
type CorrectionKind = (typeof CORRECTIONS)[number];
/** A decision on what a response says. */
export type Correction = Extract<Decided, { kind: CorrectionKind }>;

/** Whether a response is the one named, or, where none is named, says what the decision is about. */
export function concerns(decision: Correction, { key, row, occurrences, unknownSessions }: Response): boolean {
  if (decision.kind === 'field') return decision.response === key;
  const { scope, text } = decision;
  if (scope.in === 'response') return scope.response === key;
  switch (decision.kind === 'leave' ? decision.about : decision.kind) {
    case 'place':
      return text === placeText(row);
    case 'role':
      return text === fold(row.role ?? '');
    case 'session':
      return unknownSessions.some((unknown) => fold(unknown) === text);
    case 'spelling':
      return isScrambled(occurrences);
  }
}

/** The last decision on each text or field; who did not know has changed nothing. */
function inForce(corrections: readonly Correction[]): readonly Correction[] {
  const telling = corrections.filter((decision) => decision.kind !== 'leave' || decision.as !== 'unknown');
  const last = new Map(telling.map((decision) => [subjectOf(decision), decision]));
  return telling.filter((decision) => last.get(subjectOf(decision)) === decision);
}

const subjectOf = (decision: Correction): string =>
  decision.kind === 'field'
    ? ['field', decision.response, decision.field].join('|')
    : textId(decision.kind === 'leave' ? decision.about : decision.kind, decision.text, decision.scope);

const isCorrection = (decision: Decided): decision is Correction =>
  (CORRECTIONS as readonly string[]).includes(decision.kind);

/** What is known, and the response as it was before any decision. */
type Before = Known & { readonly written: Response };

function corrected(response: Response, decision: Correction, known: Before): Response {
  switch (decision.kind) {
    case 'field':
      return correctName(response, decision);
    case 'place':
      return correctPlace(response, decision, known);
    case 'role':
      return marked({ ...response, capacity: decision.capacity }, 'role');
    case 'session':
      return correctSession(response, decision, known);
    case 'leave':
      return leave(response, decision, known);
  }
}

type Of<K extends CorrectionKind> = Extract<Correction, { kind: K }>;

function correctName(response: Response, { field, value }: Of<'field'>): Response {
  const { fullName, ...row } = response.row;
  const other = field === 'surname' ? 'givenName' : 'surname';
  const kept = row[other] ?? (fullName === undefined ? undefined : without(fullName, value));
  return marked({ ...response, row: { ...row, ...(kept && { [other]: kept }), [field]: value } }, field);
}

/** The words of a name that another does not have: the given name, once the surname is known. */
function without(fullName: string, known: string): string {
  const taken = new Set(words(known));
  return fullName
    .split(/\s+/)
    .filter((word) => !taken.has(fold(word)))
    .join(' ');
}

/** The place decided; what was written of it no longer raises a question. */
function correctPlace(response: Response, { code }: Of<'place'>, { places }: Known): Response {
  const place = placeOf(code, places);
  if (!place) return response;
  return withPlace(response, { ...place, by: 'decision' });
}

const withPlace = (response: Response, place: Place): Response =>
  marked({ ...response, place, otherPlaces: [], diagnosis: { codes: [], candidates: [] } }, 'place');

/** What is left as it is written raises no question any more. */
function leave(response: Response, { about, text, as }: Of<'leave'>, { places, written }: Before): Response {
  switch (about) {
    case 'place': {
      const said = placeAsWritten(written.row, places);
      const service = as === 'service' && said.name !== undefined ? { service: said.name } : {};
      return withPlace(response, { ...said, ...service, by: 'decision' });
    }
    case 'session': {
      const unknownSessions = response.unknownSessions.filter((unknown) => fold(unknown) !== text);
      return marked({ ...response, unknownSessions }, 'session');
    }
    case 'role':
      return marked({ ...response, capacity: written.capacity }, 'role');
    case 'spelling':
      return response;
  }
}

/** The place with this code or id, if it is listed. */
export function placeOf(code: string, places: Places): Place | undefined {
  const school = places.schools.get(code);
  if (school) return schoolPlace(school, places);
  const service = places.services.get(code);
  return service && servicePlace(service, places);
}

/** The session that an answer means: its code in any case, or words that only one session of the course fits. */
export function sessionMeant(answer: string, sessions: readonly SessionRow[]): string | undefined {
  const [only, ...more] = sessionReader(sessions)(answer).sessions;
  return more.length === 0 ? only : undefined;
}

function correctSession(response: Response, { text, session: answer }: Of<'session'>, { sessions }: Known): Response {
  const session = sessionMeant(answer, sessions);
  if (session === undefined) return response;
  const chosen = new Set([...response.sessions, session]);
  const inOrder = sessions.toSorted(byTime).map(({ code }) => code);
  return marked(
    {
      ...response,
      sessions: inOrder.filter((code) => chosen.has(code)),
      unknownSessions: response.unknownSessions.filter((unknown) => fold(unknown) !== text),
    },
    'session',
  );
}

const marked = (response: Response, field: CorrectedField): Response => ({
  ...response,
  corrected: [...new Set([...(response.corrected ?? []), field])],
});
