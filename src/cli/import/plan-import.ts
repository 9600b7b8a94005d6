import type { SourceFile, Version } from '../../domain/facts.js';
import type { FileFigures, Incoming } from '../../domain/plan/plan.js';
import { planOf } from '../../domain/plan/plan.js';
import type { Batch } from '../../ingest/batch.js';
import type { FileOfImport, NewFile, Store } from '../../store/store.js';
import type { CollectedFile } from './collect.js';

/** A collected file with what importing it would change. */
export type PlannedFile = CollectedFile & {
  readonly figures: FileFigures;
  /** Names under which the same content is in the archive, or stands before it in this import. */
  readonly knownAs: readonly string[];
};

export interface PlannedImport {
  readonly files: readonly PlannedFile[];
  /** Whether the archive would say anything else than before. */
  readonly changes: boolean;
  readonly toRecord: readonly FileOfImport[];
}

/** The plan for the files collected, as they would be recorded by entry `entry`. */
export function planImport(files: readonly CollectedFile[], store: Store, entry: number): PlannedImport {
  const batches = files.flatMap(({ content }) => ('batch' in content ? [content.batch] : [])).toReversed();
  // Reversed, so that of one content under two names the first stays.
  const incoming = new Map(batches.map((batch) => incomingOf(batch, entry)));
  const figures = new Map(planOf([...incoming.values()], (kind) => store.rowsOf(kind)).map((f) => [f.label, f]));
  const first = new Map<string, string>();
  const planned = files.map((file): PlannedFile => {
    if ('known' in file.content) {
      const { source, readRows, names } = file.content.known;
      return { ...file, figures: nothingNew(source.label, readRows), knownAs: names };
    }
    const { name, contentHash, read } = file.content.batch;
    const before = first.get(contentHash);
    if (before !== undefined) return { ...file, figures: nothingNew(name, read), knownAs: [before] };
    first.set(contentHash, file.name);
    return { ...file, figures: figures.get(name) as FileFigures, knownAs: [] };
  });
  return { files: planned, changes: incoming.size > 0, toRecord: planned.map(toRecord) };
}

const nothingNew = (label: string, read: number): FileFigures => ({
  label,
  read,
  added: 0,
  changed: 0,
  unchanged: read,
  rejected: 0,
  ignored: 0,
  changedRows: [],
});

function incomingOf(batch: Batch, arrival: number): readonly [string, Incoming] {
  const { contentHash, kind, read, rows, rejected, ignored } = batch;
  return [contentHash, { kind, file: fileOf(batch, arrival), read, rows, rejected, ignored: ignored.length }];
}

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

function toRecord({ name, reading, content, figures }: PlannedFile): FileOfImport {
  return { name, figures, file: 'known' in content ? content.known.id : newFile(content.batch, reading) };
}

function newFile(batch: Batch, reading: string): NewFile {
  const { name: _, dialect, ignored, ...kept } = batch;
  const { encoding, separator, sheet, headerRow } = dialect;
  return {
    ...kept,
    reading,
    encoding,
    separator,
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ignored: ignored.length,
  };
}
