import type { Kind, SourceFile, Version } from './facts.js';
import type { Fact } from './origin.js';
import { compareText } from './origin.js';

/**
 * Which of two files is more recent: school year first, then the file's own date; failing both, the one imported
 * later. Negative when `a` is older.
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareText(a.schoolYear ?? '', b.schoolYear ?? '') ||
    compareText(a.asOf ?? '', b.asOf ?? '') ||
    a.arrival - b.arrival ||
    compareText(a.content, b.content)
  );
}

/**
 * What tells a file from every other, however it is named: its content and what it is read as. A list of institutes that
 * also says who heads them is two files' worth of facts; the same content read anew as the same takes its own place.
 */
export const sourceKey = ({
  kind,
  version,
}: {
  readonly kind: Kind;
  readonly version: Pick<Version, 'content'>;
}): string => `${version.content} ${kind}`;

/** The files by label, to find the version of a row. */
export const filesByLabel = (files: readonly SourceFile[]): ReadonlyMap<string, SourceFile> =>
  new Map(files.map((file) => [file.label, file]));

/**
 * The rows in force: of the rows with the same key, all those of the newest file that has the key. Lists declared
 * complete hide the older lists of their kind. Rows with one key come in the order of the file.
 */
export function rowsInForce<Row extends Fact>(
  rows: readonly Row[],
  files: ReadonlyMap<string, SourceFile>,
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const order = orderOf(files, new Set(rows.map((row) => row.origin.file)));
  const newest = new Map<string, Row[]>();
  for (const row of rows) {
    const rank = order.get(row.origin.file) ?? -1;
    if (rank < order.floor) continue;
    const key = keyOf(row);
    const held = newest.get(key);
    const heldRank = held ? (order.get((held[0] as Row).origin.file) ?? -1) : -1;
    if (!held || rank > heldRank) newest.set(key, [row]);
    else if (rank === heldRank) held.push(row);
  }
  for (const group of newest.values()) group.sort((a, b) => a.origin.row - b.origin.row);
  return newest;
}

interface FileOrder {
  get(label: string): number | undefined;
  /** Rank of the newest complete list: what is older does not count. */
  readonly floor: number;
}

function orderOf(files: ReadonlyMap<string, SourceFile>, labels: ReadonlySet<string>): FileOrder {
  const concerned = [...files.values()].filter(({ label }) => labels.has(label));
  const sorted = concerned.toSorted((a, b) => compareVersions(a.version, b.version));
  const ranks = new Map(sorted.map(({ label }, index) => [label, index]));
  return { get: (label) => ranks.get(label), floor: sorted.findLastIndex(({ complete }) => complete) };
}
