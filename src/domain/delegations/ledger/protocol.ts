import type { IsoDate } from '../../calendar.js';

/** A reference of the protocol register: it restarts every year, so a number alone is ambiguous (DPR 445/2000, art. 57). */
export interface Protocol {
  /** Without leading zeros and year: `63327`. */
  readonly number: string;
  readonly year?: string;
  readonly date?: IsoDate;
}

const REFERENCE =
  /(\d[\d.]*\d|\d)\s*(?:(?:[/_-]\s*|\s+del\s+)(?:[A-Z]{1,3}\s*[/_-]\s*)?((?:19|20)\d{2}|\d{2}))?(?!\d)/i;

/** Reads a protocol number as offices write it: `0063327`, `Prot. n. 63327/2024`, `AOODRLO 63327`. */
export function readProtocol(text: string | undefined, date?: IsoDate): Protocol | undefined {
  const match = REFERENCE.exec(text ?? '');
  const number = match?.[1]?.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  if (number === undefined) return undefined;
  const written = match?.[2];
  const year = written === undefined ? date?.slice(0, 4) : written.length === 2 ? `20${written}` : written;
  return { number, ...(year !== undefined && { year }), ...(date !== undefined && { date }) };
}

/** True if two references may be one act: the same number, and no year that says otherwise. */
export const sameProtocol = (a: Protocol, b: Protocol): boolean =>
  a.number === b.number && (a.year === undefined || b.year === undefined || a.year === b.year);
