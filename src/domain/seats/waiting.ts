import type { Registration, WaitingReason } from '../records.js';
import { seatClass } from './order.js';
import type { Ranked } from './rules.js';

/** Those of a session who have a seat and those who wait, in order. */
export interface Shared {
  readonly seated: readonly Registration[];
  readonly waiting: readonly Ranked[];
  /** Seats are given by class, not by time alone. */
  readonly byClass: boolean;
}

/** Why each of those who wait does, in their order. */
export function waitingReasons({ seated, waiting, byClass }: Shared, seats: number, freed: number): WaitingReason[] {
  return waiting.map((ranked, index) => ({
    because: byClass || ranked.beyondMaximum ? becauseOf(ranked, seated) : 'arrival',
    place: index + 1,
    seats,
    seatFree: freed > 0,
  }));
}

function becauseOf({ registration, beyondMaximum }: Ranked, seated: readonly Registration[]): WaitingReason['because'] {
  if (beyondMaximum) return 'maximum';
  const { since = '9', late } = registration;
  const overtaking = seated.filter((other) => (other.since ?? '9') > since);
  if (late && seated.some((other) => !other.late && seatClass(other) >= seatClass(registration))) return 'late';
  return overtaking.some((other) => seatClass(other) < seatClass(registration)) ? 'class' : 'arrival';
}
