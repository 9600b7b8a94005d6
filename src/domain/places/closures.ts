import type { SchoolRow, SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { provinceOf, provinceOfCode } from './provinces.js';
import type { RankedFiles } from './ranked-files.js';

/** What the files say of one code. */
export interface SchoolVersions {
  /** The ministry's newest row. */
  ministry?: SchoolRow;
  /** The ministry's row of the file before. */
  before?: SchoolRow;
  /** Rows of the office's lists. */
  readonly office: SchoolRow[];
  /** Rows of office lists that a later list, declared complete, replaced. */
  readonly replaced: SchoolRow[];
}

// From so many rows a province on, a newer file with less than half of them is taken for an extract of the registry
// (someone saved only the comprehensive institutes): it closes nothing. From one year to the next 2 % of the codes go.
const REGISTRY_SIZE = 40;

/**
 * Closed codes with the school year that no longer has them: a newer ministerial file of the same shape, covering the
 * province, lacks the code. The office's lists close nothing here.
 */
export function findClosed(
  rows: readonly SchoolRow[],
  byCode: ReadonlyMap<string, SchoolVersions>,
  ranked: RankedFiles,
): ReadonlyMap<string, string> {
  const closed = new Map<string, string>();
  const byShape = groupBy(ranked.oldestFirst, ({ shape }) => shape);
  if ([...byShape.values()].every((files) => files.length < 2)) return closed;
  const coverage = measureCoverage(rows, ranked);
  for (const code of [...byCode.keys()].sort()) {
    const ministry = byCode.get(code)?.ministry;
    if (!ministry) continue;
    const age = ranked.rank(ministry.origin.file);
    const newer = (byShape.get(ranked.shapeOf(ministry)) ?? []).filter(({ label }) => ranked.rank(label) > age);
    const province = provinceOfRow(ministry);
    const closing = newer.find(({ label }) => coverage.covers(label, ministry.origin.file, province));
    if (closing) closed.set(code, yearOf(closing));
  }
  return closed;
}

const yearOf = ({ version }: SourceFile): string => version.schoolYear ?? version.asOf ?? '';

const provinceOfRow = ({ province, code }: SchoolRow): string =>
  (province === undefined ? undefined : provinceOf(province)?.letters) ?? provinceOfCode(code)?.letters ?? '';

interface Coverage {
  /** True if the newer file speaks of the whole province, as far as the older one lets us know its size. */
  covers(newer: string, older: string, province: string): boolean;
}

function measureCoverage(rows: readonly SchoolRow[], ranked: RankedFiles): Coverage {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = `${provinceOfRow(row)} ${row.origin.file}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const stated = new Set(
    ranked.oldestFirst.flatMap(({ label, provinces }) =>
      provinces.map((name) => `${provinceOf(name)?.letters} ${label}`),
    ),
  );
  return {
    covers: (newer, older, province) => {
      const now = counts.get(`${province} ${newer}`) ?? 0;
      const before = counts.get(`${province} ${older}`) ?? 0;
      const speaksOfIt = now > 0 || stated.has(`${province} ${newer}`);
      return speaksOfIt && (before < REGISTRY_SIZE || now * 2 >= before);
    },
  };
}
