import { groupBy } from '../group.js';
import type { Roster, RosterRow } from '../rosters/roster.js';
import { type DeskRow, deskRows } from './desk.js';
import type { EditionSet } from './register.js';
import { ownerFinder, type People } from './whose.js';

/** A part of what stands at the top of the sheet. */
export type HeadingPart = 'when' | 'where' | 'course';

/** How a roster as it would be now differs from what lies on the desk. */
export interface News {
  /** Rows of people who are on no sheet, in roster order. */
  readonly added: readonly RosterRow[];
  /** Printed rows of people who are not to be there, or have another row. */
  readonly removed: readonly RosterRow[];
  /** Printed rows that say something else of their person than they should; both have the number that is on the desk. */
  readonly changed: readonly { readonly before: RosterRow; readonly now: RosterRow }[];
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
  const ownerNow = ownerFinder(now.session.code, people);
  const desk = [...deskRows(set).values()].map((lying) => ({ ...lying, person: ownerNow(lying.owner) ?? '' }));
  const kept = new Set(
    [
      ...groupBy(
        desk.filter(({ person }) => rowOf.has(person)),
        ({ person }) => person,
      ),
    ].map(([person, lying]) => theirs(person, lying)),
  );
  const printed = new Set(desk.filter(({ row }) => kept.has(row.number)).map(({ person }) => person));
  return {
    added: rows.filter(({ person }) => !printed.has(person)),
    removed: desk.filter(({ row }) => !kept.has(row.number)).map(({ row }) => row),
    changed: desk
      .filter(({ row }) => kept.has(row.number))
      .map(({ row, person }) => ({ before: row, now: { ...(rowOf.get(person) as RosterRow), number: row.number } }))
      .filter(({ before, now }) => saying(before) !== saying(now)),
    heading: headingNews(set.full.roster, now),
  };
}

/** Of several rows that turned out to be of one person, the number of the one that stays: the person's own, or the first. */
function theirs(person: string, lying: readonly DeskRow[]): number {
  const own = lying.find(({ owner }) => owner.person === person) ?? (lying[0] as DeskRow);
  return own.row.number;
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
