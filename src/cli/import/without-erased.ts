import type { Kind, RowOf } from '../../domain/facts.js';
import type { Fact } from '../../domain/origin.js';
import type { ErasedMarks } from '../../domain/privacy/erased.js';
import { cellMark, refusedMark, rowMark } from '../../domain/privacy/marks.js';
import { fieldsOf } from '../../domain/privacy/rows.js';
import type { Batch } from '../../ingest/batch.js';
import type { IgnoredRow } from '../../ingest/table.js';
import { marker } from '../privacy/marked.js';

/**
 * A batch without what was erased from the archive: rows of people who were erased are ignored, and told; where they were named
 * in rows of others stands what stood there once they were erased.
 */
export function withoutErased(batch: Batch, marks: ErasedMarks | undefined): Batch {
  // Nobody is erased from a registry of schools, which may have hundreds of thousands of rows.
  if (marks === undefined || batch.kind === 'schools') return batch;
  const marked = marker(marks.key);
  const isErased = (mark: string | undefined) => mark !== undefined && marks.rows.has(marked(mark));
  const ignored: IgnoredRow[] = [];
  const skip = ({ origin }: Fact) => {
    ignored.push({ row: origin.row, why: 'erased' });
    return [];
  };
  const rows = [...(batch.rows as Iterable<RowOf[Kind]>)].flatMap((row) =>
    isErased(rowMark(batch.kind, row)) ? skip(row) : [withCells(batch.kind, row, marks, marked)],
  );
  const rejected = batch.rejected.flatMap((row) => (isErased(refusedMark(row)) ? skip(row) : [row]));
  return { ...batch, rows, rejected, ignored: [...batch.ignored, ...ignored].toSorted((a, b) => a.row - b.row) };
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
