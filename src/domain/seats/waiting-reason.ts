/** Why somebody waits for a seat, and how many wait before; the sentence is made in `text`. */
export interface WaitingReason {
  /**
   * `maximum`: the institute already sends as many as the office allows, so it comes after the others. `late`: asked after
   * the deadline, so it comes after the others of its class. `class`: the last seats went to a class that comes first.
   * `arrival`: they went to people who had asked before.
   */
  readonly because: 'maximum' | 'late' | 'class' | 'arrival';
  /** Place in the waiting list, from 1. */
  readonly place: number;
  /** Bookable seats of the session. */
  readonly seats: number;
  /** A seat has been freed and stays so until somebody is promoted. */
  readonly seatFree: boolean;
}
