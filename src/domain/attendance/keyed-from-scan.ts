import type { Presence } from '../paper-rows.js';
import { type KeyedRow, type KeyedWalkIn, presenceOf } from './keyed.js';
import { writeScanPlace } from './scan-place.js';
import type { Known, ScannedRow, SortedRows } from './scanned.js';
import type { Sheet } from './sheets.js';

/** What somebody who looked says of the rows that were not certain. */
export interface Looked {
  readonly presences: ReadonlyMap<string, Presence>;
  readonly walkIns: readonly KeyedWalkIn[];
}

/** The times recorded of whoever is still said to be there: a scan tells none. */
const timesOf = (known: Known | undefined, presence: Presence): Pick<Known, 'in' | 'out'> =>
  known === undefined || known.presence !== presence
    ? {}
    : { ...(known.in !== undefined && { in: known.in }), ...(known.out !== undefined && { out: known.out }) };

/** The rows as they are kept: those that are certain and new, and those that somebody decided; of the others nothing is said. */
export function keyedFromScan(
  sheet: Sheet,
  { signed, empty, doubtful, walkIns, recorded, before }: SortedRows,
  looked: Looked,
): KeyedRow[] {
  const printedOf = ({ label }: ScannedRow) => (sheet.rows.get(label) ?? sheet.struck.get(label))?.printed;
  const kept = (row: ScannedRow, presence: Presence | undefined): KeyedRow[] => {
    const printed = printedOf(row);
    return presence === undefined || printed === undefined
      ? []
      : [
          {
            label: row.label,
            printed,
            presence,
            ...timesOf(before.get(row.label), presence),
            scan: writeScanPlace(row),
          },
        ];
  };
  const scanOf = new Map(walkIns.map((row) => [row.label, writeScanPlace(row)]));
  return [
    ...signed.flatMap((row) => kept(row, recorded.has(row.label) ? undefined : 'present')),
    ...empty.flatMap((row) => kept(row, recorded.has(row.label) ? undefined : 'absent')),
    ...doubtful.flatMap((row) => kept(row, looked.presences.get(row.label))),
  ]
    .toSorted((a, b) => Number(a.label) - Number(b.label))
    .concat(
      looked.walkIns.map((walkIn): KeyedRow => {
        const { label = '' } = walkIn;
        const scan = scanOf.get(label);
        return {
          ...{ label, walkIn, presence: presenceOf(walkIn) },
          ...(scan !== undefined && { scan }),
        };
      }),
    );
}
