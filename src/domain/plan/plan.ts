import type { Kind, RejectedRow, RowOf, SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { compareVersions } from '../versions.js';
import { contentOf, inForce } from './keys.js';

/** Rows of one kind with the files they come from: what the archive holds, or what is about to be added. */
export interface RowsOfKind<K extends Kind = Kind> {
  readonly files: readonly SourceFile[];
  readonly rows: readonly RowOf[K][];
}

/** A file about to be imported. */
export interface Incoming<K extends Kind = Kind> {
  readonly kind: K;
  readonly file: SourceFile;
  readonly read: number;
  readonly rows: readonly RowOf[K][];
  readonly rejected: readonly RejectedRow[];
  readonly ignored: number;
}

/** What an import of one file would do; the numbers close: read = new + changed + unchanged + rejected + ignored. */
export interface FileFigures {
  readonly label: string;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly ignored: number;
  /** Rows that change what the archive says, in file order: listed, since they replace another version. */
  readonly changedRows: readonly number[];
}

/**
 * What importing these files would change, one after the other from the oldest to the newest. A row is new if the
 * archive has nothing about its key, changed if its version becomes the one in force and says something else, unchanged
 * otherwise (also when a newer version is already there).
 */
export function planOf(incoming: readonly Incoming[], held: (kind: Kind) => RowsOfKind): FileFigures[] {
  return [...groupBy(incoming, ({ kind }) => kind)].flatMap(([kind, files]) => planOfKind(kind, files, held(kind)));
}

function planOfKind(kind: Kind, incoming: readonly Incoming[], held: RowsOfKind): FileFigures[] {
  const oldestFirst = incoming.toSorted((a, b) => compareVersions(a.file.version, b.file.version));
  let files = held.files;
  let rows: readonly RowOf[Kind][] = held.rows;
  let before = inForce(kind, rows, byLabel(files));
  return oldestFirst.map((next) => {
    files = [...files, next.file];
    rows = rows.length === 0 ? next.rows : [...rows, ...next.rows];
    const after = inForce(kind, rows, byLabel(files));
    const figures = figuresOf(next, before, after);
    before = after;
    return figures;
  });
}

const byLabel = (files: readonly SourceFile[]) => new Map(files.map((file) => [file.label, file]));

type InForce = ReadonlyMap<string, readonly RowOf[Kind][]>;

function figuresOf({ file, read, rows, rejected, ignored }: Incoming, before: InForce, after: InForce): FileFigures {
  const changedRows: number[] = [];
  let added = 0;
  for (const [key, now] of after) {
    if (now === before.get(key) || now[0]?.origin.file !== file.label) continue;
    const was = before.get(key);
    if (!was) added += now.length;
    else
      now.forEach((row, index) => {
        const old = was[index];
        if (!old || contentOf(old) !== contentOf(row)) changedRows.push(row.origin.row);
      });
  }
  const changed = changedRows.length;
  return {
    label: file.label,
    read,
    added,
    changed,
    unchanged: rows.length - added - changed,
    rejected: rejected.length,
    ignored,
    changedRows: changedRows.toSorted((a, b) => a - b),
  };
}
