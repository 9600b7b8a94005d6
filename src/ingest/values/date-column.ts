import type { WallTime } from '../../domain/calendar.js';
import { type DateOrder, type DateParts, readDateParts, settle } from './moments.js';

/** How the dates of a column are to be read: what is known besides the values themselves. */
export interface DateSource {
  /** A workbook stores dates as numbers of days. */
  readonly serials: boolean;
  /** The titles show that an English program wrote the file: then month first is possible. */
  readonly english: boolean;
  /** Declared by the person. */
  readonly order?: DateOrder;
}

type DateReading = { readonly time: WallTime } | { readonly problem: 'unreadable' | 'ambiguous' };

/** A column of dates: every value is shown to it first, then each is read by the order that all of them prove. */
export interface DateColumn {
  /** The order is known, whatever the values: they may be read as they come. */
  readonly settled: boolean;
  add(text: string): void;
  read(text: string): DateReading;
}

/**
 * Day first, unless the person says otherwise or the whole column of an English file proves that the month stands
 * first. An English file whose values prove neither stays ambiguous: no row is ever guessed.
 */
export function dateColumn(source: DateSource): DateColumn {
  let firstIsDay = false;
  let secondIsDay = false;
  const read = (text: string) => readDateParts(text, source.serials);

  const order = (): DateOrder | undefined => {
    if (source.order) return source.order;
    if (!source.english) return 'day-first';
    if (firstIsDay === secondIsDay) return undefined;
    return firstIsDay ? 'day-first' : 'month-first';
  };
  return {
    settled: source.order !== undefined || !source.english,
    add(text) {
      const parts = read(text);
      if (parts === undefined || 'date' in parts) return;
      if (parts.first > 12) firstIsDay = true;
      if (parts.second > 12) secondIsDay = true;
    },
    read: (text) => settled(read(text), order()),
  };
}

function settled(parts: DateParts | undefined, order: DateOrder | undefined): DateReading {
  if (parts === undefined) return { problem: 'unreadable' };
  if (order === undefined && !('date' in parts) && parts.first !== parts.second) return { problem: 'ambiguous' };
  const time = settle(parts, order ?? 'day-first');
  return time === undefined ? { problem: 'unreadable' } : { time };
}
