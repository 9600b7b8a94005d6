import type { Decision } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { correctText } from '../../text/correct.js';
import { sessionCode } from '../session-code.js';
import { placeCode } from './corrections.js';

/** A registration taken by phone or on paper, as given by options or by answers. */
export interface AddedWishes {
  readonly cognome?: string;
  readonly nome?: string;
  readonly ruolo?: string;
  readonly istituto?: string;
  readonly incontro?: string;
  readonly email?: string;
}

/** The decision that adds a registration, taken at a moment of the wall clock. */
export function additionOf(picture: Picture, wishes: AddedWishes, submittedAt: string): Decision {
  const { cognome, nome, ruolo, istituto, incontro, email } = wishes;
  return {
    kind: 'add',
    surname: needed(cognome, correctText.surname, '--cognome'),
    givenName: needed(nome, correctText.givenName, '--nome'),
    role: needed(ruolo, correctText.role, '--ruolo'),
    code: placeCode(picture, needed(istituto, correctText.place, '--istituto')),
    session: sessionCode(picture, needed(incontro, correctText.session, '--incontro')),
    ...(email && { email }),
    submittedAt,
  };
}

function needed(given: string | undefined, what: string, option: string): string {
  const text = given?.trim() ?? '';
  if (text === '') throw new Failure({ kind: 'needs-answer', what, option });
  return text;
}
