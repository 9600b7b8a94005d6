import type { ResponseRow } from '../../domain/facts.js';
import { FIELD_WORDS, type Field, filledBy } from '../../domain/form-fields.js';
import type { RejectedRow, RejectionReason } from '../../domain/rejected.js';
import { asksName, type FormMapping } from '../columns/form-mapping.js';
import { mapForm } from '../columns/mapping.js';
import type { Profile } from '../profile.js';
import type { Column, IgnoredRow, Table, TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import { type DateColumn, dateColumn } from '../values/date-column.js';
import { type AnswerReader, answerReader } from './answers.js';
import { looksLikeForm } from './form-claim.js';
import type { ColumnUse, KindReader, RowReader } from './kind-reader.js';
import { misplaced, originAt, originOf, unreadableDate } from './list-reader.js';
import { packedRows } from './packed-rows.js';

/** Exports of a form, whatever program made it. */
export const responses: KindReader<'responses'> = {
  kind: 'responses',
  claim: looksLikeForm,
  open: (table, profile) => formReader(table, profile),
};

/** What LimeSurvey writes as submission time where the survey keeps none. */
const NO_TIME = /^1980-01-01/;

function formReader(table: Table, profile: Profile): RowReader<'responses'> {
  const mapping = mapForm(table, profile);
  const read = answerReader(table, mapping, profile);
  const times = mapping.columns.get('submittedAt') ?? [];
  const order = timesOf(table, mapping, profile);
  const empty = () => packedRows<ResponseRow>((row) => originOf(table, row));
  for (const row of table.sample) order.add(firstOf(row, times) ?? '');
  // Where only the whole column shows which number is the day, the times wait as they are written.
  const drafts = order.settled() ? undefined : empty();
  const rows = empty();
  const rejected: RejectedRow[] = [];
  const ignored: IgnoredRow[] = [];
  let asOf = '';
  const keep = (written: string | undefined, row: number, answer: (time: string | undefined) => ResponseRow) => {
    const { time, problem } = timeFrom(written, order);
    if (time !== undefined && time > asOf) asOf = time;
    if (problem === undefined) rows.add(answer(time));
    else rejected.push({ origin: originAt(originOf(table, row), times[0]), value: written ?? '', reason: problem });
  };
  return {
    uses: usesOf(mapping),
    formColumns: mapping.shown,
    row(row) {
      const written = firstOf(row, times);
      if (mapping.program === 'limesurvey' && written === undefined) {
        ignored.push({ row: row.row, why: 'incomplete' });
        return;
      }
      if (written !== undefined && drafts) order.add(written);
      const problem = misplaced(table, row) ?? nameless(table, mapping, read, row);
      if (problem) rejected.push(problem);
      else if (drafts) drafts.add(read.answer(row, written));
      else keep(written, row.row, (time) => read.answer(row, time));
    },
    end() {
      for (const { submittedAt, ...answer } of drafts ?? [])
        keep(submittedAt, answer.origin.row, (time) =>
          time === undefined ? answer : { ...answer, submittedAt: time },
        );
      rejected.sort((a, b) => a.origin.row - b.origin.row);
      return { rows, rejected, ignored, ...(asOf !== '' && { asOf }) };
    },
  };
}

/** A submission time as written in a row; none where the survey keeps none. */
function timeFrom(
  written: string | undefined,
  order: DateColumn,
): { readonly time?: string; readonly problem?: RejectionReason } {
  if (written === undefined || NO_TIME.test(written)) return {};
  const reading = order.read(written);
  return 'time' in reading ? reading : { problem: unreadableDate(reading.problem, FIELD_WORDS.submittedAt) };
}

const timesOf = (table: Table, { english }: FormMapping, { dateOrder }: Profile): DateColumn =>
  dateColumn({
    serials: table.dialect.format === 'xlsx',
    english,
    ...(dateOrder !== undefined && { order: dateOrder }),
  });

/** A row without anybody's name is nobody's response. */
function nameless(table: Table, { columns }: FormMapping, read: AnswerReader, row: TableRow): RejectedRow | undefined {
  if (read.hasName(row)) return undefined;
  const field: Field = columns.has('surname') ? 'surname' : 'fullName';
  const origin = originAt(originOf(table, row.row), columns.get(field)?.[0]);
  return { origin, value: '', reason: { why: 'missing', what: FIELD_WORDS[field] } };
}

const firstOf = (row: TableRow, columns: readonly Column[]): string | undefined => {
  for (const { index } of columns) {
    const value = valueIn(row.cells[index]);
    if (value !== undefined) return value;
  }
  return undefined;
};

function usesOf(mapping: FormMapping): Map<number, ColumnUse> {
  const { columns, checks, accountName, leftOut, unsure } = mapping;
  const uses = new Map<number, ColumnUse>();
  for (const [index, dropped] of leftOut) if (dropped !== 'unused') uses.set(index, { dropped });
  for (const [field, used] of columns) for (const { index } of used) uses.set(index, { field: filledBy(field) });
  for (const { column, candidates } of unsure) uses.set(column.index, { maybe: candidates });
  for (const { column } of checks) uses.set(column.index, { field: 'session' });
  if (!asksName(mapping)) for (const { index } of accountName) uses.set(index, { field: 'fullName' });
  return uses;
}
