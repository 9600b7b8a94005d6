import type { IsoDate } from '../../calendar.js';
import { unique } from '../../group.js';
import { compareText } from '../../origin.js';
import type { Response } from '../../records.js';
import { rememberedOf } from '../../remembered.js';
import type { Act } from '../delegation.js';
import type { Pair } from './pairs.js';
import type { Word } from './words.js';

/** One delegation at one session: what is said of it, before its state is known. */
export interface Row extends Pair {
  readonly session: string | undefined;
  /** Codes of which the institute has taken the place: decisions may have been taken when it was still under one of them. */
  readonly formerly: readonly string[];
  /** Day of the session. */
  readonly day: IsoDate | undefined;
  /** Statements that concern this session. */
  readonly statements: readonly Word[];
  /** Acts that concern this session, the one in force last. */
  readonly acts: readonly Act[];
}

/**
 * The rows of a delegation: one for each session that its statements and acts name; where none is named, for those that the
 * delegate registered for; one without a session if there is none of these.
 */
export function rowsOf(pair: Pair, days: ReadonlyMap<string, IsoDate>, formerly: readonly string[]): Row[] {
  const named = unique(pair.words.flatMap(({ sessions }) => sessions));
  const chosen = unique((pair.delegate.person?.responses ?? []).flatMap(({ sessions }) => sessions));
  const open = pair.words.some(({ sessions, act }) => sessions.length === 0 || act?.kind === 'funzione');
  const sessions = unique([...named, ...(open ? chosen : [])]);
  return (sessions.length > 0 ? sessions.toSorted(compareText) : [undefined]).map((session) => ({
    ...pair,
    session,
    formerly,
    day: days.get(session ?? ''),
    statements: pair.words.filter((word) => !word.act && concerns(word, session, named)),
    acts: pair.words.flatMap(({ act }) => (act && actConcerns(act, session) ? act : [])).toSorted(inForceLast),
  }));
}

/** A statement without sessions concerns those that the other side names, else all. */
const concerns = ({ sessions }: Word, session: string | undefined, named: readonly string[]): boolean =>
  session === undefined || sessions.includes(session) || sessions.length === 0 || !named.includes(session);

/** An act of a function, or without sessions, concerns them all; whether its period covers them is asked later. */
const actConcerns = ({ kind, sessions }: Act, session: string | undefined): boolean =>
  kind === 'funzione' || sessions.length === 0 || (session !== undefined && sessions.includes(session));

/** By date of the act; of two of one day, that with a protocol number counts. */
const inForceLast = (a: Act, b: Act): number =>
  compareText(a.actDate ?? '', b.actDate ?? '') ||
  Number(a.protocol !== undefined) - Number(b.protocol !== undefined) ||
  compareText(JSON.stringify(a), JSON.stringify(b));

/** Responses that state a row. */
export const responsesOfRow = ({ statements }: Row): Response[] =>
  unique(statements.flatMap(({ response }) => response ?? []));

/** When the one who delegates last said so on the form; asked of each row for each other of the same head. */
export const announcedAt = rememberedOf(({ statements }: Row): string | undefined =>
  statements
    .flatMap(({ by, at }) => (by === 'delegate' ? [] : (at ?? '')))
    .toSorted(compareText)
    .at(-1),
);
