import type { ResponseRow, SessionRow } from '../../domain/facts.js';
import type { FormColumn } from '../../domain/form-column.js';
import type { FileReport } from '../../report/import.js';
import type { PlannedFile } from './plan-import.js';

/** What the person is told of a file of the plan. */
export async function reportOf({ name, content, figures, refused, knownAs }: PlannedFile): Promise<FileReport> {
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
    ...(formColumns && { form: await formOf(formColumns, rows as Iterable<ResponseRow>) }),
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
  columns: readonly FormColumn[],
  rows: Iterable<ResponseRow>,
): Promise<NonNullable<FileReport['form']>> {
  const { formTally } = await import('../../domain/delegations/reading/form-tally.js');
  return { columns, tally: formTally(rows) };
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
