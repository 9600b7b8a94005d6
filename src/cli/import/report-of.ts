import { settleColumns } from '../../domain/corrections/columns.js';
import { openQuestions } from '../../domain/corrections/open-questions.js';
import { decidedIn } from '../../domain/corrections/questions.js';
import { type Decided, decisionsOf } from '../../domain/decisions.js';
import { type ResponseRow, rowsByKind, type SessionRow } from '../../domain/facts.js';
import type { FormColumn } from '../../domain/form-column.js';
import type { ColumnMeaning, Field } from '../../domain/form-fields.js';
import type { RejectedRow } from '../../domain/rejected.js';
import type { SourceColumn } from '../../domain/source-column.js';
import type { Batch } from '../../ingest/batch.js';
import type { FileReport } from '../../report/import.js';
import { fileOf } from './file-of.js';
import type { PlannedFile } from './plan-import.js';

/** What the person is told of a file of the plan, its columns as they are decided to be. */
export async function reportOf(
  { name, content, figures, refused, knownAs, alsoAs, erased = 0 }: PlannedFile,
  decisions: readonly Decided[],
): Promise<FileReport> {
  if ('known' in content) return { ...knownReport(name, content.known, figures), alsoAs, erased };
  const { kind, dialect, columns, formColumns, rejected, ignored, remarks, rows, taxCodes } = content.batch;
  const all = knownAs.length > 0 ? [] : [...rejected, ...refused].toSorted((a, b) => a.origin.row - b.origin.row);
  const notes = kind === 'responses' ? rowsWithNotes(rows as Iterable<ResponseRow>) : [];
  return {
    name,
    kind,
    encoding: dialect.encoding,
    separator: dialect.separator,
    figures,
    columns,
    ...(formColumns && { form: await formOf(content.batch, formColumns, decisions) }),
    rejected: await toldOf(all),
    ignored,
    remarks,
    ...(kind === 'sessions' && { sessions: [...(rows as Iterable<SessionRow>)] }),
    notes,
    taxCodes,
    knownAs,
    alsoAs,
  };
}

/** The sentences of the rules take long to load: only where a row is refused. */
async function toldOf(rows: readonly RejectedRow[]): Promise<FileReport['rejected']> {
  if (rows.length === 0) return [];
  const { refusedRows } = await import('../../report/refused-rows.js');
  return refusedRows(rows);
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
  const topic = batch.topic === undefined ? {} : { topic: batch.topic };
  const isOpen = columns.some(({ use }) => 'maybe' in use);
  if (made.length === 0 && !isOpen) return { columns, ...topic, tally: formTally(rows) };
  const file = fileOf(batch, 0, undefined);
  const facts = { files: [file], rows: { ...rowsByKind(() => []), responses: [...rows] }, rejected: [] };
  const settled = settleColumns(facts, decisions).facts;
  const after = settled.files[0]?.columns ?? [];
  const decided = decidedIn(file, made);
  const asked = new Set(openQuestions(settled).flatMap(({ columns: open }) => open.map(({ letter }) => letter)));
  const shown = columns.map((column, at) =>
    after[at] === file.columns[at] ? column : asDecided(column, after[at] as SourceColumn, decided.get(at)),
  );
  return {
    columns: shown.map((column) => (asked.has(column.letter) ? column : asAgreed(column))),
    ...topic,
    tally: formTally(settled.rows.responses),
  };
}

/** The rows with what their meeting is called as the session that they choose. */
function* withTopic({ rows, topic }: Batch): Generator<ResponseRow> {
  for (const row of rows as Iterable<ResponseRow>) yield topic === undefined ? row : { session: topic, ...row };
}

/** A column that need not be asked about after all: it says the same as another. */
function asAgreed({ use, ...column }: FormColumn): FormColumn {
  if (!('maybe' in use)) return { ...column, use };
  return { ...column, use: use.now === undefined ? { leftOut: 'sameName' } : { field: use.now } };
}

/** A column as it is once something is decided of it, or of another that it stood beside. */
function asDecided(
  { use: _, ...column }: FormColumn,
  { maybe, field }: SourceColumn,
  meaning: ColumnMeaning | undefined,
): FormColumn {
  if (maybe !== undefined) return { ...column, use: { maybe, ...(field !== undefined && { now: field as Field }) } };
  const use = meaning ?? (field as Field | undefined) ?? 'unused';
  return { ...column, use: use === 'unused' ? { leftOut: 'decided' } : { field: use } };
}

function rowsWithNotes(rows: Iterable<ResponseRow>): number[] {
  const noted: number[] = [];
  for (const { origin, droppedIn = [] } of rows) if (droppedIn.length > 0) noted.push(origin.row);
  return noted;
}

type Known = Extract<PlannedFile['content'], { known: unknown }>['known'];

const knownReport = (name: string, known: Known, figures: FileReport['figures']): Omit<FileReport, 'alsoAs'> => ({
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
