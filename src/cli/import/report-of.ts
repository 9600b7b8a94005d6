import { decidedIn, settleColumns } from '../../domain/corrections/columns.js';
import { type Decided, decisionsOf } from '../../domain/decisions.js';
import { type ResponseRow, rowsByKind, type SessionRow } from '../../domain/facts.js';
import type { FormColumn } from '../../domain/form-column.js';
import type { ColumnMeaning } from '../../domain/form-fields.js';
import type { Batch } from '../../ingest/batch.js';
import type { FileReport } from '../../report/import.js';
import { fileOf } from './file-of.js';
import type { PlannedFile } from './plan-import.js';

/** What the person is told of a file of the plan, its columns as they are decided to be. */
export async function reportOf(
  { name, content, figures, refused, knownAs }: PlannedFile,
  decisions: readonly Decided[],
): Promise<FileReport> {
  if ('known' in content) return knownReport(name, content.known, figures);
  const { kind, dialect, columns, formColumns, rejected, ignored, remarks, rows, taxCodes } = content.batch;
  const notes = kind === 'responses' ? rowsWithNotes(rows as Iterable<ResponseRow>) : [];
  return {
    name,
    kind,
    encoding: dialect.encoding,
    separator: dialect.separator,
    figures,
    columns,
    ...(formColumns && { form: await formOf(content.batch, formColumns, decisions) }),
    rejected: knownAs.length > 0 ? [] : [...rejected, ...refused].toSorted((a, b) => a.origin.row - b.origin.row),
    ignored,
    remarks,
    ...(kind === 'sessions' && { sessions: [...(rows as Iterable<SessionRow>)] }),
    notes,
    taxCodes,
    knownAs,
  };
}

/** The steps that count what a form says take long to load: only where there is one. */
async function formOf(
  batch: Batch,
  columns: readonly FormColumn[],
  decisions: readonly Decided[],
): Promise<NonNullable<FileReport['form']>> {
  const { formTally } = await import('../../domain/delegations/reading/form-tally.js');
  const rows = withTopic(batch);
  const made = decisionsOf(decisions, 'column');
  const decided = made.length === 0 ? new Map<number, ColumnMeaning>() : decidedIn(batch, made);
  const topic = batch.topic === undefined ? {} : { topic: batch.topic };
  if (decided.size === 0) return { columns, ...topic, tally: formTally(rows) };
  const file = fileOf(batch, 0, undefined);
  const facts = { files: [file], rows: { ...rowsByKind(() => []), responses: [...rows] }, rejected: [] };
  return {
    columns: columns.map((column, at) => asDecided(column, decided.get(at))),
    ...topic,
    tally: formTally(settleColumns(facts, made).rows.responses),
  };
}

/** The rows with what their meeting is called as the session that they choose. */
function* withTopic({ rows, topic }: Batch): Generator<ResponseRow> {
  for (const row of rows as Iterable<ResponseRow>) yield topic === undefined ? row : { session: topic, ...row };
}

/** A column that is not clear as it is decided to be. */
function asDecided(column: FormColumn, meaning: ColumnMeaning | undefined): FormColumn {
  if (meaning === undefined || !('maybe' in column.use)) return column;
  return { ...column, use: meaning === 'unused' ? { leftOut: 'decided' } : { field: meaning } };
}

function rowsWithNotes(rows: Iterable<ResponseRow>): number[] {
  const noted: number[] = [];
  for (const { origin, droppedIn = [] } of rows) if (droppedIn.length > 0) noted.push(origin.row);
  return noted;
}

type Known = Extract<PlannedFile['content'], { known: unknown }>['known'];

const knownReport = (name: string, known: Known, figures: FileReport['figures']): FileReport => ({
  name,
  kind: known.source.kind,
  encoding: known.encoding,
  separator: known.separator,
  figures,
  columns: [],
  rejected: [],
  ignored: [],
  remarks: [],
  notes: [],
  taxCodes: [],
  knownAs: known.names,
});
