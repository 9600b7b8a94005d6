import type { ScannedRow } from '../../domain/attendance/scanned.js';
import type { Sheet } from '../../domain/attendance/sheets.js';
import type { RosterRow } from '../../domain/rosters/roster.js';

/** A row of a scanned sheet that somebody has to look at. */
export interface Doubt extends ScannedRow {
  /** Who stands there, as printed; nobody in a row for whoever was not on the sheet. */
  readonly printed?: RosterRow;
  /** Pictures (PNG) of where one signs, of each scan that shows something there. */
  readonly crops: readonly Uint8Array[];
}

/** A sheet, and its rows to look at, from top to bottom. */
export interface Doubts {
  readonly sheet: Sheet;
  readonly rows: readonly Doubt[];
  readonly walkIns: readonly Doubt[];
}

/** How many rows there are to look at, and how many for whoever was not on the sheet. */
export const countsOf = (sheets: readonly Doubts[]): { readonly rows: number; readonly walkIns: number } => ({
  rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
  walkIns: sheets.reduce((sum, { walkIns }) => sum + walkIns.length, 0),
});
