import { writeScanPlace } from '../../domain/attendance/scan-place.js';
import { PRESENCE_NAMES } from '../../text/attendance.js';
import { printedCapacity } from '../../text/rosters.js';
import { scansText as text } from '../../text/scans.js';
import type { XlsxSheet } from '../as-xlsx.js';
import type { Doubt, Doubts } from './doubt.js';

const { columns } = text;
const { present, absent, illegible } = PRESENCE_NAMES;
const ANSWERS = { person: [present, absent, illegible], blank: [present, text.nobodyWord, illegible] };

/** The rows of scanned sheets that somebody has to look at, as a table to be filled in and imported like any list of who signed. */
export const doubtsTable = (sheets: readonly Doubts[]): XlsxSheet => {
  const all = sheets.flatMap(({ sheet, rows, walkIns }) => [...rows, ...walkIns].map((doubt) => ({ sheet, doubt })));
  return {
    name: text.sheetName,
    columns: [
      ...[columns.session, columns.edition, columns.row].map((title) => ({ title })),
      ...[columns.surname, columns.givenName, columns.place].map((title) => ({ title })),
      { title: columns.fullName, width: 24 },
      { title: columns.role },
      { title: columns.doubt, width: 30 },
      { title: columns.scan, width: 26 },
      { title: columns.presence, width: 14, choices: all.map(({ doubt }) => ANSWERS[doubt.kind]) },
    ],
    rows: all.map(({ sheet, doubt }) => [sheet.session, String(sheet.edition), ...rowOf(doubt), undefined]),
  };
};

function rowOf(row: Doubt): (string | undefined)[] {
  const { label, kind, printed, why } = row;
  const place = printed?.places[0]?.name;
  const role = printed && printedCapacity(printed);
  const doubt = kind === 'blank' ? text.walkInDoubt : text.why(why);
  return [label, printed?.surname, printed?.givenName, place, undefined, role, doubt, writeScanPlace(row)];
}
