import type { HeadKind, HeadRow, SourceFile, Version } from '../facts.js';
import { groupBy } from '../group.js';
import { nameKey } from '../identity/names/written-name.js';
import { compareOrigins, compareText } from '../origin.js';
import type { Places } from '../places/places.js';
import { normaliseCode } from '../places/school-code.js';
import { instituteToday } from '../places/successors.js';
import type { Capacity } from '../records.js';
import { rowsInForce } from '../versions.js';
import { common } from './period.js';

/** Somebody heads an institute for a time: its code is normalised, the rest is as the list of heads has it. */
export interface Incumbency extends HeadRow {
  /** The name as it is compared. */
  readonly name: string;
}

/**
 * Who heads each institute and when, by code of the institute, the most recent first. A list of a later school year or
 * reference date takes the place of what an older list says of the same days; lists without a date stand side by side,
 * so that nothing depends on which was imported first.
 */
export function incumbenciesOf(
  rows: readonly HeadRow[],
  files: ReadonlyMap<string, SourceFile>,
  places: Pick<Places, 'schools' | 'heirs'>,
): ReadonlyMap<string, readonly Incumbency[]> {
  // A list may give the code of a plesso, or one that is gone: whoever heads it heads its institute of today.
  const named = rows.map((row) => ({
    ...row,
    instituteCode: instituteToday(normaliseCode(row.instituteCode), places),
    name: nameKey(row),
  }));
  const inForce = [...rowsInForce(named, files, keyOf).values()].map((versions) => versions.at(-1) as Incumbency);
  const version = (row: Incumbency) => files.get(row.origin.file)?.version;
  return new Map(
    [...groupBy(inForce.toSorted(mostRecentFirst), ({ instituteCode }) => instituteCode)].map(([code, group]) => [
      code,
      group.filter((row) => !group.some((other) => isLater(version(other), version(row)) && common(row, other))),
    ]),
  );
}

const keyOf = ({ instituteCode, name, kind, from = '' }: Incumbency) => [instituteCode, name, kind, from].join('|');

/** In which capacity a head comes, by how the institute is entrusted; the surest first. */
export const CAPACITY_OF_HEAD: { readonly [Kind in HeadKind]: Capacity } = {
  titolare: 'DS',
  reggente: 'DS_REGGENTE',
  facente_funzione: 'DS',
};
const KINDS = Object.keys(CAPACITY_OF_HEAD);

const mostRecentFirst = (a: Incumbency, b: Incumbency): number =>
  compareText(b.from ?? '', a.from ?? '') ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  compareText(a.name, b.name) ||
  compareOrigins(a.origin, b.origin);

/** True if the first file says of itself that it is of a later time. */
const isLater = (a: Version | undefined, b: Version | undefined): boolean =>
  (compareText(a?.schoolYear ?? '', b?.schoolYear ?? '') || compareText(a?.asOf ?? '', b?.asOf ?? '')) > 0;
