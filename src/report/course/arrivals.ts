import { addDays, dayOf, type IsoDate, weekday } from '../../domain/calendar.js';
import { groupBy } from '../../domain/group.js';
import type { Registration } from '../../domain/records.js';

/** Registrations as they came, by spans of time of one length. */
export interface Arrivals {
  readonly span: Span;
  /** One after the other, those without arrivals too, so that the axis is time. */
  readonly spans: readonly Arrival[];
  /** Registrations of which it is not known when they came. */
  readonly undated: number;
}

/** What came in a span that begins on a day. */
interface Arrival {
  readonly from: IsoDate;
  readonly count: number;
  /** All that had come at its end. */
  readonly total: number;
}

type Span = 'day' | 'week' | 'month' | 'year';

/** Columns that a page can show one beside the other. */
const MOST = 60;
const SPANS: readonly Span[] = ['day', 'week', 'month', 'year'];

/** The registrations by the shortest span that a page can show. */
export function arrivalsOf(registrations: readonly Registration[]): Arrivals {
  const dated = registrations.flatMap(({ since }) => (since === undefined ? [] : dayOf(since))).toSorted();
  const undated = registrations.length - dated.length;
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return { span: 'day', spans: [], undated };
  const span = SPANS.find((one) => daysOf(first, last, one).length <= MOST) ?? 'year';
  const found = groupBy(dated, (day) => beginning(day, span));
  let total = 0;
  const spans = daysOf(first, last, span).map((from) => {
    const count = found.get(from)?.length ?? 0;
    total += count;
    return { from, count, total };
  });
  return { span, spans, undated };
}

/** The days on which the spans begin that reach from one day to another; one more than a page can show is enough to know. */
function daysOf(first: IsoDate, last: IsoDate, span: Span): IsoDate[] {
  const days: IsoDate[] = [];
  const most = span === 'year' ? Number.POSITIVE_INFINITY : MOST + 1;
  for (let day = beginning(first, span); day <= last && days.length < most; day = following(day, span)) days.push(day);
  return days;
}

const BEGINNINGS: { readonly [One in Span]: (day: IsoDate) => IsoDate } = {
  day: (day) => day,
  week: (day) => addDays(day, -((weekday(day) + 6) % 7)),
  month: (day) => `${day.slice(0, 7)}-01`,
  year: (day) => `${day.slice(0, 4)}-01-01`,
};
const beginning = (day: IsoDate, span: Span): IsoDate => BEGINNINGS[span](day);

/** Longer than any span, and shorter than two. */
const LEAPS: { readonly [One in Span]: number } = { day: 1, week: 7, month: 31, year: 366 };
const following = (day: IsoDate, span: Span): IsoDate => beginning(addDays(day, LEAPS[span]), span);
