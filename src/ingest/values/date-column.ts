import type { UtcOffset, WallTime } from '../../domain/calendar.js';
import { type DateOrder, type DateParts, readDateParts, settle } from './moments.js';

/** How the dates of a column are to be read: what is known besides the values themselves. */
export interface DateSource {
  /** A workbook stores dates as numbers of days. */
  readonly serials: boolean;
  /** The titles show that an English program wrote the file: then month first is possible. */
  readonly english: boolean;
  /** The program that wrote the file writes the month first beside a clock of twelve hours, wherever it is used. */
  readonly monthFirst?: boolean;
  /** Declared by the person. */
  readonly order?: DateOrder;
}

/** The time as written, and how far ahead of UTC its clock is where the text proves it. */
type DateReading =
  | { readonly time: WallTime; readonly offset?: UtcOffset | undefined }
  | { readonly problem: 'unreadable' | 'ambiguous' };

/** A column of dates: every value is shown to it first, as often as one likes, then each is read by the order that all of them prove. */
export interface DateColumn {
  /** The order is known, whatever values may follow: they may be read as they come. */
  settled(): boolean;
  add(text: string): void;
  read(text: string): DateReading;
}

/** So many different values that only have a sense with the month first prove it in any file: one alone may be a slip. */
const PROOF = 2;

/**
 * Day first, unless the person says otherwise, or the whole column or the program proves that the month stands first. Where an English
 * program wrote it (its titles or its spelling show that) and the values prove neither, it stays ambiguous, as
 * where a single value has no other sense: no row is ever guessed.
 */
export function dateColumn(source: DateSource): DateColumn {
  const monthsFirst = new Set<string>();
  let [daysFirst, foreign, american] = [false, false, false];
  const read = (text: string) => readDateParts(text, source.serials);

  const order = (): DateOrder | undefined => {
    if (source.order) return source.order;
    const proofs = monthsFirst.size;
    if (daysFirst) return source.english && proofs > 0 ? undefined : 'day-first';
    if (proofs >= (source.english || foreign ? 1 : PROOF)) return 'month-first';
    if (american || (source.monthFirst && foreign)) return 'month-first';
    return source.english || foreign || proofs > 0 ? undefined : 'day-first';
  };
  return {
    settled: () => source.order !== undefined || (!source.english && daysFirst),
    add(text) {
      const parts = read(text);
      if (parts === undefined || 'date' in parts) return;
      if (parts.first > 12) daysFirst = true;
      if (parts.second > 12 && monthsFirst.size < PROOF) monthsFirst.add(text);
      foreign ||= parts.foreign ?? false;
      american ||= parts.american ?? false;
    },
    read: (text) => settled(read(text), order()),
  };
}

function settled(parts: DateParts | undefined, order: DateOrder | undefined): DateReading {
  if (parts === undefined) return { problem: 'unreadable' };
  if (order === undefined && !('date' in parts) && parts.first !== parts.second) return { problem: 'ambiguous' };
  const time = settle(parts, order ?? 'day-first');
  return time === undefined ? { problem: 'unreadable' } : { time, offset: parts.offset };
}
