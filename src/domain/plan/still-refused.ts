import { type Facts, KINDS, type SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import type { Fact } from '../origin.js';
import { contentOf } from '../registrations/in-force.js';
import type { RejectedRow } from '../rejected.js';
import { compareVersions, filesByLabel } from '../versions.js';

/**
 * The refused rows of which no readable version has arrived. One has when a newer export of the same table (same titles,
 * and some row unchanged in its place) has a good row where the bad one stood.
 */
export function stillRefused(facts: Facts): readonly RejectedRow[] {
  if (facts.rejected.length === 0) return facts.rejected;
  const files = filesByLabel(facts.files);
  const rows = rowsByFile(facts);
  const newerOf = newerExports(facts.files, rows);
  return facts.rejected.filter(({ origin }) => {
    const file = files.get(origin.file);
    return !file || !newerOf(file).some(({ label }) => rows.get(label)?.has(origin.row));
  });
}

type RowsByFile = ReadonlyMap<string, ReadonlyMap<number, Fact>>;

function rowsByFile(facts: Facts): RowsByFile {
  const all: readonly Fact[] = KINDS.flatMap((kind): readonly Fact[] => facts.rows[kind]);
  const byFile = groupBy(all, ({ origin }) => origin.file);
  return new Map([...byFile].map(([label, own]) => [label, new Map(own.map((row) => [row.origin.row, row]))]));
}

function newerExports(files: readonly SourceFile[], rows: RowsByFile): (file: SourceFile) => readonly SourceFile[] {
  const titles = ({ kind, columns }: SourceFile) => [kind, ...columns.map(({ title }) => title)].join('\u0000');
  const byTitles = groupBy(files, titles);
  return (file) =>
    (byTitles.get(titles(file)) ?? []).filter(
      (other) =>
        compareVersions(other.version, file.version) > 0 && repeats(rows.get(other.label), rows.get(file.label)),
    );
}

function repeats(newer: ReadonlyMap<number, Fact> = new Map(), older: ReadonlyMap<number, Fact> = new Map()): boolean {
  return [...older].some(([row, fact]) => {
    const same = newer.get(row);
    return same !== undefined && contentOf(same) === contentOf(fact);
  });
}
