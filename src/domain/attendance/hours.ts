import type { ClockTime } from '../calendar.js';

interface Span {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
}

/** Minutes after midnight. */
const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Minutes of a session that somebody was there who came and left at these times: of a time not written, the session's own.
 * Undefined where neither is known; none where they do not meet.
 */
export function minutesThere(
  session: Span,
  entrance: ClockTime | undefined,
  exit: ClockTime | undefined,
): number | undefined {
  const from = latest(session.start, entrance);
  const to = earliest(session.end, exit);
  return from === undefined || to === undefined ? undefined : Math.max(0, minutesOf(to) - minutesOf(from));
}

const latest = (a = '', b = ''): ClockTime | undefined => (a > b ? a : b) || undefined;
const earliest = (a = '~', b = '~'): ClockTime | undefined => (a < b ? a : b).replace('~', '') || undefined;
