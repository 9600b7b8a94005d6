import type { IsoDate } from '../calendar.js';
import type { AwaitedDelegate } from '../coverage/awaited.js';
import { namedBy } from '../coverage/missing.js';
import type { Owing } from '../coverage/to-remind.js';
import type { Session } from '../records.js';
import type { Settings } from '../settings.js';
import { type Destination, destinationOf } from './destinations.js';

/** A letter that an institute should have, and where it can go. */
export interface Reminder {
  readonly owing: Owing;
  readonly destination: Destination;
  /** The delegates on whose account something is missing, as the institute named them. */
  readonly delegates: readonly AwaitedDelegate[];
}

/** The letters that some institutes should have. */
export const remindersTo = (owing: readonly Owing[], { letterAddress }: Pick<Settings, 'letterAddress'>): Reminder[] =>
  owing.map((one) => ({
    owing: one,
    destination: destinationOf(one.institute, letterAddress),
    delegates: namedBy(one),
  }));

/** The sessions that a letter can still call to, and until when one may register. */
export interface StillOpen {
  readonly sessions: readonly Session[];
  /** The one last day for all of them; absent where they have none, or several. */
  readonly deadline?: IsoDate;
  /** The last day has passed for all of them. */
  readonly closed: boolean;
}

/** The sessions after a day; those for which one may no longer register only where there are no others. */
export function stillOpen(sessions: readonly Session[], today: IsoDate): StillOpen {
  const toCome = sessions.filter(({ session }) => session.date >= today);
  const open = toCome.filter(({ session: { deadline = today } }) => deadline >= today);
  const told = open.length > 0 ? open : toCome;
  const days = new Set(told.map(({ session }) => session.deadline));
  const [deadline] = days;
  return {
    sessions: told,
    closed: toCome.length > 0 && open.length === 0,
    ...(open.length > 0 && days.size === 1 && deadline !== undefined && { deadline }),
  };
}
