import { minuteOf } from '../calendar.js';

/** The key of what was sent in a minute, from the words of the name and those of the session. */
export const keyOf = (time: string, name: readonly string[], email: string, session: readonly string[]): string =>
  [minuteOf(time), [...name].sort().join(' '), email.toLowerCase(), session.join(' ')].join('|');

/** The key of the first of the submissions that say the same in the same minute. */
export const firstKey: typeof keyOf = (...said) => `${keyOf(...said)}#1`;
