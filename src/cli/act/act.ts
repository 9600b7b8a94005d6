import { typedDay } from '../../domain/calendar.js';
import type { Decision } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { squash } from '../../domain/text.js';
import { readReference } from '../../ingest/values/reference.js';
import { delegationText } from '../../text/delegations.js';
import { placeCode } from '../correct/corrections.js';
import { sessionCodes } from '../session-code.js';

/** An act of delegation as given by options or by answers; what is not said is absent or empty. */
export interface ActWishes {
  readonly istituto?: string;
  readonly ds?: string;
  readonly delegato?: string;
  readonly email?: string;
  readonly tipo?: 'funzione' | 'incontro';
  readonly incontro?: string;
  readonly dal?: string;
  readonly al?: string;
  readonly dataAtto?: string;
  readonly protocollo?: string;
  readonly dataProtocollo?: string;
}

export type ActDecision = Decision & { readonly kind: 'act' };

/** The decision that registers an act. */
export function actDecision(picture: Picture, wishes: ActWishes): ActDecision {
  const { istituto, ds, delegato, email, incontro = '', protocollo = '' } = wishes;
  const session = incontro.trim() === '' ? undefined : sessionCodes(picture, incontro).join('; ');
  const [from, to] = [day(wishes.dal), day(wishes.al)];
  const protocol = readReference(protocollo);
  return {
    kind: 'act',
    code: instituteCode(picture, needed(istituto, delegationText.institute, '--istituto')),
    delegate: needed(delegato, delegationText.delegate, '--delegato'),
    delegationKind: wishes.tipo ?? (session === undefined && (from ?? to) !== undefined ? 'funzione' : 'incontro'),
    ...said({
      principal: ds,
      delegateEmail: email,
      session,
      from,
      to,
      actDate: day(wishes.dataAtto),
      protocol: protocol.number,
      protocolDate: day(wishes.dataProtocollo) ?? protocol.date,
    }),
  };
}

/** Without what was not said. */
const said = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && String(value).trim() !== ''),
  ) as never;

/** The institute that a code or a name means. */
export function instituteCode(picture: Picture, given: string): string {
  const { schools } = picture;
  const school = schools.get(squash(given)) ?? schools.get(placeCode(picture, given));
  if (!school) throw new Failure({ kind: 'unknown-institute', given });
  return school.institute ?? school.code;
}

/** A day as typed, `12/03/2026` or `2026-03-12`; undefined if not given. */
export function day(given: string | undefined): string | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  const date = typedDay(given);
  if (date === undefined) throw new Failure({ kind: 'bad-date', given });
  return date;
}

function needed(given: string | undefined, what: string, option: string): string {
  if (given === undefined || given.trim() === '') throw new Failure({ kind: 'needs-answer', what, option });
  return given;
}
