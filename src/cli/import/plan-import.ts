import type { FileFigures, Incoming } from '../../domain/plan/plan.js';
import { planOf } from '../../domain/plan/plan.js';
import type { RejectedRow } from '../../domain/rejected.js';
import type { Batch } from '../../ingest/batch.js';
import type { FileOfImport, NewFile, Store } from '../../store/store.js';
import type { CollectedFile } from './collect.js';
import { fileOf } from './file-of.js';
import { unlistedAnswers } from './unlisted-answers.js';

/** A collected file with what importing it would change. */
export type PlannedFile = CollectedFile & {
  readonly figures: FileFigures;
  /** Rows refused for what the archive holds, beside those that cannot be read. */
  readonly refused: readonly RejectedRow[];
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
  const unlisted = unlistedAnswers(batches, store, entry);
  const refusedIn = (batch: Batch) => unlisted.get(batch.contentHash) ?? [];
  // Reversed, so that of one content under two names the first stays.
  // A content read anew, in another way, is as old as it was.
  const arrivalOf = ({ contentHash }: Batch) => store.arrivalOf(contentHash) ?? entry;
  const incoming = new Map(batches.map((batch) => incomingOf(batch, refusedIn(batch), arrivalOf(batch))));
  const figures = new Map(planOf([...incoming.values()], (kind) => store.rowsOf(kind)).map((f) => [f.label, f]));
  const first = new Map<string, string>();
  const planned = files.map((file): PlannedFile => {
    if ('known' in file.content) {
      const { source, readRows, names } = file.content.known;
      return { ...file, figures: nothingNew(source.label, readRows), refused: [], knownAs: names };
    }
    const { name, contentHash, read } = file.content.batch;
    const before = first.get(contentHash);
    if (before !== undefined) return { ...file, figures: nothingNew(name, read), refused: [], knownAs: [before] };
    first.set(contentHash, file.name);
    const refused = refusedIn(file.content.batch);
    return { ...file, figures: figures.get(name) as FileFigures, refused, knownAs: [] };
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

function incomingOf(batch: Batch, refused: readonly RejectedRow[], arrival: number): readonly [string, Incoming] {
  const { contentHash, kind, read, ignored } = batch;
  const out = new Set(refused.map(({ origin }) => origin.row));
  const rows = out.size === 0 ? batch.rows : batch.rows.filter(({ origin }) => !out.has(origin.row));
  const rejected = [...batch.rejected, ...refused];
  return [contentHash, { kind, file: fileOf(batch, arrival), read, rows, rejected, ignored: ignored.length }];
}

function toRecord({ name, reading, content, figures }: PlannedFile): FileOfImport {
  return { name, figures, file: 'known' in content ? content.known.id : newFile(content.batch, reading) };
}

function newFile(batch: Batch, reading: string): NewFile {
  const { name: _, dialect, ignored, remarks: __, taxCodes: ___, ...kept } = batch;
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
