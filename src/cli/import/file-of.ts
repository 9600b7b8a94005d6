import type { SourceFile, Version } from '../../domain/facts.js';
import type { Batch } from '../../ingest/batch.js';

/**
 * A batch as a file of the archive, once an entry has brought it. What is known of its content stays: it is as old as when
 * it first came, and replaces other lists if it was ever declared to.
 */
export function fileOf(batch: Batch, entry: number, known: SourceFile | undefined): SourceFile {
  const { name, contentHash, kind, shape, schoolYear, asOf, provinces, columns, topic } = batch;
  const version: Version = {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(asOf !== undefined && { asOf }),
    arrival: known?.version.arrival ?? entry,
    content: contentHash,
  };
  const complete = batch.complete || known?.complete === true;
  return {
    label: name,
    kind,
    ...(shape && { shape }),
    version,
    complete,
    provinces,
    columns,
    ...(topic !== undefined && { topic }),
  };
}
