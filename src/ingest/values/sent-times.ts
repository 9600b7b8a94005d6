import type { UtcOffset, WallTime } from '../../domain/calendar.js';
import { italianTime } from '../../domain/rome.js';
import type { Column, TableRow } from '../table.js';
import { valueIn } from './cells.js';
import { type DateSource, dateColumn } from './date-column.js';
import { offsetAt, offsetIn } from './offsets.js';

/** When a response was sent, as its row tells it. */
type Sent =
  | {
      /** As written; none where the form keeps none. */
      readonly time?: WallTime;
      /** How far ahead of UTC its clock is, where that is proven and moves the time to another on the Italian clock. */
      readonly offset?: UtcOffset;
    }
  | { readonly written: string; readonly problem: 'unreadable' | 'ambiguous' };

/** A submission time as it stands in a row, before it is known how the column writes dates. */
export interface WrittenTime {
  readonly text: string;
  /** Letter of its column. */
  readonly letter: string;
  /** The zone that its column proves. */
  readonly zone?: string | undefined;
}

/** The submission times of a form. */
export interface SentTimes {
  /** How the dates are written is known, whatever rows may follow. */
  settled(): boolean;
  /** The time of a row as written, which is remembered for telling how dates are written; undefined if the row has none. */
  add(row: TableRow): WrittenTime | undefined;
  read(written: Omit<WrittenTime, 'letter'> | undefined): Sent;
}

/** What LimeSurvey writes as submission time where the survey keeps none. */
const NO_TIME = /^1980-01-01/;

/**
 * Reads the times in the columns of a form that say when it was sent: of a row the first that is filled. `others`: dates
 * elsewhere in the file, which its program writes in the same way.
 */
export function sentTimes(columns: readonly Column[], source: DateSource, others: readonly string[]): SentTimes {
  const order = dateColumn(source);
  for (const other of others) order.add(other);
  const times = columns.map(({ index, letter, title, timeZone }) => ({
    index,
    letter,
    zone: offsetIn(title) ?? timeZone,
  }));
  return {
    settled: () => order.settled(),
    add({ cells }) {
      for (const { index, letter, zone } of times) {
        const text = valueIn(cells[index]);
        if (text === undefined) continue;
        order.add(text);
        return { text, letter, zone };
      }
      return undefined;
    },
    read(written) {
      if (written === undefined || NO_TIME.test(written.text)) return {};
      const reading = order.read(written.text);
      if ('problem' in reading) return { written: written.text, ...reading };
      const { time, offset = written.zone && offsetAt(written.zone, time) } = reading;
      return offset === undefined || italianTime(time, offset) === time ? { time } : { time, offset };
    },
  };
}
