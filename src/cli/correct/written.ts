import { placeText } from '../../domain/corrections/responses.js';
import { type Decision, EVERYWHERE } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import { unique } from '../../domain/group.js';
import type { Picture } from '../../domain/picture.js';
import type { Response } from '../../domain/records.js';
import { fold } from '../../domain/text.js';
import { correctText } from '../../text/correct.js';
import { sessionCode } from '../session-code.js';
import { capacityNamed, placeCode } from './corrections.js';

/** What a text written in the form means, once for all the rows that say it. */
export interface WrittenWishes {
  readonly scritto?: string;
  readonly ruolo?: string;
  readonly istituto?: string;
  readonly incontro?: string;
  readonly lascia?: boolean;
}

/** The decisions on a text: as a role, a place or a session, or left as it is wherever nobody has understood it. */
export function decisionsOnText(picture: Picture, text: string, wishes: WrittenWishes): Decision[] {
  const responses = picture.people.flatMap((person) => person.responses);
  const roles = rolesIn(responses, text);
  const places = placesIn(responses, text);
  const sessions = sessionsIn(responses, text);
  if (roles.length + places.length + sessions.length === 0) throw new Failure({ kind: 'unknown-text', given: text });
  const { ruolo, istituto, incontro, lascia = false } = wishes;
  const capacity = ruolo === undefined ? undefined : capacityNamed(ruolo);
  const code = istituto === undefined ? undefined : placeCode(picture, istituto);
  const session = incontro === undefined ? undefined : sessionCode(picture, incontro);
  const decisions: Decision[] = [
    ...(capacity ? roles.map((said) => ({ kind: 'role', scope: EVERYWHERE, text: said, capacity }) as const) : []),
    ...(code ? places.map((said) => ({ kind: 'place', scope: EVERYWHERE, text: said, code }) as const) : []),
    ...(session ? sessions.map((said) => ({ kind: 'session', scope: EVERYWHERE, text: said, session }) as const) : []),
    ...(lascia ? left('role', roles) : []),
    ...(lascia ? left('place', places) : []),
    ...(lascia ? left('session', sessions) : []),
  ];
  if (decisions.length === 0)
    throw new Failure({ kind: 'needs-answer', what: correctText.whatText, option: correctText.whatTextOption });
  return decisions;
}

const left = (about: 'role' | 'place' | 'session', texts: readonly string[]): Decision[] =>
  texts.map((text) => ({ kind: 'leave', about, scope: EVERYWHERE, text, as: 'written' }));

const rolesIn = (responses: readonly Response[], text: string): string[] =>
  unique(responses.flatMap(({ row }) => (row.role !== undefined && fold(row.role) === fold(text) ? fold(text) : [])));

/** The places whose code or name, alone or with its comune as `dubbi` shows them, is the text. */
const placesIn = (responses: readonly Response[], text: string): string[] =>
  unique(
    responses.flatMap(({ row }) => {
      const shown = [row.code, row.institution, row.municipality].filter(Boolean).join(' ');
      return [row.code, row.institution, shown].some((said) => said && fold(said) === fold(text)) ? placeText(row) : [];
    }),
  );

const sessionsIn = (responses: readonly Response[], text: string): string[] =>
  unique(responses.flatMap(({ unknownSessions }) => unknownSessions.filter((said) => fold(said) === fold(text)))).map(
    fold,
  );
