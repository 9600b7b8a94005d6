import type { Kind } from '../facts.js';
import { groupBy } from '../group.js';
import type { RejectedRow } from '../rejected.js';
import { sourceKey } from '../versions.js';
import { type FileFigures, type Incoming, planOf, type RowsOfKind } from './plan.js';

/** A file named for an import: its content, or the file of the archive that has this very content. */
export type Candidate =
  | { readonly name: string; readonly incoming: Incoming }
  | { readonly name: string; readonly known: KnownFile };

interface KnownFile {
  readonly label: string;
  readonly read: number;
  /** The names under which the archive has it. */
  readonly names: readonly string[];
}

/** What importing a file would change. */
export interface FilePlan {
  readonly figures: FileFigures;
  /** Rows refused for what the archive holds, beside those that cannot be read. */
  readonly refused: readonly RejectedRow[];
  /** Names under which the same content is in the archive, or stands before it in this import. */
  readonly knownAs: readonly string[];
}

/** What a plan is made against. */
export interface Held {
  rowsOf<K extends Kind>(kind: K): RowsOfKind<K>;
  /** Rows refused for what will be known once these files are in, by `sourceKey` of their file. */
  readonly refused: ReadonlyMap<string, readonly RejectedRow[]>;
}

/** The contents that an import brings: of one under several names, the first; one read as two kinds is two. */
export function contentsOf(candidates: readonly Candidate[]): readonly Incoming[] {
  const brought = candidates.flatMap((one) => ('incoming' in one ? [one.incoming] : []));
  return [...new Map(brought.toReversed().map((one) => [sourceKey(one.file), one])).values()];
}

/** What importing each of these files would change. */
export function filePlans(candidates: readonly Candidate[], { rowsOf, refused }: Held): FilePlan[] {
  const contents = contentsOf(candidates);
  const accepted = contents.map((one) => without(one, refused.get(sourceKey(one.file)) ?? []));
  // One content read as two kinds is two files of one name.
  const figures = new Map(
    [...groupBy(accepted, ({ kind }) => kind)].flatMap(([kind, files]) =>
      planOf(files, rowsOf).map((one) => [`${kind} ${one.label}`, one] as const),
    ),
  );
  const first = new Map(contents.map((one) => [sourceKey(one.file), one.file.label]));
  return candidates.map((one) => {
    if ('known' in one) return nothingNew(one.known.label, one.known.read, one.known.names);
    const before = first.get(sourceKey(one.incoming.file)) as string;
    return before === one.name
      ? {
          figures: figures.get(`${one.incoming.kind} ${before}`) as FileFigures,
          refused: refused.get(sourceKey(one.incoming.file)) ?? [],
          knownAs: [],
        }
      : nothingNew(one.name, one.incoming.read, [before]);
  });
}

function without(incoming: Incoming, refused: readonly RejectedRow[]): Incoming {
  const out = new Set(refused.map(({ origin }) => origin.row));
  const rows = out.size === 0 ? incoming.rows : [...incoming.rows].filter(({ origin }) => !out.has(origin.row));
  return { ...incoming, rows, rejected: [...incoming.rejected, ...refused] };
}

const nothingNew = (label: string, read: number, knownAs: readonly string[]): FilePlan => ({
  figures: {
    label,
    read,
    added: 0,
    changed: 0,
    unchanged: read,
    rejected: 0,
    ignored: 0,
    changedRows: [],
    replaced: 0,
    returned: 0,
  },
  refused: [],
  knownAs,
});
