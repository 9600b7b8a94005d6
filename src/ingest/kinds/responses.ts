import type { UtcOffset } from '../../domain/calendar.js';
import type { ResponseRow } from '../../domain/facts.js';
import { FIELD_WORDS, type Field, filledBy } from '../../domain/form-fields.js';
import type { RejectedRow } from '../../domain/rejected.js';
import { asksName, type FormMapping } from '../columns/form-mapping.js';
import { mapForm } from '../columns/mapping.js';
import { whyOut } from '../columns/rows-out.js';
import { timesOf } from '../columns/sent-clock.js';
import type { Profile } from '../profile.js';
import type { IgnoredRow, Table, TableRow } from '../table.js';
import type { WrittenTime } from '../values/sent-times.js';
import { type AnswerReader, answerReader, type SentAt } from './answers.js';
import { isJoining } from './attendance-report.js';
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

function formReader(table: Table, profile: Profile): RowReader<'responses'> {
  const mapping = mapForm(table, profile);
  const read = answerReader(table, mapping, profile);
  const unsent = whyUnsent(mapping, table);
  const timeColumn = mapping.columns.get('submittedAt')?.[0];
  const times = timesOf(table, mapping, profile);
  const empty = () => packedRows<ResponseRow>((row) => originOf(table, row));
  for (const row of table.sample) times.add(row);
  // Where only the whole column shows which number is the day, the times wait as they are written.
  const drafts = times.settled() ? undefined : empty();
  const rows = empty();
  const rejected: RejectedRow[] = [];
  const ignored: IgnoredRow[] = [];
  let asOf = '';
  const keep = (
    written: Omit<WrittenTime, 'letter'> | undefined,
    row: number,
    answer: (sent: SentAt) => ResponseRow,
  ) => {
    const sent = times.read(written);
    if ('problem' in sent) {
      const reason = unreadableDate(sent.problem, FIELD_WORDS.submittedAt);
      rejected.push({ origin: originAt(originOf(table, row), timeColumn), value: sent.written, reason });
      return;
    }
    if (sent.time !== undefined && sent.time > asOf) asOf = sent.time;
    rows.add(answer(sentAt(sent.time, sent.offset)));
  };
  return {
    uses: usesOf(mapping),
    formColumns: mapping.shown,
    row(row) {
      const written = times.add(row);
      const why = whyOut(row, mapping.out) ?? (written === undefined ? unsent : undefined);
      if (why !== undefined) {
        ignored.push({ row: row.row, why });
        return;
      }
      const problem = misplaced(table, row) ?? nameless(table, mapping, read, row);
      if (problem) rejected.push(problem);
      else if (drafts) drafts.add(read.answer(row, sentAt(written?.text, written?.zone)));
      else keep(written, row.row, (sent) => read.answer(row, sent));
    },
    end() {
      for (const { submittedAt: text, submittedOffset: zone, ...answer } of drafts ?? []) {
        const written = text === undefined ? undefined : { text, zone };
        keep(written, answer.origin.row, (sent) => ({ ...answer, ...sent }));
      }
      rejected.sort((a, b) => a.origin.row - b.origin.row);
      return { rows, rejected, ignored, ...(asOf !== '' && { asOf }) };
    },
  };
}

/**
 * What a row without a time is no response for. LimeSurvey gives one to what was sent, of its own where the survey keeps
 * none; a report on who was connected gives one to who had registered, once.
 */
function whyUnsent({ program, columns }: FormMapping, table: Table): IgnoredRow['why'] | undefined {
  if (program === 'limesurvey') return 'incomplete';
  const isReport = program === 'meetings' && columns.has('submittedAt') && table.columns.some(isJoining);
  return isReport ? 'unregistered' : undefined;
}

const sentAt = (submittedAt: string | undefined, submittedOffset: UtcOffset | undefined): SentAt => ({
  ...(submittedAt !== undefined && { submittedAt }),
  ...(submittedOffset !== undefined && { submittedOffset }),
});

/** A row without anybody's name is nobody's response. */
function nameless(table: Table, { columns }: FormMapping, read: AnswerReader, row: TableRow): RejectedRow | undefined {
  if (read.hasName(row)) return undefined;
  const field: Field = columns.has('surname') ? 'surname' : 'fullName';
  const origin = originAt(originOf(table, row.row), columns.get(field)?.[0]);
  return { origin, value: '', reason: { why: 'missing', what: FIELD_WORDS[field] } };
}

function usesOf(mapping: FormMapping): Map<number, ColumnUse> {
  const { columns, checks, accountName, leftOut, unsure, kept } = mapping;
  const uses = new Map<number, ColumnUse>();
  for (const [index, dropped] of leftOut) if (dropped !== 'unused') uses.set(index, { dropped });
  for (const [field, used] of columns) for (const { index } of used) uses.set(index, { field: filledBy(field) });
  for (const { column } of checks) uses.set(column.index, { field: 'session' });
  if (!asksName(mapping)) for (const { index } of accountName) uses.set(index, { field: 'fullName' });
  const add = (index: number, more: ColumnUse) => uses.set(index, { ...uses.get(index), ...more });
  for (const { column, candidates } of unsure) add(column.index, { maybe: candidates });
  for (const { index } of kept) add(index, { kept: true });
  return uses;
}
