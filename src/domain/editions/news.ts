import type { CorrectedRow, Roster, RosterRow } from '../rosters/roster.js';
import { deskRows } from './desk.js';
import { numbersOnDesk } from './numbers.js';
import type { EditionSet } from './register.js';
import type { People } from './whose.js';

/** A part of what stands at the top of the sheet. */
export type HeadingPart = 'when' | 'where' | 'course';

/** How a roster as it would be now differs from what lies on the desk. */
export interface News {
  /** Rows of people who are on no sheet, in roster order. */
  readonly added: readonly RosterRow[];
  /** Printed rows of people who are not to be there, or have another row. */
  readonly removed: readonly RosterRow[];
  /** Printed rows that say something else of their person than they should; both have the number that is on the desk. */
  readonly changed: readonly CorrectedRow[];
  /** What stands at the top is no longer so. */
  readonly heading: readonly HeadingPart[];
}

/** How much differs. */
export const countsOf = ({ added, removed, changed, heading }: News) => ({
  ...{ added: added.length, removed: removed.length, changed: changed.length },
  heading,
});

/** Whether nothing differs. */
export const isNone = ({ added, removed, changed, heading }: News): boolean =>
  added.length + removed.length + changed.length + heading.length === 0;

/** What has changed between a set of editions and the roster of its session as it would be printed now. */
export function newsSince(set: EditionSet, now: Roster, people: People): News {
  const rows = now.sheets.flatMap((sheet) => sheet.rows);
  const rowOf = new Map(rows.map((row) => [row.person, row]));
  const numbers = numbersOnDesk(set, people);
  const kept = new Map(
    rows.flatMap(({ person }) => (numbers.has(person) ? [[numbers.get(person), person] as const] : [])),
  );
  const desk = [...deskRows(set).values()].map(({ row }) => ({ row, person: kept.get(row.number) }));
  return {
    added: rows.filter(({ person }) => !numbers.has(person)),
    removed: desk.filter(({ person }) => person === undefined).map(({ row }) => row),
    changed: desk
      .flatMap(({ row, person }) => {
        const now = rowOf.get(person ?? '');
        return now ? [{ before: row, now: { ...now, number: row.number } }] : [];
      })
      .filter(({ before, now }) => saying(before) !== saying(now)),
    heading: headingNews(set.full.roster, now),
  };
}

/** What a row says of its person to who reads it, capitals apart. The CPT does not tell who they are. */
const saying = ({ surname, givenName, capacity, role, places }: RosterRow): string =>
  JSON.stringify([
    surname,
    givenName,
    capacity,
    role,
    places.map(({ name, municipality }) => [name, municipality]),
  ]).toUpperCase();

const PARTS: { readonly [P in HeadingPart]: (roster: Roster) => unknown } = {
  when: ({ session: { date, start, end } }) => [date, start, end],
  where: ({ session: { venue, address, municipality } }) => [venue, address, municipality],
  course: ({ session: { title, speakers }, heading }) => [title, speakers, heading],
};

const headingNews = (before: Roster, now: Roster): HeadingPart[] =>
  (Object.keys(PARTS) as HeadingPart[]).filter(
    (part) => JSON.stringify(PARTS[part](before)) !== JSON.stringify(PARTS[part](now)),
  );
