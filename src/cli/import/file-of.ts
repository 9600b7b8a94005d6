import type { SchoolRow, SourceFile, Version } from '../../domain/facts.js';
import { provincesIn } from '../../domain/places/in-reach.js';
import type { Batch } from '../../ingest/batch.js';

/** A batch as a file of the archive. */
export function fileOf(batch: Batch, arrival: number): SourceFile {
  const { name, contentHash, kind, shape, schoolYear, asOf, complete, columns } = batch;
  const provinces = kind === 'schools' ? provincesIn(batch.rows as readonly SchoolRow[]) : [];
  const version: Version = {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(asOf !== undefined && { asOf }),
    arrival,
    content: contentHash,
  };
  return { label: name, kind, ...(shape && { shape }), version, complete, provinces, columns };
}
