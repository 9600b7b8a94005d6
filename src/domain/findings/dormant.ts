import { asksIt } from '../corrections/questions.js';
import { concerns, placeOf, sessionMeant } from '../corrections/responses.js';
import type { Decided, Scope } from '../decisions.js';
import type { Delegation } from '../delegations/delegation.js';
import type { SourceFile } from '../facts.js';
import type { Offices } from '../heads/offices.js';
import type { Kept } from '../issued.js';
import type { Places } from '../places/places.js';
import { codeInText } from '../places/successors.js';
import type { Registration, RegistrationStatus, Response, Session } from '../records.js';
import type { RejectedRow } from '../rejected.js';
import type { Overruled } from '../review/at-the-desk.js';
import { isScrambled, type ScrambledRow } from '../scrambled.js';
import { filesByLabel } from '../versions.js';
import { isDismissed } from './settled-rows.js';

/** What decisions can be about. */
export interface Objects {
  /** Decisions whose rows are there, as `settled` gives them. */
  readonly decisions: readonly Decided[];
  /** The files as they were read. */
  readonly files: readonly SourceFile[];
  /** As written, before any decision. */
  readonly responses: readonly Response[];
  readonly registrations: readonly Registration[];
  readonly delegations: readonly Delegation[];
  readonly sessions: readonly Session[];
  readonly places: Places;
  readonly offices: Offices;
  readonly rejected: readonly RejectedRow[];
  readonly scrambledInLists: () => readonly ScrambledRow[];
  readonly issued: readonly Kept[];
}

/** Decisions that do nothing now, since what they are about is not in the archive. */
export function dormantAmong(made: readonly Decided[], overruled: readonly Overruled[], objects: Objects): Decided[] {
  const awake = new Set(
    [...objects.decisions, ...overruled.map(({ answer }) => answer)]
      .filter((decision) => hasObject(decision, objects))
      .map(idOf),
  );
  return made.filter((decision) => !awake.has(idOf(decision)));
}

const idOf = ({ entry, position }: Decided): string => `${entry}.${position}`;

function hasObject(
  decision: Decided,
  {
    files,
    responses,
    registrations,
    sessions,
    places,
    offices,
    rejected,
    delegations,
    scrambledInLists,
    issued,
  }: Objects,
): boolean {
  switch (decision.kind) {
    case 'place':
      return (
        placeOf(decision.code, places) !== undefined &&
        (isOnGoneCode(decision, places) || responses.some((response) => concerns(decision, response)))
      );
    case 'session':
      return (
        sessionMeant(decision.session, rowsOf(sessions)) !== undefined &&
        responses.some((response) => concerns(decision, response))
      );
    case 'role':
    case 'leave': {
      if (decision.kind === 'leave' && decision.about === 'spelling' && scrambledInLists().length > 0) return true;
      return isOnGoneCode(decision, places) || responses.some((response) => concerns(decision, response));
    }
    case 'column':
      return files.some((file) => asksIt(decision, file));
    case 'spelling':
      return scrambledInLists().length > 0 || responses.some(({ occurrences }) => isScrambled(occurrences));
    case 'cancel':
      return isRegistered(decision, registrations);
    case 'move':
      return isRegistered(decision, registrations) && isSession(decision.to, sessions);
    case 'promote':
      // Somebody promoted who waits all the same: no seat is free any more.
      return isRegistered(decision, withStatus(registrations, 'confermata'));
    case 'replace':
      return isRegistered(decision, withStatus(registrations, 'sostituita'));
    case 'mandate':
      return [...offices.presidentsOf.values()].flat().some(({ key }) => key === decision.mandate);
    case 'notified':
      return places.invited.has(decision.institute);
    case 'delegation':
      return delegations.some(({ references }) => references.includes(decision.delegation));
    case 'dismiss':
      return rejected.some((row) => isDismissed(row, [decision], filesByLabel(files)));
    case 'annul':
      return issued.some((one) => one.kind === 'certificate' && String(one.number) === decision.certificate);
    case 'sent':
      return issued.some((one) => one.kind === 'letter' && one.code === decision.letter);
    case 'identity':
    case 'field':
    case 'grant':
    case 'template':
    case 'add':
    case 'act':
      // Their rows are there, or they hold all that they need.
      return true;
  }
}

/** Of a code that a registry no longer has: it holds wherever that is written. */
const isOnGoneCode = (
  { scope, text }: { readonly scope: Scope; readonly text: string },
  { schools }: Places,
): boolean => scope.in === 'everywhere' && schools.get(codeInText(text) ?? '')?.closed === true;

const withStatus = (registrations: readonly Registration[], wanted: RegistrationStatus): Registration[] =>
  registrations.filter(({ status }) => status === wanted);

const rowsOf = (sessions: readonly Session[]) => sessions.map(({ session }) => session);

const isSession = (wanted: string, sessions: readonly Session[]): boolean =>
  sessions.some(({ session }) => session.code === wanted);

const isRegistered = (
  { response, session }: { readonly response: string; readonly session: string },
  registrations: readonly Registration[],
): boolean => registrations.some((one) => one.session === session && one.responses.some(({ key }) => key === response));
