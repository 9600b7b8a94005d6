import type { WallTime } from '../calendar.js';
import { type Decided, decisionsOf } from '../decisions.js';
import type { Kept } from '../issued.js';
import { compareText } from '../origin.js';
import type { Missing } from '../records.js';
import { sentLetters } from '../sent-letters.js';

/** When institutes were last written to about something, by institute and what is missing. */
export type Notices = ReadonlyMap<string, WallTime>;

/** By what a notice is found. */
export const noticeKey = (institute: string, missing: Missing | undefined): string => `${institute}|${missing}`;

/**
 * When each institute was written to, by mail merge or by a letter: about the course, and about the session looked at, if
 * one is.
 */
export function noticesOf(decisions: readonly Decided[], issued: readonly Kept[], session?: string): Notices {
  const marked = decisionsOf(decisions, 'notified').map((one) => ({ ...one, at: one.madeAt }));
  const sent = sentLetters(issued, decisions).flatMap(({ letter: { about }, mark }) =>
    about.is === 'reminder' ? [{ ...about, at: mark.madeAt }] : [],
  );
  const about = [...marked, ...sent].filter((one) => one.session === undefined || one.session === session);
  const inOrder = about.toSorted((a, b) => compareText(a.at, b.at));
  return new Map(inOrder.map(({ institute, missing, at }) => [noticeKey(institute, missing), at]));
}
