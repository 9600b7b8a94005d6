import { addDays, type IsoDate } from '../calendar.js';

/** A time in office, both days included; open where a day is not known. */
export interface Period {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

const BEGINNING: IsoDate = '0000-01-01';
const END: IsoDate = '9999-12-31';

/** True if the day lies in the period; without a day (a course that has no sessions yet) every period counts. */
export const covers = ({ from = BEGINNING, to = END }: Period, day: IsoDate | undefined): boolean =>
  day === undefined || (from <= day && day <= to);

/** Days that two periods have in common; undefined if there are none. */
export function common(a: Period, b: Period): Required<Period> | undefined {
  const from = [a.from ?? BEGINNING, b.from ?? BEGINNING].sort().at(-1) as IsoDate;
  const to = [a.to ?? END, b.to ?? END].sort()[0] as IsoDate;
  return from <= to ? { from, to } : undefined;
}

/** True if the day is one that a list wrote, not the open end of a period. */
export const isDated = (day: IsoDate): boolean => day !== BEGINNING && day !== END;

/** Last day of a term of so many years: the eve of the same day, years later. */
export function lastDay(from: IsoDate, years: number): IsoDate {
  const year = String(Number(from.slice(0, 4)) + years);
  const sameDay = from.slice(4) === '-02-29' ? `${year}-03-01` : `${year}${from.slice(4)}`;
  return addDays(sameDay, -1);
}
