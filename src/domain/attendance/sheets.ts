import { type DeskRow, deskRows } from '../editions/desk.js';
import { type EditionSet, editionsOf, lastSet } from '../editions/register.js';
import type { Edition, Kept, RowOwner } from '../issued.js';
import type { RosterRow } from '../rosters/roster.js';

/** The paper that lay on the desk of a session: the rows of a full edition and of its supplements. */
export interface Sheet {
  readonly session: string;
  /** Number of the full edition, by which the whole set is named. */
  readonly edition: number;
  /** The full edition first, then its supplements. */
  readonly editions: readonly Kept<Edition>[];
  /** By what stands in the first column. */
  readonly rows: ReadonlyMap<string, SheetRow>;
  /** Rows that a supplement strikes out; who stands there may have signed all the same. */
  readonly struck: ReadonlyMap<string, SheetRow>;
}

/** A row of a sheet, and who it was when it was printed. */
export interface SheetRow {
  readonly label: string;
  /** Number of the edition, full or supplement, in which it is printed. */
  readonly edition: number;
  readonly printed: RosterRow;
  /** What was printed in it before it was corrected by hand. */
  readonly before: readonly RosterRow[];
  readonly owner: RowOwner;
}

/** A sheet found; or why there is none. */
export type FoundSheet = Sheet | 'none' | 'unknown';

/** `k3t9-x0fa`. */
const MARK = /\b[0-9a-z]{4}-[0-9a-z]{4}\b/;

/**
 * Finds the sheet of a session by the number or the mark of one of its editions, full or supplement; where neither is said,
 * the last that was printed by the day of the session, so that what is printed afterwards never changes what was signed.
 * Annulled editions are not found.
 */
export function sheetFinder(issued: readonly Kept[], days: ReadonlyMap<string, string>) {
  const made = new Map<string, Sheet>();
  const sheetOf = (set: EditionSet): Sheet => {
    const key = `${set.full.session}|${set.full.number}`;
    const sheet = made.get(key) ?? makeSheet(set);
    made.set(key, sheet);
    return sheet;
  };
  return (session: string, said?: string): FoundSheet => {
    const known = editionsOf(issued, session).filter(({ annulled }) => !annulled);
    if (known.length === 0) return 'none';
    const set = said === undefined ? onTheDay(issued, session, days.get(session)) : named(known, said);
    return set ? sheetOf(set) : 'unknown';
  };
}

function onTheDay(issued: readonly Kept[], session: string, day: string | undefined): EditionSet | undefined {
  const before = issued.filter((one) => one.kind === 'edition' && day !== undefined && one.roster.edition.date <= day);
  return lastSet(before, session) ?? lastSet(issued, session);
}

/** The set of the edition that a text names: by number, by mark, or by both if they agree. */
function named(known: readonly Kept<Edition>[], said: string): EditionSet | undefined {
  const mark = MARK.exec(said.toLowerCase())?.[0];
  const number = /\d+/.exec(said.toLowerCase().replace(MARK, ' '))?.[0];
  const edition = known.findLast(
    (one) =>
      (mark ?? number) !== undefined &&
      (mark === undefined || one.roster.edition.mark === mark) &&
      (number === undefined || one.number === Number(number)),
  );
  const of = edition?.supplements ?? edition?.number;
  const full = known.find((one) => one.number === of && one.supplements === undefined);
  return full && { full, supplements: known.filter(({ supplements }) => supplements === of) };
}

function makeSheet(set: EditionSet): Sheet {
  const { full, supplements } = set;
  const editions = [full, ...supplements];
  const desk = deskRows(set);
  const everPrinted = editions.flatMap(({ number: edition, roster, owners }) => {
    const ownerOf = new Map(owners.map((owner) => [owner.row, owner]));
    return roster.sheets.flatMap(({ rows }) =>
      rows.map((row) => ({ row, edition, owner: ownerOf.get(row.number) as RowOwner, before: [] })),
    );
  });
  return {
    ...{ session: full.session, edition: full.number, editions },
    rows: byLabel([...desk.values()]),
    struck: byLabel(everPrinted.filter(({ row }) => !desk.has(row.number))),
  };
}

const byLabel = (rows: readonly DeskRow[]): ReadonlyMap<string, SheetRow> =>
  new Map(
    rows.map(({ row: printed, owner, edition, before }) => {
      const label = String(printed.number);
      return [label, { label, edition, printed, owner, before }];
    }),
  );
