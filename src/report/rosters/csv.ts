import type { Roster, RosterRow, RosterSheet } from '../../domain/rosters/roster.js';
import { csvTitles, partTitle, printedCapacity, printedCpt, printedMunicipality } from '../../text/rosters.js';
import { asCsv } from '../as-csv.js';

/** The rosters as one table, a line a row of the sheets, blank rows included; the cells to fill in are empty. */
export function rostersCsv(rosters: readonly Roster[], form: { excel: boolean } = { excel: true }): string {
  const titles = csvTitles(rosters[0]?.signatures ?? 'unica');
  const rows = rosters.flatMap((roster) => roster.sheets.flatMap((sheet) => sheetRows(roster, sheet)));
  return asCsv(
    titles,
    rows.map((row) => titles.map((_, index) => row[index] ?? '')),
    form,
  );
}

function sheetRows({ session, edition }: Roster, sheet: RosterSheet): string[][] {
  const start = [session.code, session.date, edition.mark, sheet.part ? partTitle(sheet.part) : ''];
  return [
    ...sheet.rows.map((row) => [...start, ...personCells(row)]),
    ...sheet.blankRows.map((label) => [...start, label]),
  ];
}

/** A row as typed, not as printed: capitals are a matter of paper. Several places or CPTs are parted by a bar. */
function personCells(row: RosterRow): string[] {
  const { number, surname, givenName, places, cpts } = row;
  return [
    String(number),
    surname,
    givenName,
    printedCapacity(row),
    places.map(({ name = '' }) => name).join(' | '),
    places.map(({ municipality = '' }) => printedMunicipality(municipality)).join(' | '),
    cpts.map(printedCpt).join(' | '),
  ];
}
