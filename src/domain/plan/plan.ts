import type { Kind, RowOf, RowSequence, SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { contentOf, inForce } from '../registrations/in-force.js';
import type { RejectedRow } from '../rejected.js';
import { compareVersions, sourceKey } from '../versions.js';

/** Rows of one kind with the files they come from: what the archive holds, or what is about to be added. */
export interface RowsOfKind<K extends Kind = Kind> {
  readonly files: readonly SourceFile[];
  readonly rows: readonly RowOf[K][];
}

/** A file about to be imported; its label is its name. */
export interface Incoming<K extends Kind = Kind> {
  readonly kind: K;
  readonly file: SourceFile;
  readonly read: number;
  readonly rows: RowSequence<RowOf[K]>;
  readonly rejected: readonly RejectedRow[];
  readonly ignored: number;
}

/** Picks the files of a kind. */
export const isOf =
  <K extends Kind>(kind: K) =>
  (one: Incoming): one is Incoming<K> =>
    one.kind === kind;

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
  /** Rows known until then that no longer hold, since a list was declared to replace them. */
  readonly replaced: number;
  /** Rows of other lists that hold again: the list that had replaced them is now older than they are. */
  readonly returned: number;
}

/**
 * What importing these files would change, one after the other from the oldest to the newest. A row is new if the
 * archive has nothing about its key, changed if its version becomes the one in force and says something else, unchanged
 * otherwise (also when a newer version is already there).
 */
export function planOf(incoming: readonly Incoming[], held: <K extends Kind>(kind: K) => RowsOfKind<K>): FileFigures[] {
  return [...groupBy(incoming, familyOf)].flatMap(([family, files]) => {
    const { kind } = files[0] as Incoming;
    const { files: heldFiles, rows } = held(kind);
    const kin = new Set(heldFiles.filter((file) => familyOf({ kind, file }) === family).map(({ label }) => label));
    return planOfFamily(kind, files, {
      files: heldFiles.filter(({ label }) => kin.has(label)),
      rows: rows.filter(({ origin }) => kin.has(origin.file)),
    });
  });
}

/** Files that can replace one another: registries of different shape do not. */
const familyOf = ({ kind, file }: Pick<Incoming, 'kind' | 'file'>): string => `${kind}|${file.shape ?? ''}`;

function planOfFamily(kind: Kind, incoming: readonly Incoming[], held: RowsOfKind): FileFigures[] {
  const oldestFirst = incoming.toSorted((a, b) => compareVersions(a.file.version, b.file.version));
  let files = held.files;
  let rows: RowSequence<RowOf[Kind]> = held.rows;
  let before: InForce | undefined;
  return oldestFirst.map((next) => {
    // Where nothing is known yet everything is new: a whole registry need not be looked through.
    const first = rows.length === 0;
    before ??= first ? undefined : inForce(kind, [...rows], byLabel(files));
    const again = new Set(files.filter((file) => sourceKey(file) === sourceKey(next.file)).map(({ label }) => label));
    files = [...files, next.file];
    // The same content read anew takes the place of what was read of it before.
    rows = first ? next.rows : [...[...rows].filter(({ origin }) => !again.has(origin.file)), ...next.rows];
    if (first) return allNew(next);
    const after = inForce(kind, [...rows], byLabel(files));
    const figures = figuresOf(next, before as InForce, after, again);
    before = after;
    return figures;
  });
}

const allNew = ({ file, read, rows, rejected, ignored }: Incoming): FileFigures => ({
  label: file.label,
  read,
  added: rows.length,
  changed: 0,
  unchanged: 0,
  rejected: rejected.length,
  ignored,
  changedRows: [],
  replaced: 0,
  returned: 0,
});

const byLabel = (files: readonly SourceFile[]) => new Map(files.map((file) => [file.label, file]));

type InForce = ReadonlyMap<string, readonly RowOf[Kind][]>;

function figuresOf(
  { kind, file, read, rows, rejected, ignored }: Incoming,
  before: InForce,
  after: InForce,
  again: ReadonlySet<string>,
): FileFigures {
  const changedRows: number[] = [];
  let added = 0;
  const isOurs = ([first]: readonly RowOf[Kind][]) => first?.origin.file === file.label;
  const wasOurs = ([first]: readonly RowOf[Kind][]) => again.has(first?.origin.file ?? '');
  const own = new Set<number>();
  for (const { origin } of rows) own.add(origin.row);
  for (const [key, now] of after) {
    const was = before.get(key);
    if (now === was) continue;
    if (!was && isOurs(now)) added += now.length;
    // A content read anew with an older date gives way to another file: its own row is the one that changes what is known.
    const told = isOurs(now) ? now : was && wasOurs(was) ? was : [];
    const other = told === now ? was : now;
    if (other) changedRows.push(...differing(told, other).filter((row) => own.has(row)));
  }
  let [replaced, returned] = [0, 0];
  // No list replaces responses: one that an edited version joins is among the changed.
  if (kind !== 'responses') {
    for (const [key, was] of before) if (!after.has(key)) replaced += was.length;
    for (const [key, now] of after) if (!before.has(key) && !isOurs(now)) returned += now.length;
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
    replaced,
    returned,
  };
}

/** Numbers of the rows that say something else than those in their place. */
const differing = (rows: readonly RowOf[Kind][], others: readonly RowOf[Kind][]): number[] =>
  rows
    .filter((row, index) => {
      const other = others[index];
      return !other || contentOf(other) !== contentOf(row);
    })
    .map(({ origin }) => origin.row);
