import type { Moment } from '../calendar.js';
import type { Registration } from '../records.js';
import { type SeatRules, seatKey } from './rules.js';

/** A registration as it stood in the order of seats for some time. */
export interface Span {
  readonly registration: Registration;
  readonly from: Moment;
  /** Not any more at this moment; absent of how it stands today. */
  readonly until?: Moment;
}

/**
 * As what somebody stood in the order of seats, one after the other: in the capacity of before, in the one of today, as one
 * who left. Who left keeps the place had then, whatever is corrected later.
 */
export function spansOf(registration: Registration, { claims }: Pick<SeatRules, 'claims'>): Span[] {
  const { since = '', left } = registration;
  const { at, before } = claims.get(seatKey(registration)) ?? { at: since };
  const coming: Registration = { ...registration, status: 'confermata' };
  const asBefore = before !== undefined && since < at ? { capacity: before } : undefined;
  if (left !== undefined && asBefore && left < at) {
    return [
      { registration: { ...coming, ...asBefore }, from: since, until: left },
      { registration: { ...registration, ...asBefore }, from: left },
    ];
  }
  return [
    ...(asBefore ? [{ registration: { ...coming, ...asBefore }, from: since, until: at }] : []),
    ...(left === undefined ? [] : [{ registration: coming, from: at, until: left }]),
    { registration, from: left ?? at },
  ].filter(({ from, until }) => until === undefined || from < until);
}

/** True while a registration stood so. */
export const isDuring = (now: Moment, { from, until }: Span): boolean =>
  from <= now && (until === undefined || now < until);
