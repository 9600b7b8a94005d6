import type { IsoDate } from '../../domain/calendar.js';
import { readWhen } from './when.js';

/** A reference of the protocol register, as one cell tells it: `prot. n. 1234/U del 12/02/2026`. */
export interface Reference {
  /** What is left as written once the date is taken out. */
  readonly number?: string;
  readonly date?: IsoDate;
}

/** Number and date of a protocol; a cell with no date in it is all number, one with nothing else is all date. */
export function readReference(text: string): Reference {
  if (text === '') return {};
  const when = readWhen(text);
  if (when === undefined) return { number: text };
  const number = when.place?.replace(/[\s,;-]*\b(?:del|in data|data|dd)\b\.?[\s,;]*$/i, '').trim();
  return { date: when.date, ...(number !== undefined && /\d/.test(number) && { number }) };
}
