import type { FormColumn } from '../../domain/form-column.js';
import { italianTime } from '../../domain/rome.js';
import type { Profile } from '../profile.js';
import type { Table } from '../table.js';
import { type SentTimes, sentTimes } from '../values/sent-times.js';
import type { FormMapping } from './form-mapping.js';

type Mapped = Pick<FormMapping, 'english' | 'columns'>;

/** The submission times of a form, as its columns and its profile say that they are to be read. */
export const timesOf = (table: Table, { english, columns }: Mapped, { dateOrder }: Profile): SentTimes =>
  sentTimes(columns.get('submittedAt') ?? [], {
    serials: table.dialect.format === 'xlsx',
    english,
    ...(dateOrder !== undefined && { order: dateOrder }),
  });

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
