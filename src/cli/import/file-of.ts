import type { SourceFile, Version } from '../../domain/facts.js';
import type { Batch } from '../../ingest/batch.js';

/** A batch as a file of the archive. */
export function fileOf(batch: Batch, arrival: number): SourceFile {
  const { name, contentHash, kind, shape, schoolYear, asOf, complete, provinces, columns } = batch;
  const version: Version = {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(asOf !== undefined && { asOf }),
    arrival,
    content: contentHash,
  };
  return { label: name, kind, ...(shape && { shape }), version, complete, provinces, columns };
}
