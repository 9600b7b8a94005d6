import type { Kind, RowOf } from '../../domain/facts.js';
import type { FormColumn } from '../../domain/form-column.js';
import type { Fact } from '../../domain/origin.js';
import type { ErasedMarks } from '../../domain/privacy/erased.js';
import { cellMark, refusedMark, rowMark } from '../../domain/privacy/marks.js';
import { fieldsOf } from '../../domain/privacy/rows.js';
import { withoutTaxCodes } from '../../domain/tax-code.js';
import type { Batch } from '../../ingest/batch.js';
import type { IgnoredRow, Table } from '../../ingest/table.js';
import { valueIn } from '../../ingest/values/cells.js';
import { marker } from '../privacy/marked.js';

/**
 * A batch without what was erased from the archive: rows of people who were erased are ignored, and told; where they were named
 * in rows of others stands what stood there once they were erased.
 */
export function withoutErased(
  batch: Batch,
  marks: ErasedMarks | undefined,
  table: Pick<Table, 'columns' | 'sample'>,
): Batch {
  // Nobody is erased from a registry of schools, which may have hundreds of thousands of rows.
  if (marks === undefined || batch.kind === 'schools') return batch;
  const marked = marker(marks.key);
  const isErased = (mark: string | undefined) => mark !== undefined && marks.rows.has(marked(mark));
  const ignored: IgnoredRow[] = [];
  const skip = ({ origin }: Fact) => {
    ignored.push({ row: origin.row, why: 'erased' });
    return [];
  };
  const changed = new Set<number>();
  const withoutNames = (row: RowOf[Kind]) => {
    const left = withCells(batch.kind, row, marks, marked);
    if (left !== row) changed.add(row.origin.row);
    return left;
  };
  const rows = [...(batch.rows as Iterable<RowOf[Kind]>)].flatMap((row) =>
    isErased(rowMark(batch.kind, row)) ? skip(row) : [withoutNames(row)],
  );
  const rejected = batch.rejected.flatMap((row) => (isErased(refusedMark(row)) ? skip(row) : [row]));
  const theirs = new Set([...changed, ...ignored.map(({ row }) => row)]);
  return {
    ...batch,
    ...(batch.formColumns && { formColumns: withoutExamples(batch.formColumns, table, theirs) }),
    ...{ rows, rejected, ignored: [...batch.ignored, ...ignored].toSorted((a, b) => a.row - b.row) },
  };
}

/** Columns whose examples are of rows in which nobody was erased: another of them, or none, in the place of one that may be theirs. */
function withoutExamples(
  columns: readonly FormColumn[],
  table: Pick<Table, 'columns' | 'sample'>,
  theirs: ReadonlySet<number>,
): readonly FormColumn[] {
  if (theirs.size === 0) return columns;
  const others = table.sample.filter(({ row }) => !theirs.has(row));
  const places = new Map(table.columns.map(({ letter, index }) => [letter, index]));
  return columns.map(({ example, ...column }) => {
    if (example === undefined) return column;
    const at = places.get(column.letter);
    const texts = others.map(({ cells }) => (at !== undefined && valueIn(cells[at])) || '').map(withoutTaxCodes);
    const shown = texts.includes(example) ? example : texts.find((text) => text !== '');
    return shown === undefined ? column : { ...column, example: shown };
  });
}

function withCells<R extends Fact>(kind: Kind, row: R, { cells }: ErasedMarks, marked: (text: string) => string): R {
  if (cells.size === 0) return row;
  const found = fieldsOf(row).flatMap(([field, text]) => {
    const mark = marked(cellMark(kind, row, field, text));
    return cells.has(mark) ? [[field, cells.get(mark)] as const] : [];
  });
  if (found.length === 0) return row;
  const left = Object.entries({ ...row, ...Object.fromEntries(found) }).filter(([, value]) => value !== undefined);
  const { unsettled, ...fields } = Object.fromEntries(left) as Record<string, unknown>;
  return {
    ...fields,
    ...(unsettled !== undefined && { unsettled: typeof unsettled === 'string' ? JSON.parse(unsettled) : unsettled }),
  } as unknown as R;
}
