import { type ScannedRow, type SortedRows, sortedRows } from '../../../domain/attendance/scanned.js';
import { byTime } from '../../../domain/registrations/session-named.js';
import type { Doubt, Doubts } from '../../../report/scans/doubt.js';
import { scansText as text } from '../../../text/scans.js';
import type { GlobalOptions, World } from '../../world.js';
import { type KeyingDesk, registeredOf } from '../key-in.js';
import { answersAbout, type Looking } from './answers.js';
import type { ReadScans, ReadSheet } from './read-scans.js';

/** A sheet that was read, with what is to be done with its rows and what somebody says of them. */
export interface Reading extends Looking {
  readonly read: ReadSheet;
  readonly sorted: SortedRows;
}

/** The sheets that were read, in the order of the course. */
export async function readingsOf(
  world: World,
  options: GlobalOptions,
  { view }: KeyingDesk,
  { sheets }: ReadScans,
): Promise<Reading[]> {
  const order = view.picture.sessions.map(({ session }) => session).toSorted(byTime);
  const place = ({ sheet }: ReadSheet) => order.findIndex(({ code }) => code === sheet.session);
  const readings: Reading[] = [];
  for (const read of sheets.toSorted((a, b) => place(a) - place(b))) {
    const sorted = sortedRows(read.sheet, read.rows, registeredOf(view, read.sheet)?.rows ?? []);
    const answers = await answersAbout(world, options, read.sheet);
    readings.push({ read, sorted, doubts: doubtsOf(read, sorted), answers });
  }
  return readings;
}

/** The rows to look at, with what stands there and their pictures. */
function doubtsOf({ sheet, crops }: ReadSheet, { doubtful, walkIns }: SortedRows): Doubts {
  const doubt = (row: ScannedRow): Doubt => {
    const printed = (sheet.rows.get(row.label) ?? sheet.struck.get(row.label))?.printed;
    return { ...row, ...(printed && { printed }), crops: crops.get(row.label) ?? [] };
  };
  return { sheet, rows: doubtful.map(doubt), walkIns: walkIns.map(doubt) };
}

/** What is told of the scans, sheet by sheet. */
export function told({ files, told: lines }: ReadScans, readings: readonly Reading[]): string {
  const pages = readings.reduce((sum, { read }) => sum + read.pages, 0);
  return [text.read(pages, files), ...lines, ...readings.flatMap(sheetTold)].join('\n');
}

function sheetTold({ read: { sheet, told: lines }, sorted }: Reading): string[] {
  const counts = {
    ...{ signed: sorted.signed.length, empty: sorted.empty.length },
    ...{ doubtful: sorted.doubtful.length, walkIns: sorted.walkIns.length },
  };
  const toCheck = (rows: readonly ScannedRow[], about: 'once' | 'unproved') =>
    rows.filter((row) => row[about] && !sorted.recorded.has(row.label)).map(({ label }) => label);
  const once = toCheck(sorted.signed, 'once');
  const unproved = toCheck(sorted.empty, 'unproved');
  return [
    text.totals(sheet.session, sheet.edition, counts),
    ...lines,
    ...(counts.signed === 0 && counts.empty > 0 ? [text.nobody] : []),
    ...(once.length > 0 ? [text.once(sheet.session, once)] : []),
    ...(unproved.length > 0 ? [text.unproved(unproved)] : []),
  ];
}
