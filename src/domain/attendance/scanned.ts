import type { Presence } from '../paper-rows.js';
import type { Attended } from './attendance.js';
import type { KeyedRow, KeyedWalkIn } from './keyed.js';
import type { Sheet } from './sheets.js';

/** Whether somebody wrote where one signs, as far as a scan shows it. */
export type Ink = 'signed' | 'empty' | 'doubtful';

/** A row of a signed sheet as its scan shows it. */
export interface ScannedRow {
  /** What stands in its first column: `12`, `A3`. */
  readonly label: string;
  readonly kind: 'person' | 'blank';
  readonly ink: Ink;
  /** Of a doubtful one: what makes it so. */
  readonly why: string;
  /** Where it was seen: `firmati.pdf, pagina 3`. */
  readonly scan: string;
}

/** The rows of a sheet by what is to be done with each. */
export interface SortedRows {
  /** There is a signature, certainly. */
  readonly signed: readonly ScannedRow[];
  /** There is none, certainly. */
  readonly empty: readonly ScannedRow[];
  /** Only who looks can say. */
  readonly doubtful: readonly ScannedRow[];
  /** Somebody may have signed who was not on the sheet: the name is to be written. */
  readonly walkIns: readonly ScannedRow[];
}

/** What the boxes of a row come to: one signature is enough, and a row is empty where all of them are. */
export function inkOfRow(
  boxes: readonly { readonly verdict: Ink; readonly why: string }[],
): Pick<ScannedRow, 'ink' | 'why'> {
  if (boxes.some(({ verdict }) => verdict === 'signed')) return { ink: 'signed', why: '' };
  const doubt = boxes.find(({ verdict }) => verdict === 'doubtful');
  return doubt ? { ink: 'doubtful', why: doubt.why } : { ink: 'empty', why: '' };
}

/**
 * Sorts the rows that were scanned. `known`: what is recorded already. A row that was not certain and of which somebody said
 * what it is, who looked at this page or at the paper, is not asked again. A row struck out by a supplement is empty for good
 * reason: of it only ink tells something.
 */
export function sortedRows(
  { rows, struck }: Sheet,
  scanned: readonly ScannedRow[],
  known: readonly Pick<Attended, 'row' | 'presence' | 'scan'>[],
): SortedRows {
  const printed = scanned.filter(({ label }) => rows.has(label) || struck.has(label));
  const before = new Map(known.filter(({ presence }) => presence !== 'unsaid').map((one) => [one.row, one]));
  const open = ({ label, ink, scan }: ScannedRow) => {
    const said = before.get(label);
    return ink !== 'empty' && (said === undefined || (said.scan !== undefined && said.scan !== scan));
  };
  return {
    signed: printed.filter(({ ink }) => ink === 'signed'),
    empty: printed.filter(({ ink, label }) => ink === 'empty' && !struck.has(label)),
    doubtful: printed.filter((row) => row.ink === 'doubtful' && open(row)),
    walkIns: scanned.filter((row) => row.kind === 'blank' && open(row)),
  };
}

/** What somebody who looked says of the rows that were not certain. */
export interface Looked {
  readonly presences: ReadonlyMap<string, Presence>;
  readonly walkIns: readonly KeyedWalkIn[];
}

/** The rows as they are kept: those that are certain and those that somebody decided; of the others nothing is said. */
export function keyedFromScan(
  sheet: Sheet,
  { signed, empty, doubtful, walkIns }: SortedRows,
  looked: Looked,
): KeyedRow[] {
  const printedOf = ({ label }: ScannedRow) => (sheet.rows.get(label) ?? sheet.struck.get(label))?.printed;
  const kept = (row: ScannedRow, presence: Presence | undefined): KeyedRow[] => {
    const printed = printedOf(row);
    return presence === undefined || printed === undefined
      ? []
      : [{ label: row.label, printed, presence, scan: row.scan }];
  };
  const scanOf = new Map(walkIns.map(({ label, scan }) => [label, scan]));
  return [
    ...signed.flatMap((row) => kept(row, 'present')),
    ...empty.flatMap((row) => kept(row, 'absent')),
    ...doubtful.flatMap((row) => kept(row, looked.presences.get(row.label))),
  ]
    .toSorted((a, b) => Number(a.label) - Number(b.label))
    .concat(
      looked.walkIns.map((walkIn): KeyedRow => {
        const { label = '', name } = walkIn;
        const scan = scanOf.get(label);
        return {
          ...{ label, walkIn, presence: name === undefined ? 'illegible' : 'present' },
          ...(scan !== undefined && { scan }),
        };
      }),
    );
}
