import type { KeyedRow } from '../domain/attendance/keyed.js';
import type { Sheet } from '../domain/attendance/sheets.js';
import { attendanceText, type Keyed, PRESENCE_NAMES } from '../text/attendance.js';
import { printedCapacity } from '../text/rosters.js';
import { asCsv } from './as-csv.js';

/** Columns of what is keyed in, as any list of who signed has them. */
const COLUMNS = [
  ...['incontro', 'edizione', 'riga', 'cognome', 'nome', 'nominativo', 'istituto', 'veste', 'presenza'],
  ...['entrata', 'uscita', 'scansione'],
];

/**
 * What is keyed in at the terminal, as a file like any other. Its first row says who keyed it in, when, and as which entry of
 * the history: what is said again after something else was is another file.
 */
export function attendanceSheet(
  { session, edition }: Pick<Sheet, 'session' | 'edition'>,
  rows: readonly KeyedRow[],
  keyed: { readonly how: Keyed; readonly by: string; readonly at: string; readonly entry: number },
): string {
  const cells = rows.map(({ label = '', printed, walkIn, presence, in: entrance = '', out = '', scan = '' }) => [
    ...[session, String(edition), label, printed?.surname ?? '', printed?.givenName ?? '', walkIn?.name ?? ''],
    printed ? (printed.places[0]?.name ?? '') : (walkIn?.institution ?? ''),
    printed ? printedCapacity(printed) : (walkIn?.role ?? ''),
    ...[PRESENCE_NAMES[presence], entrance, out, scan],
  ]);
  return `${attendanceText.keyed(session, keyed)}\n\n${asCsv(COLUMNS, cells, { excel: false })}`;
}
