import type { Attended } from './attendance.js';
import { haveSeen, type ScanPlace } from './scan-place.js';
import type { Sheet } from './sheets.js';

/** Whether somebody wrote where one signs, as far as a scan shows it. */
export type Ink = 'signed' | 'empty' | 'doubtful';

/** What leaves it unsaid whether somebody signed; what each means to who looks is in `text/scans`. */
export type InkDoubt =
  | 'stamp'
  | 'line'
  | 'little'
  | 'neighbour'
  | 'faint'
  | 'trace'
  | 'specks'
  | 'pale'
  | 'hidden'
  | 'odd'
  | 'unlike'
  | 'two scans'
  | 'recorded';

/** A row of a signed sheet as its scan shows it, and where that was seen. */
export interface ScannedRow extends ScanPlace {
  /** What stands in its first column: `12`, `A3`. */
  readonly label: string;
  readonly kind: 'person' | 'blank';
  readonly ink: Ink;
  /** Of a doubtful one: what makes it so. */
  readonly why: InkDoubt | '';
  /** Signed at the entrance or at the exit, and not at the other: perhaps by «ass.», which is ink as a signature is. */
  readonly once?: true;
  /** Empty on a scan on which lines as thin as those of a light pen are lost. */
  readonly unproved?: true;
}

/** What is recorded of a row. */
export type Known = Pick<Attended, 'row' | 'presence' | 'scan' | 'fingerprint' | 'in' | 'out'>;

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
  /** Those of the certain rows that are recorded so already. */
  readonly recorded: ReadonlySet<string>;
  /** What was recorded of the rows before, by row. */
  readonly before: ReadonlyMap<string, Known>;
}

/** What the boxes of a row come to: one signature is enough, and a row is empty where all of them are. */
export function inkOfRow(
  boxes: readonly { readonly verdict: Ink; readonly why: InkDoubt | ''; readonly unproved?: true }[],
): Pick<ScannedRow, 'ink' | 'why' | 'once' | 'unproved'> {
  if (boxes.some(({ verdict }) => verdict === 'signed'))
    return { ink: 'signed', why: '', ...(boxes.some(({ verdict }) => verdict === 'empty') && { once: true }) };
  const doubt = boxes.find(({ verdict }) => verdict === 'doubtful');
  if (doubt) return { ink: 'doubtful', why: doubt.why };
  return { ink: 'empty', why: '', ...(boxes.some(({ unproved }) => unproved) && { unproved: true }) };
}

/**
 * Sorts the rows that were scanned. `known`: what is recorded already. What somebody said who looked at this very page, or
 * what was typed of a row that is not certain, holds; a scan that says otherwise than what is recorded is a doubt. A row struck
 * out by a supplement is empty for good reason: of it only ink tells something.
 */
export function sortedRows(
  { rows, struck }: Sheet,
  scanned: readonly ScannedRow[],
  known: readonly Known[],
): SortedRows {
  const before = new Map(known.flatMap((one) => (one.presence === 'unsaid' ? [] : [[one.row ?? '', one] as const])));
  const weighed = scanned.flatMap((row) => againstRecord(row, before.get(row.label)));
  const printed = weighed.filter(({ label }) => rows.has(label) || struck.has(label));
  const certain = {
    signed: printed.filter(({ ink }) => ink === 'signed'),
    empty: printed.filter(({ ink, label }) => ink === 'empty' && !struck.has(label)),
  };
  return {
    ...certain,
    doubtful: printed.filter(({ ink }) => ink === 'doubtful').toSorted(fromTheTop),
    walkIns: scanned
      .filter((row) => row.kind === 'blank' && row.ink !== 'empty' && !isSettled(row, before.get(row.label)))
      .toSorted(fromTheTop),
    recorded: new Set([...certain.signed, ...certain.empty].flatMap(({ label }) => (before.has(label) ? label : []))),
    before,
  };
}

/** As the rows stand on the paper: scans come in any order. */
const fromTheTop = (a: ScannedRow, b: ScannedRow): number => numberOf(a) - numberOf(b);

const numberOf = ({ label }: ScannedRow): number => Number(label.replace(/\D/g, ''));

const PRESENCES = { signed: 'present', empty: 'absent' } as const;

/** A row as it stands beside what is recorded of it; nothing where that settles it. */
function againstRecord(row: ScannedRow, said: Known | undefined): readonly ScannedRow[] {
  if (row.kind === 'blank' || said === undefined) return [row];
  if (row.ink !== 'doubtful' && PRESENCES[row.ink] === said.presence) return [row];
  if (isLookedAt(row, said) || (row.ink === 'signed' && said.presence === 'illegible')) return [];
  return [row.ink === 'doubtful' ? row : { ...row, ink: 'doubtful', why: 'recorded' }];
}

/** Whether what is recorded comes from somebody who looked at this very scan, or was typed of a row that is not certain. */
function isLookedAt(row: ScannedRow, { scan, fingerprint }: Known): boolean {
  if (scan === undefined) return row.ink === 'doubtful';
  return fingerprint === undefined ? scan === row.scan : haveSeen(fingerprint, row.fingerprint);
}

/** Whether a row for anybody, in which a scan shows ink, is to be asked about no more: somebody signed there, or it was said that nobody did. */
const isSettled = (row: ScannedRow, said: Known | undefined): boolean =>
  said !== undefined && (said.presence !== 'absent' || isLookedAt(row, said));
