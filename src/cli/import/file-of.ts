import type { SourceFile, Version } from '../../domain/facts.js';
import type { Batch } from '../../ingest/batch.js';

/** A batch as a file of the archive. */
export function fileOf(
  { name, contentHash, kind, shape, schoolYear, asOf, complete, columns }: Batch,
  arrival: number,
): SourceFile {
  const version: Version = {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(asOf !== undefined && { asOf }),
    arrival,
    content: contentHash,
  };
  return { label: name, kind, ...(shape && { shape }), version, complete, provinces: [], columns };
}
