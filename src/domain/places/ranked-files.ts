import type { SchoolRow, SchoolShape, SourceFile } from '../facts.js';
import { compareVersions } from '../versions.js';

/** The files by age: which of two rows is newer, and which lists were replaced by a later one declared complete. */
export interface RankedFiles {
  shapeOf(row: SchoolRow): SchoolShape | undefined;
  /** Order of rows, newest file first; in one file the lower row first, since the later line corrects the earlier. */
  newestFirst(a: SchoolRow, b: SchoolRow): number;
  isReplaced(row: SchoolRow): boolean;
  /** Position of a file from the oldest, 0. */
  rank(label: string): number;
  readonly oldestFirst: readonly SourceFile[];
}

/** Puts the files in order of version. */
export function rankFiles(files: readonly SourceFile[]): RankedFiles {
  const sorted = files.toSorted((a, b) => compareVersions(a.version, b.version));
  const ranks = new Map(sorted.map(({ label }, index) => [label, index]));
  const byLabel = new Map(files.map((file) => [file.label, file]));
  const rank = (label: string) => ranks.get(label) ?? -1;
  const floors = new Map(sorted.flatMap((file, index) => (file.complete ? [[file.shape, index] as const] : [])));
  const shapeOf = (row: SchoolRow) => byLabel.get(row.origin.file)?.shape;
  return {
    shapeOf,
    newestFirst: (a, b) => rank(b.origin.file) - rank(a.origin.file) || b.origin.row - a.origin.row,
    isReplaced: (row) => rank(row.origin.file) < (floors.get(shapeOf(row)) ?? 0),
    rank,
    oldestFirst: sorted,
  };
}
