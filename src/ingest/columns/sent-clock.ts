import type { FormColumn } from '../../domain/form-column.js';
import { italianTime } from '../../domain/rome.js';
import type { Profile } from '../profile.js';
import type { Table } from '../table.js';
import { type SentTimes, sentTimes } from '../values/sent-times.js';
import type { FormMapping } from './form-mapping.js';

type Mapped = Pick<FormMapping, 'program' | 'english' | 'monthFirst' | 'columns'>;

/** The submission times of a form, as its columns and its profile say that they are to be read. */
export function timesOf(table: Table, mapped: Mapped, { dateOrder }: Profile): SentTimes {
  const { program, english, monthFirst, columns } = mapped;
  const source = {
    serials: table.dialect.format === 'xlsx',
    english,
    monthFirst,
    ...(dateOrder !== undefined && { order: dateOrder }),
  };
  return sentTimes(columns.get('submittedAt') ?? [], source, program === 'meetings' ? datesAbove(table) : []);
}

const DATES = /\b\d{1,2}\/\d{1,2}\/\d{4}(?:,? \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?)?/g;

/** What a report says of its meeting and of itself is written as its registrations are. */
const datesAbove = ({ captions }: Table): string[] => captions.flatMap(({ text }) => text.match(DATES) ?? []);

/** The columns as they are shown, with the first time that is another on the Italian clock than the file writes. */
export function withClock(
  shown: readonly FormColumn[],
  table: Table,
  mapped: Mapped,
  profile: Profile,
): readonly FormColumn[] {
  const times = timesOf(table, mapped, profile);
  const written = table.sample.flatMap((row) => times.add(row) ?? []);
  for (const one of written) {
    const sent = times.read(one);
    if (!('offset' in sent) || sent.time === undefined || sent.offset === undefined) continue;
    const moved = { written: one.text, offset: sent.offset, italian: italianTime(sent.time, sent.offset) };
    return shown.map((column) => (column.letter === one.letter ? { ...column, moved } : column));
  }
  return shown;
}
