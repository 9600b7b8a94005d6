import type { Edition, RowOwner } from '../issued.js';
import type { RosterRow } from '../rosters/roster.js';
import type { EditionSet } from './register.js';

/** A row as it lies on the desk, and who it was when it was printed. */
export interface DeskRow {
  readonly row: RosterRow;
  readonly owner: RowOwner;
  /** What stood in it before a supplement had it corrected by hand, which is what is printed there. */
  readonly before: readonly RosterRow[];
  /** Number of the edition, full or supplement, that it was last printed in. */
  readonly edition: number;
}

/** The rows that a set of editions leaves on the desk, by number. */
export function deskRows({ full, supplements }: EditionSet): ReadonlyMap<number, DeskRow> {
  const rows = new Map<number, DeskRow>();
  for (const edition of [full, ...supplements]) layDown(rows, edition);
  return rows;
}

/** A supplement adds its rows, and strikes out and corrects those that are there: of one that was annulled they are not. */
function layDown(rows: Map<number, DeskRow>, { roster, owners, number: edition }: Edition): void {
  const ownerOf = new Map(owners.map((owner) => [owner.row, owner]));
  const lay = (row: RosterRow, was: Pick<DeskRow, 'edition' | 'before'>) =>
    rows.set(row.number, { row, owner: ownerOf.get(row.number) as RowOwner, ...was });
  for (const { number } of roster.supplement?.struck ?? []) rows.delete(number);
  for (const { now } of roster.supplement?.corrected ?? []) {
    const lying = rows.get(now.number);
    if (lying) lay(now, { edition: lying.edition, before: [...lying.before, lying.row] });
  }
  for (const row of roster.sheets.flatMap((sheet) => sheet.rows)) lay(row, { edition, before: [] });
}
