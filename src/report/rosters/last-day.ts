import type { IsoDate } from '../../domain/calendar.js';
import type { Roster } from '../../domain/rosters/roster.js';

/** The day that a file of these rosters bears as its own: that of the latest edition. */
export const lastDay = (rosters: readonly Roster[]): IsoDate | undefined =>
  rosters
    .map(({ edition }) => edition.date)
    .sort()
    .at(-1);
